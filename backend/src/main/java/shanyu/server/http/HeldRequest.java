package shanyu.server.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import shanyu.shared.Refusal;

/** A request whose body has been read whole, so that it can be fingerprinted before anything is done with it. */
final class HeldRequest extends HttpServletRequestWrapper {
    /** Large enough for an hour's photos of one visit, small enough that memory is safe. */
    static final int MAX_BODY = 25 * 1024 * 1024;

    private final byte[] body;
    private final byte[] hash;

    private HeldRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
        this.hash = fingerprint(request, body);
    }

    static HeldRequest read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MAX_BODY + 1);
        if (body.length > MAX_BODY)
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "too-large").asException();
        return new HeldRequest(request, body);
    }

    byte[] hash() {
        return hash.clone();
    }

    /** Whose key it is: the same key of two callers is two keys. */
    String caller() {
        Principal who = getUserPrincipal();
        return who == null ? "public" : who.getName();
    }

    private static byte[] fingerprint(HttpServletRequest request, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.getMethod() + ' ' + request.getRequestURI() + '?' + request.getQueryString() + '\n')
                    .getBytes(StandardCharsets.UTF_8));
            digest.update((String.valueOf(request.getContentType()) + '\n').getBytes(StandardCharsets.UTF_8));
            return digest.digest(body);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public ServletInputStream getInputStream() {
        var bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return bytes.read(into, from, length);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("the body is already here");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
