package shanyu.verifier.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import shanyu.verifier.value.Digests;
import shanyu.verifier.value.Hex;

/** The 64 bytes from which everything drawn follows (DRAW-1 step 4). */
public final class Seed {
    public static final int LENGTH = 64;
    private static final byte[] SEED = "DRAW-1/seed".getBytes(UTF_8);

    private final byte[] bytes;

    private Seed(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Seed of(byte[] bytes) {
        if (bytes.length != LENGTH) throw new IllegalArgumentException("a seed has 64 bytes");
        return new Seed(bytes.clone());
    }

    /** The seed of the outputs of all keys, in the manifest's order of keys. */
    public static Seed ofOutputs(List<byte[]> outputs) {
        byte[][] parts = new byte[outputs.size() + 1][];
        parts[0] = SEED;
        for (int i = 0; i < outputs.size(); i++) parts[i + 1] = outputs.get(i);
        return new Seed(Digests.sha512(parts));
    }

    /** The numbers for one purpose; different labels give unrelated streams. */
    public Stream stream(String label) {
        return new Stream(bytes, label);
    }

    public String hex() {
        return Hex.of(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seed seed && hex().equals(seed.hex());
    }

    @Override
    public int hashCode() {
        return hex().hashCode();
    }

    @Override
    public String toString() {
        return hex();
    }
}
