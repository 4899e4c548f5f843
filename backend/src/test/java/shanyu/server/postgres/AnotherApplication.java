package shanyu.server.postgres;

import java.nio.file.Path;

/** A second process for the tests: opens the database in a directory, commits one row, says so and waits to be killed. */
final class AnotherApplication {
    private AnotherApplication() {}

    public static void main(String[] args) throws Exception {
        try (var postgres = EmbeddedPostgres.open(TestSettings.in(Path.of(args[0])))) {
            EmbeddedPostgresTest.write(postgres, "create table note (text text)");
            EmbeddedPostgresTest.write(postgres, "insert into note values ('kept')");
            System.out.println("committed, server " + postgres.process().pid());
            Thread.sleep(120_000);
        }
    }
}
