package shanyu.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import shanyu.TestCertificate;

/**
 * Stands before a mail server that knows no STARTTLS (RFC 3207), ends the encryption for it and remembers what was said in
 * clear. Without a certificate it offers none.
 */
final class StartTlsDoor implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<String> inClear = new CopyOnWriteArrayList<>();
    private final @Nullable TestCertificate certificate;
    private final int behind;

    StartTlsDoor(@Nullable TestCertificate certificate, int behind) throws IOException {
        this.certificate = certificate;
        this.behind = behind;
        Thread.startVirtualThread(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The first words of what was said before the encryption began. */
    List<String> heardInClear() {
        return inClear;
    }

    private void open() {
        while (!door.isClosed())
            try (var caller = door.accept()) {
                serve(caller);
            } catch (IOException gone) {
                // whoever refuses a certificate hangs up: that is what is tried
            }
    }

    private void serve(Socket caller) throws IOException {
        say(caller, "220 door");
        for (String line = line(caller.getInputStream()); !line.isEmpty(); line = line(caller.getInputStream())) {
            String word = line.split(" ")[0].toUpperCase(Locale.ROOT);
            inClear.add(word);
            switch (word) {
                case "EHLO" -> say(caller, certificate == null ? "250 door" : "250-door\r\n250 STARTTLS");
                case "STARTTLS" -> {
                    say(caller, "220 go ahead");
                    encrypted(caller);
                    return;
                }
                case "QUIT" -> say(caller, "221 bye");
                default -> say(caller, "250 ok");
            }
        }
    }

    private void encrypted(Socket caller) throws IOException {
        var certified = java.util.Objects.requireNonNull(certificate).server();
        try (var inside = (SSLSocket) certified.getSocketFactory().createSocket(caller, null, true);
                var server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            inside.setUseClientMode(false);
            inside.startHandshake();
            line(server.getInputStream()); // the greeting was ours
            var back = Thread.startVirtualThread(() -> pass(server, inside));
            pass(inside, server);
            back.interrupt();
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException over) {
            // one side has hung up
        }
    }

    private static void say(Socket to, String line) throws IOException {
        OutputStream out = to.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int sign = in.read(); sign >= 0 && sign != '\n'; sign = in.read())
            if (sign != '\r') line.append((char) sign);
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
