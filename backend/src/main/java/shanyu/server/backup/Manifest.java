package shanyu.server.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import shanyu.server.postgres.PostgresRefused;

/** The SHA-256 of every file of a copy, in the form {@code sha256sum -c} reads. */
final class Manifest {
    private static final String NAME = "manifest.sha256";

    private final Path directory;
    private final Map<String, String> hashes = new LinkedHashMap<>();

    private Manifest(Path directory) {
        this.directory = directory;
    }

    static Manifest begin(Path directory) {
        return new Manifest(directory);
    }

    static Manifest read(Path directory) throws IOException {
        var manifest = new Manifest(directory);
        for (String line : Files.readAllLines(directory.resolve(NAME))) {
            manifest.hashes.put(line.substring(66), line.substring(0, 64));
        }
        return manifest;
    }

    /** Copies a file into the directory and notes what was copied; a file that went away meanwhile is left out. */
    void take(Path from, String to) throws IOException {
        Path target = directory.resolve(to);
        Files.createDirectories(target.getParent());
        try {
            hashes.put(to, copy(from, target));
        } catch (NoSuchFileException gone) {
            Files.deleteIfExists(target);
        }
    }

    void write(String text, String to) throws IOException {
        Path target = directory.resolve(to);
        Files.writeString(target, text);
        hashes.put(to, hash(target));
    }

    void close() throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(directory.resolve(NAME))) {
            for (var each : hashes.entrySet()) out.write(each.getValue() + "  " + each.getKey() + "\n");
        }
    }

    /** Copies everything whose name begins with {@code prefix} to {@code target}, refusing what is no longer as it was copied. */
    int give(String prefix, Path target) throws IOException {
        int count = 0;
        for (var each : hashes.entrySet()) {
            if (!each.getKey().startsWith(prefix)) continue;
            Path to = target.resolve(each.getKey().substring(prefix.length()));
            Files.createDirectories(to.getParent());
            String copied = copy(directory.resolve(each.getKey()), to);
            if (!copied.equals(each.getValue())) {
                throw new PostgresRefused(
                        "The copy is damaged: %s is not what was copied.".formatted(directory.resolve(each.getKey())),
                        "Use another copy: --to an earlier time chooses one, or compare with sha256sum -c " + NAME
                                + ".");
            }
            count++;
        }
        return count;
    }

    private static String copy(Path from, Path to) throws IOException {
        var digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            Files.copy(from, out);
        }
        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String hash(Path file) throws IOException {
        return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
