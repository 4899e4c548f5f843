package shanyu.drill;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A throwaway PostgreSQL 15 of Debian's on loopback, under the account postgres when we are root. */
final class Cluster {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final String PASSWORD = "drill-database-1";

    private final Path data;
    private final int port;

    private Cluster(Path data) throws IOException {
        this.data = data;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    /** A fresh cluster with the application's role and database, started. */
    static Cluster primary(Path folder) throws Exception {
        own(folder);
        var cluster = new Cluster(folder.resolve("primary"));
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        own(password);
        run("initdb", "-D", cluster.data.toString(), "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--auth=scram-sha-256", "--pwfile=" + password);
        cluster.start();
        try (var database = cluster.connect("postgres"); var statement = database.createStatement()) {
            statement.execute("create role shanyu login password '" + PASSWORD + "'");
            statement.execute("create role standby login replication password '" + PASSWORD + "'");
            statement.execute("create database shanyu owner shanyu");
        }
        return cluster;
    }

    /** A copy that follows; from now on the primary acknowledges nothing this one has not written down. */
    Cluster synchronousStandby() throws Exception {
        var standby = new Cluster(data.resolveSibling("standby"));
        run("pg_basebackup", "-D", standby.data.toString(), "-R", "-X", "stream", "-c", "fast",
                "-d", "host=127.0.0.1 port=" + port + " user=standby password=" + PASSWORD + " application_name=standby");
        standby.start();
        try (var database = connect("postgres"); var statement = database.createStatement()) {
            statement.execute("alter system set synchronous_standby_names = 'standby'");
            statement.execute("select pg_reload_conf()");
            for (int i = 0; i < 100; i++) {
                var state = statement.executeQuery("select 1 from pg_stat_replication where sync_state = 'sync'");
                if (state.next()) return standby;
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("the standby never became synchronous");
    }

    void start() throws Exception {
        run("pg_ctl", "-D", data.toString(), "-l", data.resolveSibling(data.getFileName() + ".log").toString(), "-w", "start",
                "-o", "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''");
    }

    /** SIGKILL to the whole server: what a lost machine looks like from outside. */
    void kill() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-9", String.valueOf(pid())).inheritIO().start().waitFor();
    }

    void promote() throws Exception {
        run("pg_ctl", "-D", data.toString(), "-w", "promote");
    }

    /** One that was killed has left its number behind, and there is nobody to stop. */
    void stop() throws Exception {
        if (Files.exists(data.resolve("postmaster.pid")) && ProcessHandle.of(pid()).isPresent())
            run("pg_ctl", "-D", data.toString(), "-m", "immediate", "-w", "stop");
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", PASSWORD);
    }

    /** The address of several servers, of which the one that takes writes is wanted. */
    static String address(Cluster... clusters) {
        var hosts = new ArrayList<String>();
        for (var cluster : clusters) hosts.add("127.0.0.1:" + cluster.port);
        return "jdbc:postgresql://" + String.join(",", hosts) + "/shanyu?targetServerType=primary&user=shanyu&password=" + PASSWORD;
    }

    private static void own(Path path) throws IOException {
        if (!System.getProperty("user.name").equals("root")) return;
        if (Files.isDirectory(path)) Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setOwner(path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
    }

    private static void run(String program, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root"))
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        command.add(PROGRAMS.resolve(program).toString());
        command.addAll(List.of(words));
        // A server that is started inherits its parent's output and never closes it: a file, not a pipe.
        Path said = Files.createTempFile("cluster-", ".log");
        var process = new ProcessBuilder(command).directory(Path.of("/").toFile()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        int exit = process.waitFor();
        String text = Files.readString(said);
        Files.delete(said);
        if (exit != 0) throw new IllegalStateException(program + " ended with " + exit + ": " + text);
    }
}
