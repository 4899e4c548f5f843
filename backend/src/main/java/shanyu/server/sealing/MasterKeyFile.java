package shanyu.server.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import shanyu.server.postgres.Durable;

/**
 * The master key in {@code keys/master.key} of the data directory, readable by the house alone. While another takes its place
 * ({@link MasterKeyRotation}) the former stands beside it, and what either wrapped opens.
 */
final class MasterKeyFile implements MasterKey {
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path keys;
    private final Path file;
    private final Path next;
    private final Path former;

    MasterKeyFile(Path data) {
        this.keys = data.resolve("keys");
        this.file = keys.resolve("master.key");
        this.next = keys.resolve("master.key.next");
        this.former = keys.resolve("master.key.former");
    }

    /** The first wrapping makes the key: an empty house has none to lose. */
    @Override
    public byte[] wrap(byte[] key, String place) {
        if (Files.notExists(file)) make();
        return Aes.seal(read(file), key, place);
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String place) {
        if (Files.notExists(file)) throw new BrokenSeal(file + " is not there; what is sealed opens with no other key");
        try {
            return Aes.open(read(file), wrapped, place);
        } catch (BrokenSeal broken) {
            if (!isBeingReplaced()) throw broken;
            return Aes.open(read(former), wrapped, place);
        }
    }

    boolean isThere() {
        return Files.exists(file);
    }

    /** Whether a former key stands beside: something may still be wrapped by it. */
    boolean isBeingReplaced() {
        return Files.exists(former);
    }

    /** The same key wrapped by the master key of now; empty when it is so already. */
    Optional<byte[]> renewed(byte[] wrapped, String place) {
        try {
            Aes.open(read(file), wrapped, place);
            return Optional.empty();
        } catch (BrokenSeal byTheFormer) {
            return Optional.of(Aes.seal(read(file), unwrap(wrapped, place), place));
        }
    }

    /** Makes the next key, under a name of its own until {@link #takeNext}. */
    void makeNext() {
        doing(() -> {
            Files.deleteIfExists(next);
            write(Files.createFile(next, OWNER_ONLY));
            Durable.names(keys);
        });
    }

    /** From here on two names lead to the key of now. */
    void keepFormer() {
        doing(() -> {
            try {
                Files.createLink(former, file);
            } catch (UnsupportedOperationException noLinks) {
                write(Files.createFile(former, OWNER_ONLY), read(file));
            }
            Durable.names(keys);
        });
    }

    /** The next key is the one of now; in one step, so that no moment is without a key. */
    void takeNext() {
        doing(() -> {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
            Durable.names(keys);
        });
    }

    /** One that was made and never taken wraps nothing. */
    void forgetNext() {
        doing(() -> Files.deleteIfExists(next));
    }

    /** Nothing needs the former any more. */
    void forgetFormer() {
        forgetNext();
        doing(() -> {
            Files.deleteIfExists(former);
            Durable.names(keys);
        });
    }

    private static byte[] read(Path file) {
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
        doing(() -> {
            Files.createDirectories(keys);
            Path beside = write(Files.createTempFile(keys, "master", ".new", OWNER_ONLY));
            try {
                Files.createLink(file, beside);
            } catch (FileAlreadyExistsException another) {
                // Another node was first.
            } catch (UnsupportedOperationException noLinks) {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.deleteIfExists(beside);
            Durable.names(keys);
        });
    }

    private static Path write(Path to) throws IOException {
        return write(to, Aes.key());
    }

    private static Path write(Path to, byte[] key) throws IOException {
        try (var channel = FileChannel.open(to, Set.of(StandardOpenOption.WRITE))) {
            channel.write(ByteBuffer.wrap(key));
            channel.force(true);
        }
        return to;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private void doing(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a key in " + file, e);
        }
    }
}
