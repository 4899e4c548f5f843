package shanyu.verifier.second;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random rounds of every shape: odd ids, tight and hopeless staffing, empty strata, with and without min_depts. */
public final class SecondRound {
    /** Ids whose order by bytes is not their order in Java: a pair (U+1F600) sorts before U+FF21 in UTF-16 only. */
    private static final String[] PREFIXES = {
        "", "A", "a", "é", "浦", "東", "\uff21", "\ud83d\ude00", "\ue000", "\"", "\\", "\n"
    };

    /** Where keys and proofs come from: either implementation. */
    public interface Keys {
        byte[] publicKey(byte[] secret);

        byte[] prove(byte[] secret, byte[] alpha);
    }

    private final Random random;
    private final Keys keys;

    public SecondRound(long number, Keys keys) {
        this.random = new Random(number);
        this.keys = keys;
    }

    /** A complete record with the result as this implementation draws it. */
    public Map<String, Object> record() {
        List<String> strata = strata();
        List<Map<String, Object>> pool = SecondDraw.sorted(institutions(strata), "id");
        List<Map<String, Object>> inspectors = SecondDraw.sorted(inspectors(), "id");
        List<Map<String, Object>> recusals = SecondDraw.sorted(recusals(pool, inspectors), "inspector", "institution");
        List<byte[]> secrets = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) secrets.add(bytes(32));
        Map<String, Object> manifest = manifest(strata, pool, inspectors, recusals);
        manifest.put(
                "vrf_keys",
                secrets.stream().map(keys::publicKey).map(SecondHash::hex).toList());
        Map<String, Object> entropy =
                Map.of("source", manifest.get("entropy_source"), "value", "07-11-" + (10 + random.nextInt(23)));
        byte[] commit = SecondDraw.commit(manifest);
        byte[] alpha = SecondDraw.alpha(commit, entropy);
        List<byte[]> proofs =
                secrets.stream().map(secret -> keys.prove(secret, alpha)).toList();
        byte[] seed = SecondDraw.seed(proofs.stream().map(SecondVrf::output).toList());
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("manifest", manifest);
        record.put("pool", pool);
        record.put("inspectors", inspectors);
        record.put("recusals", recusals);
        record.put("entropy", entropy);
        record.put("proofs", proofs.stream().map(SecondHash::hex).toList());
        record.put("commit", SecondHash.hex(commit));
        record.put("seed", SecondHash.hex(seed));
        record.put("result", SecondDraw.run(record, seed));
        return record;
    }

    private Map<String, Object> manifest(
            List<String> strata,
            List<Map<String, Object>> pool,
            List<Map<String, Object>> inspectors,
            List<Map<String, Object>> recusals) {
        Map<String, Object> manifest = new HashMap<>();
        manifest.put("v", "DRAW-1");
        manifest.put("round", random.nextBoolean() ? "D-2026-" + random.nextInt(12) : (Object) random.nextInt(1000));
        manifest.put("prev", SecondHash.hex(bytes(32)));
        manifest.put("rules", SecondHash.hex(bytes(32)));
        manifest.put("pool_root", SecondDraw.root(pool));
        manifest.put("pool_size", pool.size());
        manifest.put("inspector_root", SecondDraw.root(inspectors));
        manifest.put("inspector_size", inspectors.size());
        manifest.put("recusal_root", SecondDraw.root(recusals));
        manifest.put("recusal_size", recusals.size());
        List<Object> quotas = new ArrayList<>();
        for (String code : strata) {
            int size = (int)
                    pool.stream().filter(row -> row.get("stratum").equals(code)).count();
            quotas.add(Map.of("code", code, "k", random.nextInt(Math.min(size, 12) + 1), "size", size));
        }
        manifest.put("strata", quotas);
        manifest.put("team_size", 1 + random.nextInt(3));
        manifest.put("load_cap", 1 + random.nextInt(4));
        if (random.nextBoolean()) manifest.put("min_depts", random.nextInt(4));
        if (random.nextInt(4) == 0) manifest.put("standby", List.of(SecondHash.hex(bytes(32))));
        if (random.nextInt(4) == 0) manifest.put("proof_deadline", "2026-12-03T18:00:00+08:00");
        manifest.put("entropy_source", "双色球 2026" + random.nextInt(150));
        manifest.put("entropy_time", "2026-12-01T21:15:00+08:00");
        return manifest;
    }

    private List<String> strata() {
        List<String> codes = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) codes.add(PREFIXES[random.nextInt(PREFIXES.length)] + "V" + i);
        return codes;
    }

    private List<Map<String, Object>> institutions(List<String> strata) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = random.nextInt(40); i >= 0; i--)
            rows.add(Map.of("id", id(i), "stratum", strata.get(random.nextInt(strata.size())), "salt", salt()));
        return rows;
    }

    private List<Map<String, Object>> inspectors() {
        List<Map<String, Object>> rows = new ArrayList<>();
        int departments = 1 + random.nextInt(5);
        for (int i = random.nextInt(25); i >= 0; i--)
            rows.add(Map.of("id", id(i), "dept", "卫" + random.nextInt(departments), "salt", salt()));
        return rows;
    }

    private List<Map<String, Object>> recusals(List<Map<String, Object>> pool, List<Map<String, Object>> inspectors) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = random.nextInt(60); i > 0; i--)
            rows.add(Map.of(
                    "inspector",
                    inspectors.get(random.nextInt(inspectors.size())).get("id"),
                    "institution",
                    pool.get(random.nextInt(pool.size())).get("id")));
        return rows;
    }

    private String id(int number) {
        return PREFIXES[random.nextInt(PREFIXES.length)] + number;
    }

    private String salt() {
        return SecondHash.hex(bytes(16));
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
