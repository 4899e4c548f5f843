package shanyu.identity.signin;

/** RFC 4648 section 6, without padding: how secrets are typed by hand. */
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        int bits = 0;
        int buffer = 0;
        for (byte each : bytes) {
            buffer = buffer << 8 | each & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(LETTERS.charAt(buffer >> bits & 31));
            }
        }
        if (bits > 0) text.append(LETTERS.charAt(buffer << 5 - bits & 31));
        return text.toString();
    }
}
