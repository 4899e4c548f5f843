package shanyu.server.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import shanyu.server.postgres.Durable;

/** The master key in {@code keys/master.key} of the data directory, readable by the house alone. */
final class MasterKeyFile implements MasterKey {
    private final Path file;

    MasterKeyFile(Path data) {
        this.file = data.resolve("keys").resolve("master.key");
    }

    /** The first wrapping makes the key: an empty house has none to lose. */
    @Override
    public byte[] wrap(byte[] key, String place) {
        if (Files.notExists(file)) make();
        return Aes.seal(read(), key, place);
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String place) {
        if (Files.notExists(file)) throw new BrokenSeal(file + " is not there; what is sealed opens with no other key");
        return Aes.open(read(), wrapped, place);
    }

    private byte[] read() {
        try {
            byte[] key = Files.readAllBytes(file);
            if (key.length != Aes.KEY) throw new BrokenSeal(file + " is no key: " + Aes.KEY + " bytes are expected");
            return key;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Beside first: half a key after a power cut would lock everything away. Of two nodes one wins, and both read its key. */
    private void make() {
        try {
            Path keys = Files.createDirectories(file.resolveSibling("."));
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Path beside = Files.createTempFile(keys, "master", ".new", ownerOnly);
            try (var channel = FileChannel.open(beside, Set.of(StandardOpenOption.WRITE))) {
                channel.write(ByteBuffer.wrap(Aes.key()));
                channel.force(true);
            }
            try {
                Files.createLink(file, beside);
            } catch (java.nio.file.FileAlreadyExistsException another) {
                // Another node was first.
            } catch (UnsupportedOperationException noLinks) {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.deleteIfExists(beside);
            Durable.names(keys);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a key in " + file, e);
        }
    }
}
