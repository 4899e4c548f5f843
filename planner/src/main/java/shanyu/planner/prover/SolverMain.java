package shanyu.planner.prover;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.Duration;

/** The other end of {@link SolverProcess}: reads a model, solves it with what loads here, writes the verdict. */
final class SolverMain {
    /** What the line begins with that says the verdict: status, bound, prover. */
    static final String VERDICT = "verdict ";

    private SolverMain() {}

    public static void main(String[] none) throws IOException {
        Prover.Kind kind;
        Limits limits;
        Model model;
        try (var in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16))) {
            kind = Prover.Kind.valueOf(in.readUTF());
            limits = new Limits(Duration.ofMillis(in.readLong()), in.readLong());
            model = Model.read(in);
        }
        var verdict = Solver.best().solve(model, kind, limits);
        // Solvers greet on the standard output as well, when they like: the verdict has a line of its own.
        System.out.printf("%n%s%s %s %s%n", VERDICT, verdict.status(), verdict.bound(), verdict.prover());
        System.out.flush();
        System.exit(0);
    }
}
