package shanyu.verifier.draw;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.FaultException;
import shanyu.verifier.value.Hex;
import shanyu.verifier.vrf.VrfPublicKey;

/**
 * The offices that hold the keys of a round.
 *
 * @param vrfKeys public keys in hex; the order of the proofs
 * @param standby keys that may stand in for a silent one in a supplementary round
 * @param proofDeadline when a silent key makes the round STALLED, RFC 3339
 */
public record KeyOffices(List<String> vrfKeys, Optional<List<String>> standby, Optional<String> proofDeadline) {
    public KeyOffices {
        vrfKeys = List.copyOf(vrfKeys);
        standby = standby.map(List::copyOf);
        Set<String> seen = new HashSet<>();
        requireNew("manifest.vrf_keys", vrfKeys, seen);
        if (standby.isPresent()) requireNew("manifest.standby", standby.get(), seen);
    }

    public static KeyOffices of(List<VrfPublicKey> keys) {
        return new KeyOffices(keys.stream().map(VrfPublicKey::hex).toList(), Optional.empty(), Optional.empty());
    }

    static KeyOffices read(Fields manifest) {
        return new KeyOffices(
                keys(manifest, "vrf_keys"),
                manifest.has("standby") ? Optional.of(keys(manifest, "standby")) : Optional.empty(),
                manifest.has("proof_deadline") ? Optional.of(manifest.text("proof_deadline")) : Optional.empty());
    }

    void addTo(Map<String, Json> manifest) {
        manifest.put("vrf_keys", Json.texts(vrfKeys));
        standby.ifPresent(keys -> manifest.put("standby", Json.texts(keys)));
        proofDeadline.ifPresent(deadline -> manifest.put("proof_deadline", Json.of(deadline)));
    }

    private static List<String> keys(Fields manifest, String name) {
        return manifest.hexes(name, VrfPublicKey.LENGTH).stream().map(Hex::of).toList();
    }

    private static void requireNew(String where, List<String> keys, Set<String> seen) {
        for (int i = 0; i < keys.size(); i++)
            if (!seen.add(keys.get(i))) throw new FaultException(where + "[" + i + "]", "a key stands twice");
    }
}
