package shanyu.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import shanyu.casework.MissingFile;
import shanyu.server.backup.BackupPlace;
import shanyu.server.backup.Restore;
import shanyu.server.postgres.PostgresRefused;

/**
 * {@code ./shanyu restore DIR [--to TIME] [--data DIR] [--head FILE]}: an installation from a copy, in an empty directory,
 * its log replayed against the heads it has and against one noted outside.
 */
public final class RestoreCommand {
    private static final String USAGE = "./shanyu restore DIR [--to TIME] [--data EMPTY_DIR] [--head FILE]";

    private static final int NAMED = 10;

    private RestoreCommand() {}

    public static void main(String[] words) {
        Command.run(words, Set.of("--data", "--to", "--head"), USAGE, RestoreCommand::restore);
    }

    private static void restore(Asked asked) throws Exception {
        var to = asked.moment("--to");
        var restore = new Restore(new BackupPlace(asked.place()), asked.data());
        var base = restore.choose(to);
        System.out.println("copy      " + base.name());
        Path head = asked.path("--head").orElse(base.head());
        try (var served = restore.from(base, to, Asked.programs());
                var database = served.connect()) {
            System.out.println("restored  " + asked.data());
            var verdict = RestoredLog.check(database, head);
            verdict.words().forEach(line -> System.out.println("log       " + line));
            if (!verdict.holds())
                throw new PostgresRefused(
                        "The restored log is not the one that was signed.",
                        "Keep this directory as it is for whoever looks into it, and restore another copy beside it.");
            tell(MissingFile.of(database, asked.data().resolve("files")));
        }
        System.out.println("start it  ./shanyu run --data " + asked.data());
    }

    private static void tell(List<MissingFile> missing) {
        missing.stream()
                .limit(NAMED)
                .forEach(file -> System.out.println(
                        "missing   the file of paper " + file.paper() + ", handed in at " + file.keptAt()));
        if (!missing.isEmpty())
            System.out.println("missing   " + missing.size()
                    + " files in all, handed in after the last copy; they have to be asked for again");
    }
}
