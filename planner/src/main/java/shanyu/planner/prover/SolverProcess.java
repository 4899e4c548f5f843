package shanyu.planner.prover;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import shanyu.planner.prover.Verdict.Status;

/**
 * Solves in a process of its own: native code that is asked to stop may not listen, and what it allocates no heap bounds. The
 * process ends at once when it is called off, and the system refuses it memory above the limit (ulimit -v; where there is no
 * shell to set it, the heap alone is bounded).
 */
public final class SolverProcess implements Prover {
    private static final Path SHELL = Path.of("/bin/sh");
    /** What the JVM reserves and does not use: its archive, threads, code, and the libraries' own text. */
    private static final long RESERVED = 2L << 30;
    /** Reading the model and writing the verdict, beside the time of the proof. */
    private static final long GRACE_SECONDS = 20;

    private static final long LOOK_EVERY_MILLIS = 50;

    @Override
    public Verdict prove(Model model, Kind kind, Limits limits, BooleanSupplier isCancelled) {
        try {
            var process = new ProcessBuilder(command(limits))
                    .redirectError(Redirect.DISCARD)
                    .start();
            try {
                return ask(process, model, kind, limits, isCancelled);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException ended) {
            return Verdict.without(Status.STOPPED, "the solver's process ended");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Verdict.without(Status.STOPPED, "interrupted");
        }
    }

    private static Verdict ask(Process process, Model model, Kind kind, Limits limits, BooleanSupplier isCancelled)
            throws IOException, InterruptedException {
        var told = Thread.ofVirtual().start(() -> tell(process, model, kind, limits));
        long end = System.nanoTime() + limits.time().plusSeconds(GRACE_SECONDS).toNanos();
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            if (isCancelled.getAsBoolean() || System.nanoTime() > end) {
                process.destroyForcibly().waitFor();
                return Verdict.without(Status.STOPPED, isCancelled.getAsBoolean() ? "called off" : "out of time");
            }
        }
        told.join();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.lines()
                .filter(line -> line.startsWith(SolverMain.VERDICT))
                .map(line -> line.substring(SolverMain.VERDICT.length()).split(" ", 3))
                .map(part -> new Verdict(Status.valueOf(part[0]), part[2], Double.parseDouble(part[1])))
                .findFirst()
                .orElseGet(
                        () -> Verdict.without(Status.STOPPED, "the solver's process ended, out of memory it may be"));
    }

    private static void tell(Process process, Model model, Kind kind, Limits limits) {
        try (var out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16))) {
            out.writeUTF(kind.name());
            out.writeLong(limits.time().toMillis());
            out.writeLong(limits.bytes());
            model.write(out);
        } catch (IOException ended) {
            // It ended before it had read all; that it gives no answer says so.
        }
    }

    private static List<String> command(Limits limits) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(SHELL)) {
            long kilobytes = (limits.bytes() + RESERVED) >> 10;
            command.addAll(List.of(SHELL.toString(), "-c", "ulimit -v %d; exec \"$@\"".formatted(kilobytes), "sh"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx%dm".formatted(Math.max(64, limits.bytes() >> 21)),
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:CompressedClassSpaceSize=64m",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                SolverMain.class.getName()));
        return command;
    }
}
