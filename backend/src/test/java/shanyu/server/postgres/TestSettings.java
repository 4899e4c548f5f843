package shanyu.server.postgres;

import java.nio.file.Path;

/** Settings for tests: a data directory of the test's own, the programs unpacked once for all. */
final class TestSettings {
    private TestSettings() {}

    static PostgresSettings in(Path data) {
        return new PostgresSettings(data, Path.of("target", "programs"), null);
    }
}
