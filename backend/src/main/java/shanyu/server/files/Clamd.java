package shanyu.server.files;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * ClamAV's daemon, asked by INSTREAM (clamd(8); docs.clamav.net, ClamD Protocol): the command framed by z and NUL, chunks of a
 * length in four bytes, network order, and so many bytes, an empty chunk at the end; it answers {@code stream: OK}, {@code
 * stream: NAME FOUND} or a sentence that ends with {@code ERROR}. Whatever else comes, or nothing, is no verdict.
 */
final class Clamd implements Scanner {
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final String FOUND = " FOUND";
    private static final String STREAM = "stream: ";

    private final SocketAddress address;
    private final Duration patience;

    Clamd(String address, Duration patience) {
        this.address = read(address);
        this.patience = patience;
    }

    private static SocketAddress read(String address) {
        if (address.startsWith("unix:")) return UnixDomainSocketAddress.of(address.substring("unix:".length()));
        int colon = address.lastIndexOf(':');
        return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    @Override
    public Verdict scan(byte[] bytes) {
        try (var line = open()) {
            var impatience = Thread.startVirtualThread(() -> hangUpAfterAWhile(line));
            try {
                line.connect(address);
                send(line, bytes);
                return verdict(answer(line));
            } finally {
                impatience.interrupt();
            }
        } catch (IOException | RuntimeException broken) {
            return new Unanswered(broken.toString());
        }
    }

    private SocketChannel open() throws IOException {
        return address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    /** Whoever waits on the line then learns that it is closed. */
    private void hangUpAfterAWhile(SocketChannel line) {
        try {
            Thread.sleep(patience);
            line.close();
        } catch (InterruptedException answered) {
            Thread.currentThread().interrupt();
        } catch (IOException closed) {
            // that was meant
        }
    }

    private static void send(SocketChannel line, byte[] bytes) throws IOException {
        write(line, ByteBuffer.wrap(COMMAND));
        for (int at = 0; at < bytes.length; at += CHUNK) {
            int length = Math.min(CHUNK, bytes.length - at);
            write(line, ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
            write(line, ByteBuffer.wrap(bytes, at, length));
        }
        write(line, ByteBuffer.allocate(Integer.BYTES));
    }

    private static void write(SocketChannel line, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) line.write(bytes);
    }

    private static String answer(SocketChannel line) throws IOException {
        var answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && line.read(answer) >= 0) {
            if (answer.position() > 0 && answer.get(answer.position() - 1) == 0)
                return new String(answer.array(), 0, answer.position() - 1, StandardCharsets.US_ASCII);
        }
        throw new IOException("the answer has no end");
    }

    private static Verdict verdict(String answer) {
        if (answer.equals(STREAM + "OK")) return new Clean();
        if (answer.startsWith(STREAM) && answer.endsWith(FOUND))
            return new Found(answer.substring(STREAM.length(), answer.length() - FOUND.length())
                    .replaceAll("[^A-Za-z0-9._:/-]", "_"));
        return new Unanswered("it said " + answer.replaceAll("[^ -~]", "_"));
    }
}
