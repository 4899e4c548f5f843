package shanyu.verifier.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.FaultException;
import shanyu.verifier.value.Hash;

/**
 * All that is fixed before the entropy is known (DRAW-1 step 2).
 *
 * @param round name of the round, a string or an integer
 * @param prev commit of the previous round of the level, {@link Hash#ZERO} for the first
 * @param rules SHA-256 of the published rules text
 */
public record Manifest(
        Json round,
        Hash prev,
        Hash rules,
        LibraryRoots roots,
        List<Stratum> strata,
        Staffing staffing,
        EntropyPlan entropy,
        KeyOffices keys) {

    static final String VERSION = "DRAW-1";
    private static final byte[] COMMIT = "DRAW-1/commit".getBytes(UTF_8);
    private static final String[] MEMBERS = {
        "v",
        "round",
        "prev",
        "rules",
        "pool_root",
        "pool_size",
        "inspector_root",
        "inspector_size",
        "recusal_root",
        "recusal_size",
        "strata",
        "team_size",
        "load_cap",
        "entropy_source",
        "entropy_time",
        "vrf_keys",
        "min_depts",
        "standby",
        "proof_deadline"
    };

    /** @throws FaultException when a stratum stands twice or has k > size, or the round is neither string nor integer */
    public Manifest {
        strata = List.copyOf(strata);
        if (!(round instanceof Json.Text || round instanceof Json.Whole))
            throw new FaultException("manifest.round", "a string or an integer is expected");
        if (round instanceof Json.Whole number && Math.abs(number.value()) >= 1L << 53)
            throw new FaultException("manifest.round", "an integer within ±(2^53-1) is expected");
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < strata.size(); i++) {
            String where = "manifest.strata[" + i + "]";
            if (strata.get(i).k() > strata.get(i).size())
                throw new FaultException(where + ".k", "more are drawn than the stratum holds");
            if (!codes.add(strata.get(i).code())) throw new FaultException(where + ".code", "a stratum stands twice");
        }
    }

    /** @throws FaultException naming the member that is missing, unknown or wrong */
    public static Manifest read(Json json) {
        Fields fields = Fields.of("manifest", json).only(MEMBERS);
        if (!fields.text("v").equals(VERSION)) throw new FaultException("manifest.v", "not " + VERSION);
        List<Stratum> strata = new ArrayList<>();
        for (Json stratum : fields.items("strata"))
            strata.add(Stratum.read("manifest.strata[" + strata.size() + "]", stratum));
        return new Manifest(
                fields.any("round"),
                fields.hash("prev"),
                fields.hash("rules"),
                LibraryRoots.read(fields),
                strata,
                Staffing.read(fields),
                EntropyPlan.read(fields),
                KeyOffices.read(fields));
    }

    public Json json() {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("v", Json.of(VERSION));
        members.put("round", round);
        members.put("prev", Json.of(prev));
        members.put("rules", Json.of(rules));
        roots.addTo(members);
        members.put("strata", Json.of(strata.stream().map(Stratum::json).toList()));
        staffing.addTo(members);
        entropy.addTo(members);
        keys.addTo(members);
        return new Json.Members(members);
    }

    /** C: what is entered in the log and published before the entropy time. */
    public Hash commit() {
        return Hash.sha256(COMMIT, json().canonicalBytes());
    }

    /**
     * Holds when the libraries are the ones committed to.
     *
     * @throws FaultException naming the library or stratum that differs
     */
    public void requireSame(Libraries libraries) {
        LibraryRoots found = libraries.roots();
        requireSame("pool", roots.poolSize(), roots.pool(), found.poolSize(), found.pool());
        requireSame("inspectors", roots.inspectorSize(), roots.inspectors(), found.inspectorSize(), found.inspectors());
        requireSame("recusals", roots.recusalSize(), roots.recusals(), found.recusalSize(), found.recusals());
        Map<String, Long> sizes = new HashMap<>();
        for (Institution institution : libraries.pool()) sizes.merge(institution.stratum(), 1L, Long::sum);
        for (Stratum stratum : strata) {
            Long rows = sizes.remove(stratum.code());
            if (stratum.size() != (rows == null ? 0 : rows))
                throw new FaultException(
                        "manifest.strata", "stratum " + stratum.code() + " has not the size of its rows in the pool");
        }
        if (!sizes.isEmpty())
            throw new FaultException(
                    "manifest.strata",
                    "the pool has rows of stratum " + sizes.keySet().iterator().next() + ", which is not listed");
    }

    private static void requireSame(String name, long size, Hash root, long foundSize, Hash foundRoot) {
        if (size != foundSize) throw new FaultException(name, foundSize + " rows, but the manifest commits to " + size);
        if (!root.equals(foundRoot))
            throw new FaultException(name, "a row was altered: the rows do not give the root in the manifest");
    }
}
