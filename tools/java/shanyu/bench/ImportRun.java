package shanyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shanyu.planner.osm.Extract;

/**
 * One import in a process of its own, which tells what it cost: CPU seconds of all its threads, and the most memory it held.
 *
 * @param megabytes resident at the peak (VmHWM)
 */
record ImportRun(double cpuSeconds, double megabytes, int nodes) {
    /** @param arguments {@code ours} or {@code peer}, the extract, a folder for what the peer writes */
    public static void main(String[] arguments) throws IOException {
        Path extract = Path.of(arguments[1]);
        int nodes;
        if (arguments[0].equals("ours")) {
            nodes = Extract.read(extract, share -> {}).largest().nodes();
        } else {
            try (var peer = new WalkPeer(extract, Path.of(arguments[2]))) {
                nodes = peer.graph.getNodes();
            }
        }
        double cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
        String peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\D", "");
        System.out.printf(Locale.ROOT, "cost %.3f %.1f %d%n", cpu, Double.parseDouble(peak) / 1024, nodes);
    }

    static ImportRun of(String who, Path extract, Path folder) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                ImportRun.class.getName(),
                who,
                extract.toString(),
                folder.toString()));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IllegalStateException("the import of " + who + " failed: " + said);
        String[] cost = said.lines().filter(line -> line.startsWith("cost ")).findFirst().orElseThrow().split(" ");
        return new ImportRun(Double.parseDouble(cost[1]), Double.parseDouble(cost[2]), Integer.parseInt(cost[3]));
    }
}
