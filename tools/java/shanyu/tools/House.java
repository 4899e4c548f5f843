package shanyu.tools;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The built application on throwaway data: started, measured or killed, started again, thrown away. */
public final class House implements AutoCloseable {
    public static final String PASSWORD = "drill-password-1";

    private final Path data;
    private final int port;
    private final String demo;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<String> options = new ArrayList<>();
    private Process process;

    private House(Path data, String demo) throws IOException {
        this(data, demo, freePort());
    }

    private House(Path data, String demo, int port) {
        this.demo = demo;
        this.data = data;
        this.port = port;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (process != null) process.destroy();
        }));
    }

    /** With the demonstration in it, serving. */
    public static House demonstration() throws IOException, InterruptedException {
        var house = new House(Files.createTempDirectory("shanyu-house-"), "pudong");
        house.start();
        return house;
    }

    /** A data directory and a port, nothing in the one and nobody on the other. */
    public static House empty() throws IOException {
        return new House(Files.createTempDirectory("shanyu-house-"), "none");
    }

    /** The same house by another way in, such as a proxy: nothing is started, nothing kept. */
    public static House behind(int port, Path data) {
        return new House(data, "pudong", port);
    }

    /** A further node beside this one: the same database, the same keys and files, told to leave the proxy time. */
    public House node(String jdbcUrl, Duration leaveAfter) throws IOException {
        var node = new House(Files.createTempDirectory("shanyu-house-"), "pudong");
        node.options.addAll(List.of("--shanyu.db.url=" + jdbcUrl, "--shanyu.shared=" + data, "--shanyu.leave-after=" + leaveAfter.toMillis() + "ms"));
        return node;
    }

    /** With the demonstration, on a database run by others; what belongs to the address (account, password) is in it. */
    public static House outside(String jdbcUrl) throws IOException, InterruptedException {
        var house = new House(Files.createTempDirectory("shanyu-house-"), "pudong");
        house.options.add("--shanyu.db.url=" + jdbcUrl);
        house.start();
        return house;
    }

    /** On data that is already there, such as a restored copy; thrown away when closed, like all others. */
    public static House on(Path data) throws IOException {
        return new House(data, "pudong");
    }

    /** Starts it again, on another address of the database. */
    public void on(String jdbcUrl) throws IOException, InterruptedException {
        options.clear();
        options.add("--shanyu.db.url=" + jdbcUrl);
        start();
    }

    public Path data() {
        return data;
    }

    public int port() {
        return port;
    }

    public static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts it on the same data and waits until it serves with all that belongs to it. */
    public void start() throws IOException, InterruptedException {
        Files.deleteIfExists(data.resolve("started.txt"));
        launch(true);
        for (int i = 0; i < 1800; i++) {
            requireRunning();
            if (Files.exists(data.resolve("started.txt"))) return;
            Thread.sleep(200);
        }
        throw new IllegalStateException("the application did not serve within six minutes");
    }

    /**
     * Begins the process and waits for nothing.
     *
     * @param trained with what the JVM learned in training, when there is such a file
     */
    public void launch(boolean trained) throws IOException {
        var command = new ArrayList<String>();
        command.add(System.getenv("JAVA_HOME") + "/bin/java");
        command.addAll(Arrays.asList(System.getenv("JVM_FLAGS").split(" ")));
        String cache = System.getenv("APP_CACHE");
        if (trained && cache != null && Files.exists(Path.of(cache))) command.add("-XX:AOTCache=" + cache);
        command.addAll(List.of(
                "-jar",
                System.getenv("APP") + "/shanyu.jar",
                "--shanyu.data=" + data,
                "--server.port=" + port,
                "--shanyu.demo=" + demo,
                // All clients of a drill or a benchmark share one address.
                "--shanyu.requests-per-address=0",
                "--shanyu.demo-password=" + PASSWORD));
        command.addAll(options);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    /** Whether application and database serve at this moment. */
    public boolean serves() throws InterruptedException {
        requireRunning();
        try {
            return send(request("/healthz")).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The application's process; the embedded database's are its descendants. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Asks it to end, as Ctrl-C does, and waits. */
    public void stop() throws InterruptedException {
        if (process == null) return;
        process.destroy();
        process.waitFor();
    }

    /** Kills the application with SIGKILL; its database is left behind. */
    public void killApplication() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Kills the database server with SIGKILL under the running application. */
    public void killDatabase() throws IOException, InterruptedException {
        String pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip();
        new ProcessBuilder("kill", "-9", pid).inheritIO().start().waitFor();
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path));
    }

    /** A connection beside the application, to see what was really kept. */
    public Connection database() throws IOException, SQLException {
        var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        String password = Files.readString(data.resolve("postgres.superuser")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + pid.get(3).strip() + "/shanyu", "postgres", password);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        stop();
        new Throwaway(data).close();
    }

    private void requireRunning() {
        if (!process.isAlive()) throw new IllegalStateException("the application ended; see " + log());
    }

    private Path log() {
        return data.resolve("house.log");
    }
}
