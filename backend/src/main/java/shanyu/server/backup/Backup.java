package shanyu.server.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import shanyu.server.postgres.Archive;
import shanyu.server.postgres.Durable;
import shanyu.server.postgres.PostgresRefused;
import shanyu.server.postgres.ServedCluster;

/**
 * Takes a copy of an installation while it serves. From the first copy on the database's log is shipped to the same place,
 * so that any second since can be restored.
 */
public final class Backup {
    /** Not part of an installation: what a start writes anew. */
    private static final Set<String> PASSING =
            Set.of("postgres", "files", "lock", "started.txt", "starting.txt", "shanyu.log", "postgres.log");

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);

    private final BackupPlace place;
    private final Path data;

    public Backup(BackupPlace place, Path data) {
        this.place = place;
        this.data = data.toAbsolutePath().normalize();
    }

    /** What a copy says beside the files of the installation, asked while the database is in the state copied. */
    @FunctionalInterface
    public interface Witness {
        /** One line of JSON. */
        String head(Connection database) throws SQLException;
    }

    /**
     * @param now names the copy
     * @throws PostgresRefused when the database cannot be reached, or its log does not arrive
     */
    public Base take(ServedCluster served, Instant now, Witness witness) {
        place.make();
        Path folder = place.bases().resolve(NAME.format(now));
        try (var database = served.connect()) {
            // The account that runs the server writes here itself.
            served.give(place.wal());
            Archive.ship(database, new WalShelf(place.wal()).shipping());
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return copy(served, database, folder, witness);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(folder.toFile());
            throw new UncheckedIOException("The copy could not be written to " + folder, e);
        } catch (SQLException e) {
            FileSystemUtils.deleteRecursively(folder.toFile());
            throw new PostgresRefused(
                    "The database broke the copy off: " + e.getMessage(), "Read postgres.log and try again.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresRefused("The copy was interrupted.", "Begin again.");
        }
    }

    private Base copy(ServedCluster served, Connection database, Path folder, Witness witness)
            throws IOException, SQLException, InterruptedException {
        var manifest = Manifest.begin(folder);
        String first = ask(database, "select pg_walfile_name(pg_backup_start('shanyu', true))");
        ClusterCopy.of(served.directory(), manifest);
        besides(manifest);
        files();
        manifest.write(witness.head(database) + "\n", "head.json");
        String last;
        try (var statement = database.createStatement();
                var stopped = statement.executeQuery(
                        "select pg_walfile_name(lsn), labelfile, spcmapfile from pg_backup_stop(false)")) {
            stopped.next();
            last = stopped.getString(1);
            manifest.write(stopped.getString(2), "postgres/backup_label");
            if (!stopped.getString(3).isBlank()) manifest.write(stopped.getString(3), "postgres/tablespace_map");
        }
        var taken = Instant.parse(ask(
                database, "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"));
        // The piece in which the copy ended goes out now rather than when it is full.
        ask(database, "select pg_walfile_name(pg_switch_wal())");
        new WalShelf(place.wal()).await(last, database);
        manifest.close();
        Durable.everythingUnder(folder);
        var base = new Base(folder, taken, first, last);
        base.write();
        Durable.everythingUnder(folder);
        return base;
    }

    private void besides(Manifest manifest) throws IOException {
        try (Stream<Path> parts = Files.list(data)) {
            for (Path part : (Iterable<Path>) parts::iterator) {
                if (PASSING.contains(part.getFileName().toString())) continue;
                try (Stream<Path> inside = Files.walk(part)) {
                    for (Path file : (Iterable<Path>) inside.filter(Files::isRegularFile)::iterator)
                        manifest.take(file, "house/" + data.relativize(file));
                }
            }
        }
    }

    /** Papers and photos never change under their name: only the new ones are copied, and all copies share them. */
    private void files() throws IOException {
        Path from = data.resolve("files");
        if (Files.notExists(from)) return;
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                Path to = place.files().resolve(from.relativize(file).toString());
                if (Files.exists(to) || file.getFileName().toString().startsWith("fresh")) continue;
                Files.createDirectories(to.getParent());
                Path part = to.resolveSibling(to.getFileName() + ".part");
                Files.copy(file, part, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, to, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Durable.everythingUnder(place.files());
    }

    /** Keeps the newest {@code count} copies and what restoring from them needs; answers how many copies went. */
    public int keep(int count) {
        var all = place.list();
        var old = all.subList(0, Math.max(0, all.size() - count));
        try {
            for (var base : old) FileSystemUtils.deleteRecursively(base.directory());
            if (!old.isEmpty())
                new WalShelf(place.wal()).forgetBefore(all.get(old.size()).firstWal());
            return old.size();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot take old copies away from " + place.bases(), e);
        }
    }

    private static String ask(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
