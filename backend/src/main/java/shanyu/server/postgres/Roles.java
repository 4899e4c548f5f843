package shanyu.server.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Who may enter the embedded server. The application owns its database and nothing else, as it would on a server run by
 * others; what only a superuser may do, it cannot do here either.
 */
final class Roles {
    static final String SUPERUSER = "postgres";
    static final String APPLICATION = "shanyu";
    static final String DATABASE = "shanyu";

    private Roles() {}

    /** Makes the application's role and database where they are missing. */
    static void prepare(int port, Secret superuser, Secret application) {
        try (var connection = asSuperuser(port, superuser)) {
            if (missing(connection, "select 1 from pg_roles where rolname = '" + APPLICATION + "'")) {
                run(connection, "create role " + APPLICATION + " login password '" + application.text() + "'");
            }
            if (missing(connection, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                run(connection, "create database " + DATABASE + " owner " + APPLICATION);
                run(connection, "revoke all on database " + DATABASE + " from public");
            }
            run(connection, "create extension if not exists pg_stat_statements");
            Archive.nowhereUnlessTold(connection);
        } catch (SQLException e) {
            throw new PostgresRefused(
                    "The embedded PostgreSQL runs but does not let us in: " + e.getMessage(),
                    "If password files in the data directory were changed or lost, bring them back from a copy.",
                    e);
        }
    }

    /** A connection outside the application's database, for what only a superuser may do. */
    static Connection asSuperuser(int port, Secret superuser) throws SQLException {
        return asSuperuser(JdbcUrl.onLoopback(port, "postgres"), superuser);
    }

    static Connection asSuperuser(JdbcUrl url, Secret superuser) throws SQLException {
        return DriverManager.getConnection(url.withTimeouts().text(), SUPERUSER, superuser.text());
    }

    private static boolean missing(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            return !found.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
