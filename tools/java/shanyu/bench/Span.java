package shanyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A stretch of time with what it cost and how busy the machine was: on shared cores a figure alone says little.
 *
 * @param seconds by the wall clock
 * @param cpuSeconds user and system time of the process measured, its children and, for a database, theirs
 */
record Span(double seconds, double cpuSeconds, String loadBefore, String loadAfter) {

    /** A stretch that has begun. */
    static final class Begun {
        private final ProcessHandle process;
        private final long nanos = System.nanoTime();
        private final double cpu;
        private final String load = loadAverage();

        private Begun(ProcessHandle process, double cpuBefore) {
            this.process = process;
            this.cpu = cpuBefore;
        }

        Span end() {
            double seconds = (System.nanoTime() - nanos) / 1e9;
            return new Span(seconds, cpuOf(process) - cpu, load, loadAverage());
        }

        double seconds() {
            return (System.nanoTime() - nanos) / 1e9;
        }
    }

    /** Measures a process that runs already, with all its descendants. */
    static Begun of(ProcessHandle process) {
        return new Begun(process, cpuOf(process));
    }

    /** Waits until a process works less than a tenth of the time, two minutes at most. */
    static void untilAtRest(ProcessHandle process) throws InterruptedException {
        for (int tries = 0; tries < 40; tries++) {
            var begun = of(process);
            Thread.sleep(3_000);
            var span = begun.end();
            if (span.cpuSeconds() < 0.1 * span.seconds()) return;
        }
    }

    /** Measures this process with all its descendants, also those that are begun and end meanwhile. */
    static Begun here() {
        return of(ProcessHandle.current());
    }

    String load() {
        return loadBefore + " → " + loadAfter;
    }

    String cpu() {
        return String.format(Locale.ROOT, "%.1f", cpuSeconds);
    }

    /** The number of processes that ran or waited to run, over the last minute. */
    private static String loadAverage() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        } catch (IOException unknown) {
            return "?";
        }
    }

    private static double cpuOf(ProcessHandle root) {
        double ticks = 0;
        for (var process : Stream.concat(Stream.of(root), root.descendants()).toList()) ticks += ticks(process.pid());
        return ticks / 100;
    }

    /** Own time and that of children that ended, in hundredths of a second (proc(5): utime, stime, cutime, cstime). */
    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The name in parentheses may hold anything; the fields are counted from behind it.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[11])
                    + Long.parseLong(fields[12])
                    + Long.parseLong(fields[13])
                    + Long.parseLong(fields[14]);
        } catch (IOException ended) {
            return 0;
        }
    }
}
