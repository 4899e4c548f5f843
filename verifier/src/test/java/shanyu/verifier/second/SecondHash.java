package shanyu.verifier.second;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** Joining and hashing. */
public final class SecondHash {
    private SecondHash() {}

    public static byte[] join(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts)
            if (part instanceof Integer b) out.write(b);
            else if (part instanceof String s) out.writeBytes(s.getBytes(StandardCharsets.UTF_8));
            else out.writeBytes((byte[]) part);
        return out.toByteArray();
    }

    public static byte[] sha256(Object... parts) {
        return digest("SHA-256", parts);
    }

    public static byte[] sha512(Object... parts) {
        return digest("SHA-512", parts);
    }

    public static String hex(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (byte b : bytes) out.append(String.format("%02x", b));
        return out.toString();
    }

    private static byte[] digest(String name, Object... parts) {
        try {
            return MessageDigest.getInstance(name).digest(join(parts));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
