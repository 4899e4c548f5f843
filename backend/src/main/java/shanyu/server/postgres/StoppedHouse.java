package shanyu.server.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database of a house of which no node runs, for as long as a command takes that must have it alone. */
public final class StoppedHouse implements AutoCloseable {
    private final @Nullable ServedCluster cluster;
    private final @Nullable ExternalPostgres external;

    private StoppedHouse(@Nullable ServedCluster cluster, @Nullable ExternalPostgres external) {
        this.cluster = cluster;
        this.external = external;
    }

    /** @throws PostgresRefused when there is no house, or it runs */
    public static StoppedHouse of(PostgresSettings settings) {
        return settings.db().url().isBlank()
                ? new StoppedHouse(ServedCluster.alone(settings.data(), settings.programs()), null)
                : new StoppedHouse(null, ExternalPostgres.open(settings.db()));
    }

    /** @throws PostgresRefused when somebody else is connected: a node of the house, on this machine or another */
    public Connection connect() throws SQLException {
        var connection = cluster != null ? cluster.connect() : outside();
        try (var statement = connection.createStatement();
                var others = statement.executeQuery("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid() and usename is not null
                        """)) {
            others.next();
            if (others.getInt(1) == 0) return connection;
        }
        connection.close();
        throw new PostgresRefused(
                "Somebody is connected to the database of the house.",
                "Stop every node first, and whatever else asks the database; then try again.");
    }

    private Connection outside() throws SQLException {
        if (external == null) throw new IllegalStateException("neither an embedded database nor another");
        return DriverManager.getConnection(external.url(), external.username(), external.password());
    }

    @Override
    public void close() {
        if (cluster != null) cluster.close();
    }
}
