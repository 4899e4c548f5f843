package shanyu.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A directory for one run. A database that is ending may still take files away while it is thrown out. */
public record Throwaway(Path path) implements AutoCloseable {
    private static final int ATTEMPTS = 20;

    public static Throwaway named(String stem) throws IOException {
        return new Throwaway(Files.createTempDirectory(stem));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try (var files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
                return;
            } catch (IOException | UncheckedIOException moved) {
                if (attempt == ATTEMPTS) throw moved;
                Thread.sleep(250);
            }
        }
    }
}
