package shanyu.operations;

import java.time.Clock;
import java.util.Set;
import shanyu.evidence.LogCopy;
import shanyu.server.backup.Backup;
import shanyu.server.backup.BackupPlace;
import shanyu.server.postgres.ServedCluster;

/** {@code ./shanyu backup DIR [--data DIR] [--keep N]}: a copy now, and the database's log from now on. */
public final class BackupCommand {
    private static final String USAGE = "./shanyu backup DIR [--data DIR] [--keep N]";

    private BackupCommand() {}

    public static void main(String[] words) {
        Command.run(words, Set.of("--data", "--keep"), USAGE, BackupCommand::take);
    }

    private static void take(Asked asked) {
        var backup = new Backup(new BackupPlace(asked.place()), asked.data());
        try (var served = ServedCluster.of(asked.data(), Asked.programs())) {
            var base = backup.take(
                    served,
                    Clock.systemUTC().instant(),
                    database -> new LogCopy(database).newestHead().orElse("{}"));
            System.out.println("copy      " + base.directory());
            System.out.println("restores  every second from " + base.taken() + " on");
            System.out.println(
                    served.isInUse()
                            ? "log       shipped from now on, at the latest five minutes after it was written"
                            : "log       the application is not running; it ships once it runs again");
        }
        asked.count("--keep")
                .map(backup::keep)
                .filter(gone -> gone > 0)
                .ifPresent(
                        gone -> System.out.println("removed   " + gone + " older " + (gone == 1 ? "copy" : "copies")));
    }
}
