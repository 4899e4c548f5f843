package shanyu.server.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The data directory, held by this process alone until closed. The system frees it however the process ends. */
final class PostgresHome implements AutoCloseable {
    private final Path directory;
    private final FileChannel held;

    private PostgresHome(Path directory, FileChannel held) {
        this.directory = directory;
        this.held = held;
    }

    /** Makes the directory if there is none and takes it. */
    static PostgresHome hold(Path directory) {
        try {
            makeEnterable(directory);
            Path lockFile = directory.resolve("lock");
            var channel = FileChannel.open(
                    lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw taken(directory, Files.readString(lockFile).strip());
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new PostgresHome(directory.toRealPath(), channel);
        } catch (IOException e) {
            throw new PostgresRefused(
                    "The data directory %s cannot be used: %s".formatted(directory, e),
                    "Choose a directory that this account may write, with --data DIR.",
                    e);
        }
    }

    /** Ours to list, everyone's to pass through: the account that runs the server may be another. Stands above any umask. */
    static void makeEnterable(Path directory) throws IOException {
        if (Files.isDirectory(directory)) return;
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
    }

    Path cluster() {
        return directory.resolve("postgres");
    }

    Path log() {
        return directory.resolve("postgres.log");
    }

    /** May do anything in the cluster; used to prepare it and for backups, never for requests. */
    Secret superuserSecret() {
        return Secret.in(directory.resolve("postgres.superuser"));
    }

    /** The application's own. */
    Secret applicationSecret() {
        return Secret.in(directory.resolve("postgres.application"));
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot let go of " + directory, e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException withinThisProcess) {
            return null;
        }
    }

    private static PostgresRefused taken(Path directory, String holder) {
        return new PostgresRefused(
                "Another Shanyu (process %s) is using the data directory %s.".formatted(holder, directory),
                "Stop it first, or give this one a directory of its own: --data DIR");
    }
}
