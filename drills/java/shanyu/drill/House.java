package shanyu.drill;

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

/** The application under drill: started on throwaway data, killed, started again. */
final class House implements AutoCloseable {
    static final String PASSWORD = "drill-password-1";

    final Path data;
    final int port;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Process process;

    House() throws IOException, InterruptedException {
        data = Files.createTempDirectory("shanyu-drill-");
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts it on the same data and waits until it serves with the whole demonstration in it. */
    void start() throws IOException, InterruptedException {
        Files.deleteIfExists(data.resolve("started.txt"));
        var command = new ArrayList<String>();
        command.add(System.getenv("JAVA_HOME") + "/bin/java");
        command.addAll(Arrays.asList(System.getenv("JVM_FLAGS").split(" ")));
        String cache = System.getenv("APP_CACHE");
        if (cache != null && Files.exists(Path.of(cache))) command.add("-XX:AOTCache=" + cache);
        command.addAll(List.of(
                "-jar",
                System.getenv("APP") + "/shanyu.jar",
                "--shanyu.data=" + data,
                "--server.port=" + port,
                "--shanyu.demo=pudong",
                "--shanyu.demo-password=" + PASSWORD));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("house.log").toFile()))
                .start();
        for (int i = 0; i < 1800; i++) {
            if (!process.isAlive()) throw new IllegalStateException("the application ended; see " + data.resolve("house.log"));
            if (Files.exists(data.resolve("started.txt"))) return;
            Thread.sleep(200);
        }
        throw new IllegalStateException("the application did not serve within six minutes");
    }

    /** Kills the application with SIGKILL; its database is left behind. */
    void killApplication() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Kills the database server with SIGKILL under the running application. */
    void killDatabase() throws IOException, InterruptedException {
        String pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip();
        new ProcessBuilder("kill", "-9", pid).inheritIO().start().waitFor();
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path));
    }

    /** A connection beside the application, to see what was really kept. */
    Connection database() throws IOException, SQLException {
        var pid = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        String password = Files.readString(data.resolve("postgres.superuser")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + pid.get(3).strip() + "/shanyu", "postgres", password);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        process.waitFor();
        try (var files = Files.walk(data)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
