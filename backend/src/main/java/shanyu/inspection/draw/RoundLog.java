package shanyu.inspection.draw;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.evidence.Evidence;
import shanyu.verifier.value.Hash;

/**
 * What the log keeps of a round, in plain content: the public parts word for word, the sealed ones by a hash nobody can
 * guess from. These entries name offices, never people.
 */
@Component
class RoundLog {
    private final Evidence evidence;

    RoundLog(Evidence evidence) {
        this.evidence = evidence;
    }

    void calendar(String district, int year, int rounds, Hash calendar) {
        evidence.append(Map.of(
                "kind", "draw.calendar",
                "district", district,
                "year", year,
                "rounds", rounds,
                "calendar", calendar.hex()));
    }

    void planned(Round round) {
        var entry = entry("draw.planned", round);
        entry.put("source", round.source().text());
        entry.put("reason", String.valueOf(round.reason()));
        evidence.append(entry);
    }

    void committed(Round round, Hash commit, Hash prev, String rules) {
        var entry = entry("draw.commit", round);
        entry.put("commit", commit.hex());
        entry.put("prev", prev.hex());
        entry.put("rules", rules);
        entry.put("source", round.source().text());
        entry.put("entropyTime", Sealed.rfc3339(round.entropyTime()));
        evidence.append(entry);
    }

    void entered(Round round, String value, UUID office) {
        entropy("draw.entropy.entered", round, value, office);
    }

    void confirmed(Round round, String value, UUID office) {
        entropy("draw.entropy.confirmed", round, value, office);
    }

    void disputed(Round round, String reason, UUID office) {
        var entry = entry("draw.entropy.disputed", round);
        entry.put("reason", reason);
        entry.put("office", office.toString());
        evidence.append(entry);
    }

    void proved(Round round, int place, UUID office, String pi) {
        var entry = entry("draw.proof", round);
        entry.put("place", place);
        entry.put("office", office.toString());
        entry.put("proof", sha256(pi));
        evidence.append(entry);
    }

    /** The result's hash takes in the seed, without which a small town's result could be guessed. */
    void drawn(Round round, String seed, String record, boolean staffed) {
        var entry = entry("draw.result", round);
        entry.put("seed", sha256(seed));
        entry.put("record", sha256(record));
        entry.put("staffed", staffed);
        evidence.append(entry);
    }

    void substituted(Round round, String reason) {
        var entry = entry("draw.substitution", round);
        entry.put("reason", reason);
        evidence.append(entry);
    }

    void disclosed(Round round, String record) {
        var entry = entry("draw.disclosed", round);
        entry.put("record", sha256(record));
        evidence.append(entry);
    }

    void dead(Round round, String reason) {
        var entry = entry("draw.dead", round);
        entry.put("reason", reason);
        evidence.append(entry);
    }

    void stalled(Round round, String cause, String reason) {
        var entry = entry("draw.stalled", round);
        entry.put("cause", cause);
        entry.put("reason", reason);
        evidence.append(entry);
    }

    private void entropy(String kind, Round round, String value, UUID office) {
        var entry = entry(kind, round);
        entry.put("source", round.source().text());
        entry.put("value", value);
        entry.put("office", office.toString());
        evidence.append(entry);
    }

    private static LinkedHashMap<String, Object> entry(String kind, Round round) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("kind", kind);
        entry.put("round", round.name().isEmpty() ? round.id().toString() : round.name());
        entry.put("scope", round.scope());
        return entry;
    }

    static String sha256(String text) {
        return Hash.sha256(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
