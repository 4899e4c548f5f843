package shanyu.inspection.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import shanyu.inspection.draw.MonthPlan.Seat;
import shanyu.inspection.library.Inspector;
import shanyu.server.HouseClock;
import shanyu.verifier.draw.EntropyPlan;
import shanyu.verifier.draw.Institution;
import shanyu.verifier.draw.KeyOffices;
import shanyu.verifier.draw.Libraries;
import shanyu.verifier.draw.Manifest;
import shanyu.verifier.draw.Recusal;
import shanyu.verifier.draw.Salt;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.Hash;
import shanyu.verifier.value.Hex;

/**
 * A plan turned into the rows and the manifest that a round is bound to: salted, under codes and pseudonyms.
 *
 * @param inspectors row of each inspector
 */
record Sealed(
        Manifest manifest,
        Libraries libraries,
        List<PoolRow> pool,
        List<InspectorRow> inspectors,
        List<Recused> recused) {

    record PoolRow(Seat seat, String salt) {}

    /**
     * An inspector in a round.
     *
     * @param pseudonym what the record calls the inspector
     * @param key what proves whose pseudonym it is, in hex; never published
     */
    record InspectorRow(UUID inspector, String pseudonym, String key, String department, String salt) {}

    static Sealed of(
            MonthPlan plan, Round round, int number, Hash prev, Instant proofDeadline, RandomGenerator random) {
        var pool = plan.pool().stream()
                .map(seat -> new PoolRow(seat, Salt.random(random)))
                .toList();
        var inspectors =
                plan.inspectors().stream().map(each -> row(each, random)).toList();
        Map<UUID, String> pseudonyms = new HashMap<>();
        inspectors.forEach(row -> pseudonyms.put(row.inspector(), row.pseudonym()));
        Map<UUID, String> codes = new HashMap<>();
        pool.forEach(row -> codes.put(row.seat().institution(), row.seat().code()));
        var libraries = Libraries.sorted(
                pool.stream()
                        .map(row ->
                                new Institution(row.seat().code(), row.seat().stratum(), row.salt()))
                        .toList(),
                inspectors.stream()
                        .map(row -> new shanyu.verifier.draw.Inspector(row.pseudonym(), row.department(), row.salt()))
                        .toList(),
                plan.recused().stream()
                        .map(each -> new Recusal(
                                String.valueOf(pseudonyms.get(each.inspector())),
                                String.valueOf(codes.get(each.institution()))))
                        .toList());
        var keys = new KeyOffices(
                plan.keys().stream().map(DrawKey::publicKey).toList(),
                standby(plan),
                Optional.of(rfc3339(proofDeadline)));
        var manifest = new Manifest(
                Json.of(Round.nameOf(round.scope(), number)),
                prev,
                Hash.ofHex(plan.rules().hash()),
                libraries.roots(),
                plan.strata(),
                plan.staffing(),
                new EntropyPlan(round.source().text(), rfc3339(round.entropyTime())),
                keys);
        return new Sealed(manifest, libraries, pool, inspectors, plan.recused());
    }

    /** First 16 bytes of SHA-256 over the rules text's label, the key and the inspector's id, as the rules text says. */
    static String pseudonym(byte[] key, UUID inspector) {
        var hash = Hash.sha256(
                "SHANYU/pseudonym".getBytes(UTF_8), key, inspector.toString().getBytes(UTF_8));
        return Hex.of(Arrays.copyOf(hash.bytes(), 16));
    }

    private static InspectorRow row(Inspector inspector, RandomGenerator random) {
        byte[] key = new byte[16];
        random.nextBytes(key);
        return new InspectorRow(
                inspector.id(),
                pseudonym(key, inspector.id()),
                Hex.of(key),
                inspector.department(),
                Salt.random(random));
    }

    /** A key that proves is no stand-by of the same round. */
    private static Optional<List<String>> standby(MonthPlan plan) {
        var proving = plan.keys().stream().map(DrawKey::publicKey).toList();
        var others = plan.standby().stream()
                .map(DrawKey::publicKey)
                .filter(key -> !proving.contains(key))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(others);
    }

    static String rfc3339(Instant at) {
        return OffsetDateTime.ofInstant(at, HouseClock.ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
