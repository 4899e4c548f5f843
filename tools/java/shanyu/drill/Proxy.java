package shanyu.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import shanyu.tools.House;

/** Debian's haproxy on loopback before two nodes, configured as docs/operations.md says. */
final class Proxy implements AutoCloseable {
    private final int port = House.freePort();
    private final Process process;

    Proxy(Path folder, House one, House other) throws IOException {
        Path configuration = Files.writeString(folder.resolve("haproxy.cfg"), """
                defaults
                    mode http
                    option redispatch
                    option forwardfor
                    retries 3
                    timeout connect 2s
                    timeout client 60s
                    timeout server 60s
                frontend house
                    bind 127.0.0.1:%d
                    default_backend nodes
                backend nodes
                    option httpchk GET /healthz
                    default-server check inter 500ms fall 2 rise 2
                    server one 127.0.0.1:%d
                    server other 127.0.0.1:%d
                """.formatted(port, one.port(), other.port()));
        process = new ProcessBuilder("/usr/sbin/haproxy", "-db", "-f", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("haproxy.log").toFile())
                .start();
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
