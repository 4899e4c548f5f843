package shanyu.verifier.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.Hash;
import shanyu.verifier.value.Hex;
import shanyu.verifier.vrf.Ecvrf;
import shanyu.verifier.vrf.VrfSecretKey;

/** A round of any size, invented, complete, and made through the public door only. */
public final class Example {
    public static final List<VrfSecretKey> OFFICES =
            List.of(VrfSecretKey.of(new byte[32]), VrfSecretKey.of(Hex.read("07".repeat(32))));

    private final Random random;

    public Example(long number) {
        this.random = new Random(number);
    }

    /** 24 institutions in two strata, 10 inspectors of 3 departments, some recusals. */
    public static RoundRecord small() {
        Example example = new Example(1);
        Libraries libraries = example.libraries(24, List.of("U", "VA"), 10, 3, 12);
        return RoundRecord.of(example.round(libraries, List.of(4L, 2L), Staffing.of(2, 3, 2)));
    }

    public Libraries libraries(int institutions, List<String> strata, int inspectors, int departments, int recusals) {
        List<Institution> pool = new ArrayList<>();
        for (int i = 0; i < institutions; i++)
            pool.add(new Institution("310115%06d".formatted(i), strata.get(i % strata.size()), salt()));
        List<Inspector> people = new ArrayList<>();
        for (int i = 0; i < inspectors; i++)
            people.add(new Inspector("p%05d".formatted(i), "d" + i % departments, salt()));
        List<Recusal> pairs = IntStream.range(0, recusals)
                .mapToObj(i -> new Recusal(
                        people.get(random.nextInt(inspectors)).id(),
                        pool.get(random.nextInt(institutions)).id()))
                .distinct()
                .toList();
        return Libraries.sorted(pool, people, pairs);
    }

    public Manifest manifest(Libraries libraries, List<Long> quotas, Staffing staffing) {
        List<String> codes = libraries.pool().stream()
                .map(Institution::stratum)
                .distinct()
                .sorted()
                .toList();
        List<Stratum> strata = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            long size = libraries.pool().stream()
                    .filter(row -> row.stratum().equals(code))
                    .count();
            strata.add(new Stratum(code, quotas.get(i), size));
        }
        return new Manifest(
                Json.of("D-2026-12"),
                Hash.ZERO,
                Hash.sha256("rules".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                libraries.roots(),
                strata,
                staffing,
                new EntropyPlan("双色球 2026140", "2026-12-01T21:15:00+08:00"),
                KeyOffices.of(OFFICES.stream().map(VrfSecretKey::publicKey).toList()));
    }

    public Round round(Libraries libraries, List<Long> quotas, Staffing staffing) {
        Manifest manifest = manifest(libraries, quotas, staffing);
        Entropy entropy = new Entropy("双色球 2026140", "07-11-15-22-29-31-04");
        byte[] alpha = entropy.alpha(manifest.commit());
        List<String> proofs =
                OFFICES.stream().map(key -> Ecvrf.prove(key, alpha).hex()).toList();
        return new Round(manifest, libraries, entropy, proofs);
    }

    private String salt() {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return Hex.of(salt);
    }
}
