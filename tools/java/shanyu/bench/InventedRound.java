package shanyu.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import shanyu.verifier.draw.Entropy;
import shanyu.verifier.draw.EntropyPlan;
import shanyu.verifier.draw.Inspector;
import shanyu.verifier.draw.Institution;
import shanyu.verifier.draw.KeyOffices;
import shanyu.verifier.draw.Libraries;
import shanyu.verifier.draw.Manifest;
import shanyu.verifier.draw.Recusal;
import shanyu.verifier.draw.Round;
import shanyu.verifier.draw.RoundRecord;
import shanyu.verifier.draw.Staffing;
import shanyu.verifier.draw.Stratum;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.Hash;
import shanyu.verifier.value.Hex;
import shanyu.verifier.vrf.Ecvrf;
import shanyu.verifier.vrf.VrfSecretKey;

/** A district's round of any size over five strata, teams of two from two departments, two key offices. */
record InventedRound(int institutions, int inspectors, int drawn, int recusals) {
    private static final List<String> STRATA = List.of("U", "VA", "VB", "VC", "VD");
    private static final int DEPARTMENTS = 12;
    private static final String SOURCE = "双色球 2026140";

    RoundRecord record() {
        var random = new Random(2026);
        var libraries = libraries(random);
        var offices = List.of(key(random), key(random));
        var manifest = new Manifest(
                Json.of("D-2026-12"),
                Hash.ZERO,
                Hash.sha256("rules".getBytes(UTF_8)),
                libraries.roots(),
                strata(),
                Staffing.of(2, 3, 2),
                new EntropyPlan(SOURCE, "2026-12-01T21:15:00+08:00"),
                KeyOffices.of(offices.stream().map(VrfSecretKey::publicKey).toList()));
        var entropy = new Entropy(SOURCE, "07-11-15-22-29-31-04");
        byte[] alpha = entropy.alpha(manifest.commit());
        var proofs = offices.stream().map(key -> Ecvrf.prove(key, alpha).hex()).toList();
        return RoundRecord.of(new Round(manifest, libraries, entropy, proofs));
    }

    private Libraries libraries(Random random) {
        var pool = IntStream.range(0, institutions)
                .mapToObj(i -> new Institution("310115-%06d".formatted(i), STRATA.get(i % STRATA.size()), salt(random)))
                .toList();
        var people = IntStream.range(0, inspectors)
                .mapToObj(i -> new Inspector("inspector-%05d".formatted(i), "department-" + i % DEPARTMENTS, salt(random)))
                .toList();
        var pairs = new LinkedHashSet<Recusal>();
        while (pairs.size() < recusals)
            pairs.add(new Recusal(
                    people.get(random.nextInt(inspectors)).id(),
                    pool.get(random.nextInt(institutions)).id()));
        return Libraries.sorted(pool, people, new ArrayList<>(pairs));
    }

    private List<Stratum> strata() {
        int most = STRATA.size();
        return IntStream.range(0, most)
                .mapToObj(i -> new Stratum(
                        STRATA.get(i), drawn / most + (i < drawn % most ? 1 : 0), institutions / most + (i < institutions % most ? 1 : 0)))
                .toList();
    }

    private static String salt(Random random) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return Hex.of(salt);
    }

    private static VrfSecretKey key(Random random) {
        byte[] secret = new byte[VrfSecretKey.LENGTH];
        random.nextBytes(secret);
        return VrfSecretKey.of(secret);
    }
}
