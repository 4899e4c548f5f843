package shanyu.identity.signin;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a browser sees the house, as far as passkeys are concerned: they belong to a name, never to an address of numbers
 * (W3C Web Authentication, section 5.1.2).
 *
 * @param id name the passkeys belong to
 * @param origin scheme, name and port the browser reports
 */
public record Site(String id, String origin) {
    private static final String LOCAL = "localhost";

    /** The configured site; else {@code localhost} when that is where the request came to; else none. */
    static @Nullable Site of(@Nullable String configured, String scheme, String name, int port) {
        if (configured != null) return new Site(URI.create(configured).getHost(), configured);
        if (!name.equals(LOCAL)) return null;
        boolean usual = scheme.equals("https") ? port == 443 : port == 80;
        return new Site(LOCAL, scheme + "://" + LOCAL + (usual ? "" : ":" + port));
    }
}
