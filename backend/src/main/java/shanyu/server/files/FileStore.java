package shanyu.server.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyu.server.HouseSettings;
import shanyu.verifier.value.Hash;

/**
 * Bytes by what they are: a file's name is its SHA-256, so the same photo is kept once and a changed one is another. Who
 * may read which is decided by the rooms that hold references. One folder now, an object store when it is outgrown.
 */
@Component
public class FileStore {
    private final Path folder;

    FileStore(HouseSettings settings) {
        this.folder = settings.kept().resolve("files");
    }

    /** Keeps the bytes and answers their hash; they are on the disk, flushed, when it returns. */
    public byte[] keep(byte[] bytes) {
        byte[] hash = Hash.sha256(bytes).bytes();
        Path file = path(hash);
        if (Files.exists(file)) return hash;
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "fresh", null);
            Files.write(fresh, bytes, StandardOpenOption.SYNC);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return hash;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public Optional<byte[]> read(byte[] hash) {
        try {
            return Optional.of(Files.readAllBytes(path(hash)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path path(byte[] hash) {
        String name = HexFormat.of().formatHex(hash);
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }
}
