package shanyu.verifier.second;

import static shanyu.verifier.second.SecondHash.sha256;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** RFC 6962 §2.1 as it is written there: recursion over lists of data; proofs are checked by the same recursion. */
public final class SecondMerkle {
    private SecondMerkle() {}

    public static byte[] root(List<byte[]> data) {
        if (data.isEmpty()) return sha256();
        if (data.size() == 1) return sha256(0, data.get(0));
        int k = split(data.size());
        return sha256(1, root(data.subList(0, k)), root(data.subList(k, data.size())));
    }

    public static List<byte[]> path(int m, List<byte[]> data) {
        if (data.size() == 1) return List.of();
        int k = split(data.size());
        return m < k
                ? plus(path(m, data.subList(0, k)), root(data.subList(k, data.size())))
                : plus(path(m - k, data.subList(k, data.size())), root(data.subList(0, k)));
    }

    public static List<byte[]> proof(int m, List<byte[]> data) {
        return subproof(m, data, true);
    }

    /** Whether the path leads from the leaf hash to the root. */
    public static boolean included(int m, int n, byte[] leaf, List<byte[]> path, byte[] root) {
        return m >= 0 && m < n && Arrays.equals(climb(m, n, leaf, path), root);
    }

    private static byte[] climb(int m, int n, byte[] leaf, List<byte[]> path) {
        if (n == 1) return path.isEmpty() ? leaf : null;
        if (path.isEmpty()) return null;
        int k = split(n);
        byte[] last = path.get(path.size() - 1);
        List<byte[]> rest = path.subList(0, path.size() - 1);
        byte[] below = m < k ? climb(m, k, leaf, rest) : climb(m - k, n - k, leaf, rest);
        if (below == null) return null;
        return m < k ? sha256(1, below, last) : sha256(1, last, below);
    }

    public static boolean consistent(int m, int n, byte[] old, byte[] now, List<byte[]> proof) {
        if (m < 1 || m > n) return false;
        byte[][] both = roots(m, n, true, old, proof);
        return both != null && Arrays.equals(both[0], old) && Arrays.equals(both[1], now);
    }

    private static byte[][] roots(int m, int n, boolean known, byte[] old, List<byte[]> proof) {
        if (m == n) {
            if (proof.size() != (known ? 0 : 1)) return null;
            byte[] same = known ? old : proof.get(0);
            return new byte[][] {same, same};
        }
        if (proof.isEmpty()) return null;
        int k = split(n);
        byte[] last = proof.get(proof.size() - 1);
        List<byte[]> rest = proof.subList(0, proof.size() - 1);
        byte[][] below = m <= k ? roots(m, k, known, old, rest) : roots(m - k, n - k, false, old, rest);
        if (below == null) return null;
        return m <= k
                ? new byte[][] {below[0], sha256(1, below[1], last)}
                : new byte[][] {sha256(1, last, below[0]), sha256(1, last, below[1])};
    }

    private static List<byte[]> subproof(int m, List<byte[]> data, boolean b) {
        if (m == data.size()) return b ? List.of() : List.of(root(data));
        int k = split(data.size());
        return m <= k
                ? plus(subproof(m, data.subList(0, k), b), root(data.subList(k, data.size())))
                : plus(subproof(m - k, data.subList(k, data.size()), false), root(data.subList(0, k)));
    }

    private static List<byte[]> plus(List<byte[]> list, byte[] last) {
        List<byte[]> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    private static int split(int n) {
        int k = 1;
        while (2 * k < n) k *= 2;
        return k;
    }
}
