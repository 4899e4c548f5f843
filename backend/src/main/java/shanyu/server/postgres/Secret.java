package shanyu.server.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** A random password in a file that only its owner may read. */
record Secret(String text) {
    /** The secret kept in {@code file}, made there at the first call. */
    static Secret in(Path file) {
        try {
            if (Files.notExists(file)) make(file);
            return new Secret(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a password in " + file, e);
        }
    }

    /** A copy of the secret for a program that wants it as a file; whoever asks deletes it. */
    static void write(Path file, Secret secret) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            channel.write(ByteBuffer.wrap(secret.text().getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
    }

    /** Beside first: an empty password file after a power cut would lock us out of the cluster. */
    private static void make(Path file) throws IOException {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        write(beside, new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        Durable.names(file.resolveSibling("."));
    }

    /** Never shows itself. */
    @Override
    public String toString() {
        return "Secret[…]";
    }
}
