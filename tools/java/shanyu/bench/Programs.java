package shanyu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Other programs as they are used: begun, waited for, and believed only when they end with 0. */
final class Programs {
    private Programs() {}

    /** The stand-alone verifier with these arguments and the flags {@code ./shanyu verify} gives it: one round is one short run. */
    static List<String> verifier(String... arguments) throws IOException {
        boolean isOneRound = arguments.length > 0 && arguments[0].equals("draw");
        String thorough = isOneRound ? "-XX:TieredStopAtLevel=1" : "-XX:+TieredCompilation";
        var command = new ArrayList<>(
                List.of(System.getenv("JAVA_HOME") + "/bin/java", "-XX:+UseSerialGC", thorough, "-jar"));
        try (var libraries = Files.list(Path.of(System.getenv("APP"), "lib"))) {
            command.add(libraries
                    .map(Path::toString)
                    .filter(name -> name.contains("shanyu-verify"))
                    .findFirst()
                    .orElseThrow());
        }
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** How long it took, begin to end. */
    static double seconds(List<String> command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String said = run(new ProcessBuilder(command));
        if (said.isEmpty()) throw new IllegalStateException(command + " said nothing");
        return (System.nanoTime() - begin) / 1e9;
    }

    /** What it said. */
    static String run(ProcessBuilder program) throws IOException, InterruptedException {
        Process process = program.redirectErrorStream(true).start();
        String said;
        try (InputStream out = process.getInputStream()) {
            said = new String(out.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        if (process.waitFor() != 0) throw new IllegalStateException(program.command() + " ended badly: " + said);
        return said;
    }
}
