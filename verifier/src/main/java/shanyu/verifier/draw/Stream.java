package shanyu.verifier.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import shanyu.verifier.value.Digests;

/** Numbers from a seed (DRAW-1 step 5): SHA-512 blocks in counter mode, eight unsigned 64-bit numbers each. */
public final class Stream {
    private final byte[] seed;
    private final byte[] label;
    private final MessageDigest digest = Digests.begunSha512();
    private long blocks;
    private ByteBuffer block = ByteBuffer.allocate(0);

    public Stream(byte[] seed, String label) {
        this.seed = seed.clone();
        this.label = label.getBytes(UTF_8);
    }

    /**
     * A number from 0 to n − 1, each equally likely: what lies above the last full multiple of n is thrown away.
     *
     * @param n from 1 to 2⁶⁴ − 1, as an unsigned long
     */
    public long uniform(long n) {
        if (n == 0) throw new IllegalArgumentException("no number below 0");
        // 2⁶⁴ mod n, without 2⁶⁴: −n is 2⁶⁴ − n as an unsigned long.
        long excess = remainder(-n, n);
        long x = next();
        while (excess != 0 && Long.compareUnsigned(x, -excess) >= 0) x = next();
        return remainder(x, n);
    }

    /** {@link #uniform(long)} for a place in a list of n. */
    public int place(int n) {
        return (int) uniform(n);
    }

    /** x mod n for unsigned x and n; Java 17's own turns to big integers where the highest bit of x is set. */
    private static long remainder(long x, long n) {
        if (n < 0) return Long.compareUnsigned(x, n) < 0 ? x : x - n;
        long quotient = (x >>> 1) / n << 1;
        long rest = x - quotient * n;
        return Long.compareUnsigned(rest, n) < 0 ? rest : rest - n;
    }

    private long next() {
        if (!block.hasRemaining()) block = ByteBuffer.wrap(block(blocks++));
        return block.getLong();
    }

    private byte[] block(long i) {
        digest.update(seed);
        digest.update(label);
        digest.update((byte) 0);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, i));
        return digest.digest();
    }
}
