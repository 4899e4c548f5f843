package shanyu.server.postgres;

/** A PostgreSQL that serves this application from now until {@link #close()}. */
sealed interface Postgres extends AutoCloseable permits EmbeddedPostgres, ExternalPostgres {
    /** Address with the timeouts of {@link JdbcUrl#withTimeouts()}. */
    String url();

    String username();

    String password();

    @Override
    void close();

    /**
     * The given server when {@code shanyu.db.url} is set, otherwise our own.
     *
     * @throws PostgresRefused when neither can serve
     */
    static Postgres open(PostgresSettings settings) {
        return settings.db().url().isBlank() ? EmbeddedPostgres.open(settings) : ExternalPostgres.open(settings.db());
    }
}
