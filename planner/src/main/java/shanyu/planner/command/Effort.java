package shanyu.planner.command;

import picocli.CommandLine.Option;
import shanyu.planner.files.Refused;

/** How hard to search; counted, not timed, so that the plan is the same on any machine. */
final class Effort {
    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of the search's chance; ${DEFAULT-VALUE} by default.")
    private long seed;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            defaultValue = "300",
            description = "Rounds of search at most; ${DEFAULT-VALUE} by default.")
    private int iterations;

    void check() {
        if (iterations < 0) throw new Refused("--iterations %d: 0 or more".formatted(iterations));
    }

    long seed() {
        return seed;
    }

    int iterations() {
        return iterations;
    }
}
