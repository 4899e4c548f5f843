package shanyu.planner.prover;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;

/** The other end of {@link SolverProcess}: reads a model, solves it with what loads here, writes the verdict. */
final class SolverMain {
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
        // Solvers greet on the standard output; the verdict alone belongs there.
        var answer = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err);
        var verdict = Solver.best().solve(model, kind, limits);
        answer.writeUTF(verdict.status().name());
        answer.writeUTF(verdict.prover());
        answer.writeDouble(verdict.bound());
        answer.flush();
        System.exit(0);
    }
}
