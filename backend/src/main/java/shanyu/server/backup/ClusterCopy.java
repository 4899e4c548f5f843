package shanyu.server.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * The files of a serving cluster, copied one after the other while they change: what the log since the beginning of the copy
 * puts right (PostgreSQL manual, "Making a Base Backup Using the Low Level API"). Left out is what a server makes anew.
 */
final class ClusterCopy extends SimpleFileVisitor<Path> {
    /** Kept as empty directories. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid", "postmaster.opts", "backup_label.old", "pg_internal.init", "postgresql.auto.conf.tmp");

    private static final String CONTROL = "global/pg_control";

    private final Path cluster;
    private final Manifest manifest;

    private ClusterCopy(Path cluster, Manifest manifest) {
        this.cluster = cluster;
        this.manifest = manifest;
    }

    static void of(Path cluster, Manifest manifest) throws IOException {
        Files.walkFileTree(cluster, new ClusterCopy(cluster, manifest));
        // Last, so that it never speaks of a later checkpoint than the files.
        manifest.take(cluster.resolve(CONTROL), "postgres/" + CONTROL);
    }

    /** The directories a server expects and a list of files cannot hold. */
    static void makeEmptied(Path cluster) throws IOException {
        for (String name : EMPTIED) Files.createDirectories(cluster.resolve(name));
        Files.createDirectories(cluster.resolve("pg_wal/archive_status"));
        for (String name : Set.of(
                "pg_tblspc", "pg_twophase", "pg_commit_ts", "pg_stat", "pg_logical/snapshots", "pg_logical/mappings"))
            Files.createDirectories(cluster.resolve(name));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        String name = directory.getFileName().toString();
        boolean leaveOut =
                cluster.equals(directory.getParent()) && EMPTIED.contains(name) || name.startsWith("pgsql_tmp");
        return leaveOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String name = cluster.relativize(file).toString();
        String last = file.getFileName().toString();
        if (!name.equals(CONTROL) && !LEFT_OUT.contains(last) && !last.startsWith("pgsql_tmp"))
            manifest.take(file, "postgres/" + name);
        return FileVisitResult.CONTINUE;
    }

    /** Files come and go while the server serves. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
        if (gone instanceof java.nio.file.NoSuchFileException) return FileVisitResult.CONTINUE;
        throw gone;
    }
}
