package shanyu.server.postgres;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL that somebody else runs. */
record ExternalPostgres(String url, String username, String password) implements Postgres {
    private static final int OLDEST = 150_000;

    static ExternalPostgres open(PostgresSettings.Db db) {
        var external = new ExternalPostgres(
                new JdbcUrl(db.url())
                        .withTimeouts()
                        .with("reWriteBatchedInserts", "true")
                        .text(),
                db.username(),
                db.password());
        EncryptedWay.demand(db, external.place());
        external.requireVersion();
        return external;
    }

    private void requireVersion() {
        try (var connection = DriverManager.getConnection(url, username, password);
                var version = connection.createStatement().executeQuery("show server_version_num")) {
            version.next();
            if (version.getInt(1) < OLDEST) {
                throw new PostgresRefused(
                        "The database at %s is PostgreSQL %s; 15 or later is needed."
                                .formatted(place(), connection.getMetaData().getDatabaseProductVersion()),
                        "Give --db an address of a PostgreSQL 15 or later, or leave it out to use the embedded one.");
            }
        } catch (SQLException unreachable) {
            throw new PostgresRefused(
                    "The database at %s does not let us in: %s".formatted(place(), unreachable.getMessage()),
                    "Check shanyu.db.url, shanyu.db.username and shanyu.db.password, and that the server is up.",
                    unreachable);
        }
    }

    /** The address without its parameters: a password may stand among them. */
    private String place() {
        return url.substring(0, url.indexOf('?'));
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "ExternalPostgres[" + place() + "]";
    }

    @Override
    public void close() {
        // Not ours to stop.
    }
}
