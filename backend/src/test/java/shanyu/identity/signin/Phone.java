package shanyu.identity.signin;

import java.math.BigInteger;
import java.time.Instant;

/** What an app on a phone shows, from the secret that was typed into it. */
public final class Phone {
    private Phone() {}

    public static String shows(String secret, Instant at) {
        var bits = new StringBuilder();
        for (char letter : secret.toCharArray()) {
            String five = Integer.toBinaryString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter));
            bits.append("0".repeat(5 - five.length())).append(five);
        }
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++)
            bytes[i] = new BigInteger(bits.substring(i * 8, i * 8 + 8), 2).byteValue();
        return Totp.code(bytes, Totp.stepOf(at), Totp.DIGITS);
    }
}
