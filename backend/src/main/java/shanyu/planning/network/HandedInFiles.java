package shanyu.planning.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.UUID;

/** What was handed in as files again, in a folder of their own for as long as they are read. */
final class HandedInFiles implements AutoCloseable {
    private final Path folder;
    private final byte[] hash;

    private HandedInFiles(Path folder, byte[] hash) {
        this.folder = folder;
        this.hash = hash;
    }

    static HandedInFiles of(ImportStore store, UUID id, NetworkKind kind) {
        try {
            var folder = Files.createTempDirectory("shanyu-network");
            var digest = sha256();
            for (String file : kind.files()) write(store, id, file, folder, digest);
            return new HandedInFiles(folder, digest.digest());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void write(ImportStore store, UUID id, String file, Path folder, MessageDigest digest)
            throws IOException {
        try (var out = new DigestOutputStream(Files.newOutputStream(folder.resolve(nameOf(file))), digest)) {
            for (long at : store.pieces(id, file)) out.write(store.piece(id, file, at));
        }
    }

    private static String nameOf(String file) {
        return file.equals("extract") ? "extract.osm.pbf" : file + ".csv";
    }

    Path path(String file) {
        return folder.resolve(nameOf(file));
    }

    /** The text without the folder, which is nobody's business. */
    String told(String text) {
        return text.replace(folder + "/", "");
    }

    /** SHA-256 of the file; of several, of all their bytes in the order of their kind. */
    byte[] hash() {
        return hash.clone();
    }

    @Override
    public void close() {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
