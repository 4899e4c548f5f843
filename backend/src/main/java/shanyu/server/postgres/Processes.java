package shanyu.server.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Child processes, and what the system tells about processes that are not ours. */
final class Processes {
    private Processes() {}

    /** Starts a program with nothing of our environment but the path, its output appended to {@code log}. */
    static Process start(List<String> command, Path log) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().retainAll(List.of("PATH"));
        return builder.start();
    }

    /** Runs a program to its end and answers its exit code. */
    static int run(List<String> command, Path log) throws IOException {
        var process = start(command, log);
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while running " + command.getFirst(), e);
        }
    }

    /** Java can send only SIGTERM and SIGKILL; to PostgreSQL SIGINT says: end the sessions, write everything down, stop. */
    static void interrupt(ProcessHandle process) throws IOException {
        signal("INT", process);
    }

    /** To PostgreSQL: stop at once; the next start recovers from the log. */
    static void quit(ProcessHandle process) throws IOException {
        signal("QUIT", process);
    }

    /** Whether the process ended within the time. */
    static boolean ended(ProcessHandle process, long seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        } catch (ExecutionException | TimeoutException e) {
            return !process.isAlive();
        }
    }

    /** The directory in which a process works, when the system lets us see it. */
    static Optional<Path> workingDirectory(ProcessHandle process) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd")));
        } catch (IOException goneOrHidden) {
            return Optional.empty();
        }
    }

    /** The program's name as the system keeps it, empty when the process is gone. */
    static String name(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "comm"))
                    .strip();
        } catch (IOException gone) {
            return "";
        }
    }

    private static void signal(String name, ProcessHandle process) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
