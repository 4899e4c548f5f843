package shanyu.inspection.draw;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.evidence.Evidence;
import shanyu.verifier.value.Hash;

/**
 * What the log keeps of a round, for anybody to read: the public parts word for word, the sealed ones by a hash nobody can
 * guess from. These entries name offices, never people.
 */
@Component
class RoundLog {
    private final Evidence evidence;

    RoundLog(Evidence evidence) {
        this.evidence = evidence;
    }

    void calendar(String district, int year, int rounds, Hash calendar) {
        evidence.publish(
                "%s/%d".formatted(district, year),
                Map.of(
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
        evidence.publish(about(round), entry);
    }

    void committed(Round round, Hash commit, Hash prev, String rules) {
        var entry = entry("draw.commit", round);
        entry.put("commit", commit.hex());
        entry.put("prev", prev.hex());
        entry.put("rules", rules);
        entry.put("source", round.source().text());
        entry.put("entropyTime", Sealed.rfc3339(round.entropyTime()));
        evidence.publish(about(round), entry);
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
        evidence.publish(about(round), entry);
    }

    void proved(Round round, int place, UUID office, String pi) {
        var entry = entry("draw.proof", round);
        entry.put("place", place);
        entry.put("office", office.toString());
        entry.put("proof", sha256(pi));
        evidence.publish(about(round), entry);
    }

    /** The result's hash takes in the seed, without which a small town's result could be guessed. */
    void drawn(Round round, String seed, String record, boolean staffed) {
        var entry = entry("draw.result", round);
        entry.put("seed", sha256(seed));
        entry.put("record", sha256(record));
        entry.put("staffed", staffed);
        evidence.publish(about(round), entry);
    }

    void substituted(Round round, String reason) {
        var entry = entry("draw.substitution", round);
        entry.put("reason", reason);
        evidence.publish(about(round), entry);
    }

    void disclosed(Round round, String record) {
        var entry = entry("draw.disclosed", round);
        entry.put("record", sha256(record));
        evidence.publish(about(round), entry);
    }

    void dead(Round round, String reason) {
        var entry = entry("draw.dead", round);
        entry.put("reason", reason);
        evidence.publish(about(round), entry);
    }

    void stalled(Round round, String cause, String reason) {
        var entry = entry("draw.stalled", round);
        entry.put("cause", cause);
        entry.put("reason", reason);
        evidence.publish(about(round), entry);
    }

    private void entropy(String kind, Round round, String value, UUID office) {
        var entry = entry(kind, round);
        entry.put("source", round.source().text());
        entry.put("value", value);
        entry.put("office", office.toString());
        evidence.publish(about(round), entry);
    }

    private static LinkedHashMap<String, Object> entry(String kind, Round round) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("kind", kind);
        entry.put("scope", round.scope());
        return entry;
    }

    /** A round's name; before it has one, its id. */
    private static String about(Round round) {
        return round.name().isEmpty() ? round.id().toString() : round.name();
    }

    static String sha256(String text) {
        return Hash.sha256(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
