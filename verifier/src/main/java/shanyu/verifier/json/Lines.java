package shanyu.verifier.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines as bytes, so that one line of broken UTF-8 spoils no other. A last line need not end with a line feed. */
public final class Lines {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;

    public Lines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end; empty at the end of the stream. */
    public Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') end++;
            line.write(buffer, at, end - at);
            at = end + 1;
            if (end < filled) return Optional.of(line.toByteArray());
        }
        return any ? Optional.of(line.toByteArray()) : Optional.empty();
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
