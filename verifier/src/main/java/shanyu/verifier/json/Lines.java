package shanyu.verifier.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
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
        if (at == filled && !fill()) return Optional.empty();
        byte[] begun = upToLineEnd();
        if (at < filled) return Optional.of(ended(begun));
        // The line goes on beyond the buffer.
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes(begun);
        while (fill()) {
            line.writeBytes(upToLineEnd());
            if (at < filled) return Optional.of(ended(line.toByteArray()));
        }
        return Optional.of(line.toByteArray());
    }

    private byte[] upToLineEnd() {
        int end = at;
        while (end < filled && buffer[end] != '\n') end++;
        byte[] part = Arrays.copyOfRange(buffer, at, end);
        at = end;
        return part;
    }

    private byte[] ended(byte[] line) {
        at++;
        return line;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
