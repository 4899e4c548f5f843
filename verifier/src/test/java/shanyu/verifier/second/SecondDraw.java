package shanyu.verifier.second;

import static shanyu.verifier.second.SecondHash.sha256;
import static shanyu.verifier.second.SecondHash.sha512;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** DRAW-1 steps 1 to 8 on maps and lists, with the lists of the text built for every seat. */
public final class SecondDraw {
    private static final BigInteger RANGE = BigInteger.ONE.shiftLeft(64);
    private static final Comparator<String> BYTES =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private SecondDraw() {}

    public static List<Map<String, Object>> sorted(List<Map<String, Object>> rows, String... keys) {
        Comparator<Map<String, Object>> order = (a, b) -> 0;
        for (String key : keys) order = order.thenComparing(row -> (String) row.get(key), BYTES);
        return rows.stream().sorted(order).toList();
    }

    public static String root(List<Map<String, Object>> rows) {
        return SecondHash.hex(
                SecondMerkle.root(rows.stream().map(SecondJson::bytes).toList()));
    }

    public static byte[] commit(Map<String, Object> manifest) {
        return sha256("DRAW-1/commit", SecondJson.bytes(manifest));
    }

    public static byte[] alpha(byte[] commit, Map<String, Object> entropy) {
        return SecondHash.join("DRAW-1/alpha", commit, sha256(SecondJson.bytes(entropy)));
    }

    public static byte[] seed(List<byte[]> betas) {
        return sha512("DRAW-1/seed", SecondHash.join(betas.toArray()));
    }

    /** The numbers of a label, one after the other. */
    public static final class Numbers {
        private final byte[] seed;
        private final String label;
        private long used;

        public Numbers(byte[] seed, String label) {
            this.seed = seed;
            this.label = label;
        }

        public BigInteger uniform(BigInteger n) {
            while (true) {
                BigInteger x = number(used++);
                if (x.compareTo(RANGE.subtract(RANGE.mod(n))) < 0) return x.mod(n);
            }
        }

        int uniform(int n) {
            return uniform(BigInteger.valueOf(n)).intValueExact();
        }

        private BigInteger number(long index) {
            byte[] counter = new byte[8];
            for (int i = 0; i < 8; i++) counter[7 - i] = (byte) ((index / 8) >>> (8 * i));
            byte[] block = sha512(seed, label, 0, counter);
            int from = (int) (index % 8) * 8;
            return new BigInteger(1, Arrays.copyOfRange(block, from, from + 8));
        }
    }

    public static Map<String, Object> run(Map<String, Object> record, byte[] seed) {
        Map<String, Object> manifest = map(record.get("manifest"));
        TreeMap<String, Integer> quotas = new TreeMap<>(BYTES);
        for (Map<String, Object> stratum : maps(manifest.get("strata")))
            quotas.put((String) stratum.get("code"), (Integer) stratum.get("k"));
        List<String> drawn = new ArrayList<>();
        Map<String, Object> order = new HashMap<>();
        quotas.forEach((code, k) -> {
            List<String> ids = permutation(maps(record.get("pool")), code, seed);
            order.put(code, ids);
            drawn.addAll(ids.subList(0, k));
        });
        for (int a = 0; a <= 999; a++) {
            List<Object> teams = attempt(record, manifest, drawn, new Numbers(seed, "insp/" + a));
            if (teams != null) return result(drawn, order, teams, a);
        }
        return result(drawn, order, null, -1);
    }

    private static List<String> permutation(List<Map<String, Object>> pool, String code, byte[] seed) {
        List<String> ids = new ArrayList<>(pool.stream()
                .filter(row -> row.get("stratum").equals(code))
                .map(row -> (String) row.get("id"))
                .sorted(BYTES)
                .toList());
        Numbers numbers = new Numbers(seed, "inst/" + code);
        for (int i = 0; i <= ids.size() - 2; i++) {
            int j = i + numbers.uniform(ids.size() - i);
            String swapped = ids.get(i);
            ids.set(i, ids.get(j));
            ids.set(j, swapped);
        }
        return ids;
    }

    private static List<Object> attempt(
            Map<String, Object> record, Map<String, Object> manifest, List<String> drawn, Numbers numbers) {
        Map<String, Integer> loads = new HashMap<>();
        Map<String, String> departments = new TreeMap<>(BYTES);
        for (Map<String, Object> row : maps(record.get("inspectors")))
            departments.put((String) row.get("id"), (String) row.get("dept"));
        Set<List<Object>> recused = new HashSet<>();
        for (Map<String, Object> row : maps(record.get("recusals")))
            recused.add(List.of(row.get("institution"), row.get("inspector")));
        int cap = (Integer) manifest.get("load_cap");
        int teamSize = (Integer) manifest.get("team_size");
        int depts = (Integer) manifest.getOrDefault("min_depts", 0);
        List<Object> teams = new ArrayList<>();
        for (String institution : drawn) {
            List<String> team = new ArrayList<>();
            while (team.size() < teamSize) {
                Set<String> have = new HashSet<>();
                for (String member : team) have.add(departments.get(member));
                boolean fresh = depts - have.size() >= teamSize - team.size();
                List<String> candidates = new ArrayList<>();
                for (String id : departments.keySet())
                    if (loads.getOrDefault(id, 0) < cap
                            && !recused.contains(List.<Object>of(institution, id))
                            && !team.contains(id)
                            && !(fresh && have.contains(departments.get(id)))) candidates.add(id);
                if (candidates.isEmpty()) return null;
                team.add(candidates.remove(numbers.uniform(candidates.size())));
            }
            for (String member : team) loads.merge(member, 1, Integer::sum);
            teams.add(Map.of("institution", institution, "inspectors", team));
        }
        return teams;
    }

    private static Map<String, Object> result(
            List<String> drawn, Map<String, Object> order, List<Object> teams, int attempt) {
        Map<String, Object> result = new HashMap<>();
        result.put("drawn", drawn);
        result.put("order", order);
        result.put("teams", teams);
        result.put("attempt", attempt);
        return result;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
