package shanyu.operations;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import shanyu.server.postgres.PostgresRefused;

/** Runs what was asked and ends with the launcher's exit codes: 0 done, 1 not done and why, 2 not understood. */
final class Command {
    private Command() {}

    @FunctionalInterface
    interface Work {
        void of(Asked asked) throws Exception;
    }

    static void run(String[] words, Set<String> options, String usage, Work work) {
        System.exit(exit(List.of(words), options, usage, work));
    }

    private static int exit(List<String> words, Set<String> options, String usage, Work work) {
        try {
            work.of(Asked.of(words, options));
            return 0;
        } catch (Asked.Misunderstood wrong) {
            System.err.println(wrong.getMessage());
            System.err.println(usage);
            return 2;
        } catch (PostgresRefused refused) {
            System.err.println(refused.getMessage());
            System.err.println(refused.remedy());
            return 1;
        } catch (UncheckedIOException io) {
            System.err.println(io.getMessage() + ": " + io.getCause());
            return 1;
        } catch (Exception unexpected) {
            System.err.println(unexpected);
            return 1;
        }
    }
}
