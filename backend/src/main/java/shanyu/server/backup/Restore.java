package shanyu.server.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shanyu.server.postgres.Durable;
import shanyu.server.postgres.PostgresRefused;
import shanyu.server.postgres.ServedCluster;

/** Makes an installation from a copy, in an empty directory, as it was at a moment or as late as the shipped log reaches. */
public final class Restore {
    /** While it reads its settings a server knows no names of zones yet, not even Z. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS'+00'").withZone(ZoneOffset.UTC);

    private final BackupPlace place;
    private final Path data;

    public Restore(BackupPlace place, Path data) {
        this.place = place;
        this.data = data.toAbsolutePath().normalize();
    }

    /** The copy a restore to {@code to} begins with. */
    public Base choose(Optional<Instant> to) {
        var all = place.list();
        if (all.isEmpty())
            throw new PostgresRefused(
                    "There is no copy in " + place.directory() + ".", "Take one with: ./shanyu backup DIR");
        return to.map(at -> place.before(at)
                        .orElseThrow(() -> new PostgresRefused(
                                "The oldest copy in %s was taken at %s; %s was before it."
                                        .formatted(
                                                place.directory(),
                                                all.getFirst().taken(),
                                                at),
                                "Give --to " + all.getFirst().taken() + " or later.")))
                .orElse(all.getLast());
    }

    /**
     * Lays the files out and lets the database recover; it is running when this returns, for whoever checks it.
     *
     * @param programs where PostgreSQL's programs are unpacked
     */
    public ServedCluster from(Base base, Optional<Instant> to, Path programs) {
        requireEmpty();
        try {
            lay(base, to);
        } catch (IOException e) {
            throw new UncheckedIOException("The copy could not be laid out in " + data, e);
        }
        try {
            return ServedCluster.of(data, programs);
        } catch (PostgresRefused refused) {
            throw String.valueOf(refused.getMessage()).contains("before configured recovery target")
                    ? new PostgresRefused(
                            "The shipped log ends before %s."
                                    .formatted(to.map(Instant::toString).orElse("")),
                            "Leave --to away to restore as late as it reaches; empty %s first.".formatted(data))
                    : refused;
        }
    }

    private void lay(Base base, Optional<Instant> to) throws IOException {
        var manifest = Manifest.read(base.directory());
        manifest.give("house/", data);
        Path cluster = data.resolve("postgres");
        manifest.give("postgres/", cluster);
        ClusterCopy.makeEmptied(cluster);
        copyFiles();
        recoverTo(cluster, to);
        ServedCluster.own(cluster);
        Durable.everythingUnder(data);
    }

    private void copyFiles() throws IOException {
        if (Files.notExists(place.files())) return;
        try (Stream<Path> all = Files.walk(place.files())) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                Path target = data.resolve("files")
                        .resolve(place.files().relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** The restored server reads from the place of copies and ships nothing there: the first backup of its own says where to. */
    private void recoverTo(Path cluster, Optional<Instant> to) throws IOException {
        Path settings = cluster.resolve("postgresql.auto.conf");
        List<String> kept = Files.readAllLines(settings).stream()
                .filter(line -> !line.startsWith("archive_command")
                        && !line.startsWith("restore_")
                        && !line.startsWith("recovery_"))
                .toList();
        Files.write(settings, kept);
        var own = new StringBuilder("archive_command = 'true'\n");
        own.append("restore_command = '")
                .append(new WalShelf(place.wal()).fetching().replace("'", "''"))
                .append("'\n");
        own.append("recovery_target_timeline = 'latest'\n");
        to.ifPresent(at -> own.append("recovery_target_time = '")
                .append(MOMENT.format(at))
                .append("'\nrecovery_target_action = 'promote'\n"));
        Files.writeString(settings, own, StandardOpenOption.APPEND);
        Files.createFile(cluster.resolve("recovery.signal"));
    }

    private void requireEmpty() {
        try {
            if (Files.notExists(data)) {
                ServedCluster.makeEnterable(data);
                return;
            }
            try (var inside = Files.list(data)) {
                if (inside.findAny().isPresent())
                    throw new PostgresRefused(
                            data + " is not empty; a restore never writes over an installation.",
                            "Name an empty or a new directory: --data DIR");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use " + data, e);
        }
    }
}
