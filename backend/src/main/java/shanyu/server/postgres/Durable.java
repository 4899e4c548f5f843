package shanyu.server.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pushes files and names to the disk itself, so that a power cut cannot take back what later work builds on. */
public final class Durable {
    private Durable() {}

    /** The names in a directory: after a rename, the new name. */
    public static void names(Path directory) throws IOException {
        force(directory);
    }

    /** Contents and names of a whole tree. */
    public static void everythingUnder(Path tree) throws IOException {
        try (var paths = Files.walk(tree)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (!Files.isSymbolicLink(path)) force(path);
            }
        }
    }

    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path)) {
            channel.force(true);
        }
    }
}
