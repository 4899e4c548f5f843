package shanyu.operations;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import shanyu.evidence.Evidence;
import shanyu.server.HouseClock;
import shanyu.server.postgres.PostgresRefused;
import shanyu.server.postgres.PostgresSettings;
import shanyu.server.postgres.StoppedHouse;
import shanyu.server.sealing.BrokenSeal;
import shanyu.server.sealing.MasterKeyRotation;

/**
 * {@code ./shanyu master-key rotate [--data DIR] [--db JDBC_URL]}: another master key, and everything wrapped by it. Only while
 * the house stands still: nobody then reads a key that is wrapped by one file while the other is looked at.
 */
public final class MasterKeyCommand {
    private static final String USAGE = "./shanyu master-key rotate [--data DIR] [--db JDBC_URL]";

    private MasterKeyCommand() {}

    public static void main(String[] words) {
        Command.run(words, Set.of("--data", "--db"), USAGE, MasterKeyCommand::run);
    }

    static void run(Asked asked) throws Exception {
        if (!asked.word().equals(Optional.of("rotate"))) throw new Asked.Misunderstood("\"rotate\" is missing.");
        try (var house = StoppedHouse.of(new PostgresSettings(asked.data(), Asked.programs(), database(asked)));
                var connection = house.connect()) {
            var database = new SingleConnectionDataSource(connection, true);
            var evidence = new Evidence(JdbcClient.create(database), HouseClock.of(JdbcClient.create(database)));
            int keys = rotate(MasterKeyRotation.of(
                    kept(asked),
                    database,
                    number -> evidence.append(Map.of("kind", "master-key-replaced", "keys", number))));
            System.out.println("master    another key; " + keys + " keys wrapped by it anew");
            System.out.println(
                    "next      take a backup before the house starts, and let the copies with the former key go");
        }
    }

    private static int rotate(MasterKeyRotation rotation) {
        if (!rotation.isPossible())
            throw new PostgresRefused(
                    "There is no master key here yet.", "The house makes it at its first start: ./shanyu run");
        try {
            return rotation.rotate();
        } catch (BrokenSeal broken) {
            throw new PostgresRefused(
                    "The key that is here does not open what it should: " + broken.getMessage() + ".",
                    "Put keys/master.key of this installation back, from a copy of its data directory.");
        }
    }

    private static PostgresSettings.Db database(Asked asked) {
        String url = asked.options().getOrDefault("--db", set("SHANYU_DB_URL"));
        return new PostgresSettings.Db(
                url,
                set("SHANYU_DB_USERNAME"),
                set("SHANYU_DB_PASSWORD"),
                Boolean.parseBoolean(set("SHANYU_DB_SEALEDNETWORK")));
    }

    /** Where several nodes keep what they share, as the application finds it. */
    private static Path kept(Asked asked) {
        String shared = set("SHANYU_SHARED");
        return shared.isBlank() ? asked.data() : Path.of(shared);
    }

    private static String set(String variable) {
        return Optional.ofNullable(System.getenv(variable)).orElse("");
    }
}
