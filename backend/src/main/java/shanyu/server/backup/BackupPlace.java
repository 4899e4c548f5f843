package shanyu.server.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import shanyu.server.postgres.PostgresRefused;

/**
 * Where the copies of one installation lie: {@code base/} whole copies, {@code wal/} the database's log since the first of
 * them, {@code files/} papers and photos by their hash. Better another machine's disk, mounted.
 */
public record BackupPlace(Path directory) {
    public BackupPlace {
        directory = directory.toAbsolutePath().normalize();
        // The path stands in commands that the server's shell runs.
        if (!directory.toString().matches("[\\p{L}\\p{N} /._@+-]+")) {
            throw new PostgresRefused(
                    "The directory for copies has a sign in its name that a shell would read: " + directory,
                    "Use letters, digits, spaces and / . _ @ + - only.");
        }
    }

    /** Makes what is missing; copies hold keys and personal data, so only their owner may look in. */
    public void make() {
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            if (Files.notExists(directory)) Files.createDirectories(directory, ownerOnly);
            for (Path part : List.of(bases(), wal(), files())) {
                if (Files.notExists(part)) Files.createDirectory(part, ownerOnly);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + directory, e);
        }
    }

    Path bases() {
        return directory.resolve("base");
    }

    Path wal() {
        return directory.resolve("wal");
    }

    Path files() {
        return directory.resolve("files");
    }

    /** Whole copies, oldest first; one that was not finished is none. */
    public List<Base> list() {
        if (Files.notExists(bases())) return List.of();
        try (var folders = Files.list(bases())) {
            return folders.flatMap(folder -> Base.read(folder).stream())
                    .sorted(Comparator.comparing(Base::taken))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + bases(), e);
        }
    }

    /** The newest copy from which the state of {@code at} can be reached. */
    public Optional<Base> before(Instant at) {
        return list().stream().filter(base -> !base.taken().isAfter(at)).reduce((older, newer) -> newer);
    }
}
