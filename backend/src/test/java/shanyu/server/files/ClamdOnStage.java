package shanyu.server.files;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/**
 * Speaks ClamAV's INSTREAM as clamd(8) writes it down, and answers as it is told; asked in any other manner it answers as
 * the daemon does, {@code UNKNOWN COMMAND}.
 */
public final class ClamdOnStage implements AutoCloseable {
    /** Told instead of an answer: it never comes. */
    public static final String SILENCE = "";

    private final ServerSocketChannel door;
    private final List<byte[]> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile String answer = "stream: OK";

    public ClamdOnStage(SocketAddress at) throws IOException {
        door = at instanceof UnixDomainSocketAddress
                ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                : ServerSocketChannel.open();
        door.bind(at);
        Thread.startVirtualThread(this::open);
    }

    public static ClamdOnStage onLoopback() throws IOException {
        return new ClamdOnStage(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    public void answers(String told) {
        answer = told;
    }

    /** Each stream it was sent, whole. */
    public List<byte[]> heard() {
        return heard;
    }

    /** The house's own adapter, pointed here. */
    public Scanner asked(Duration patience) throws IOException {
        String address = door.getLocalAddress() instanceof InetSocketAddress tcp
                ? "127.0.0.1:" + tcp.getPort()
                : "unix:" + door.getLocalAddress();
        return new Clamd(address, patience);
    }

    private void open() {
        while (door.isOpen())
            try (var line = door.accept()) {
                serve(line);
            } catch (IOException | InterruptedException gone) {
                // the next caller is served all the same
            }
    }

    private void serve(SocketChannel line) throws IOException, InterruptedException {
        var in = new DataInputStream(Channels.newInputStream(line));
        byte[] command = in.readNBytes(10);
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            say(line, "UNKNOWN COMMAND");
            return;
        }
        var stream = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) stream.write(in.readNBytes(length));
        heard.add(stream.toByteArray());
        if (answer.equals(SILENCE)) over.await();
        else say(line, answer);
    }

    private static void say(SocketChannel line, String answer) throws IOException {
        line.write(ByteBuffer.wrap((answer + "\0").getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        door.close();
    }
}
