package shanyu.server.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs as carried in the class path, unpacked once into a directory named by the archive's check sum. */
record PostgresPrograms(Path directory) {
    /** The programs under {@code root}, unpacked there if they are not yet. */
    static PostgresPrograms under(Path root) {
        try {
            Path directory = root.resolve("postgres-" + fingerprint());
            if (Files.notExists(directory)) unpack(root, directory);
            return new PostgresPrograms(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack PostgreSQL into " + root, e);
        }
    }

    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    private static InputStream archive() {
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var archive = PostgresPrograms.class.getResourceAsStream("/postgres-linux-" + machine + ".txz");
        if (archive == null) {
            throw new PostgresRefused(
                    "This build carries no PostgreSQL for %s on %s."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                    "Give the address of a PostgreSQL 15 or later: --db jdbc:postgresql://HOST/DATABASE");
        }
        return new BufferedInputStream(archive, 1 << 16);
    }

    /** Tells one build of PostgreSQL from the next, at each start: a cryptographic hash would take a quarter of a second. */
    private static String fingerprint() throws IOException {
        try (var in = new CheckedInputStream(archive(), new CRC32())) {
            long length = in.transferTo(OutputStream.nullOutputStream());
            return Long.toHexString(in.getChecksum().getValue()) + "-" + length;
        }
    }

    /** Beside first and renamed when whole, so that a kill or a second process never leaves half a set under the name. */
    private static void unpack(Path root, Path target) throws IOException {
        PostgresHome.makeEnterable(root);
        Path beside = Files.createTempDirectory(root, ".unpacking-");
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, beside);
            }
            letEveryoneEnter(beside);
            Durable.everythingUnder(beside);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.notExists(target)) throw e;
        } finally {
            FileSystemUtils.deleteRecursively(beside);
        }
    }

    /** Directories made under a strict umask would shut out the account that runs the server. */
    private static void letEveryoneEnter(Path tree) throws IOException {
        try (var directories = Files.walk(tree).filter(Files::isDirectory)) {
            for (Path directory : (Iterable<Path>) directories::iterator) {
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path directory) throws IOException {
        Path path = directory.resolve(entry.getName()).normalize();
        if (!path.startsWith(directory)) throw new IOException("Entry leaves the archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
