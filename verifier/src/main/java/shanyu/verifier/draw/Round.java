package shanyu.verifier.draw;

import java.util.ArrayList;
import java.util.List;
import shanyu.verifier.json.Fields;
import shanyu.verifier.value.FaultException;
import shanyu.verifier.value.Hash;
import shanyu.verifier.value.Hex;
import shanyu.verifier.vrf.Ecvrf;
import shanyu.verifier.vrf.VrfProof;

/**
 * Everything from which a result follows: the commitment, the public outcome, and the key offices' answers.
 *
 * @param proofs pi of each key in hex, in the order of the manifest's {@code vrf_keys}
 */
public record Round(Manifest manifest, Libraries libraries, Entropy entropy, List<String> proofs) {
    public Round {
        proofs = List.copyOf(proofs);
    }

    static Round read(Fields record) {
        return new Round(
                Manifest.read(record.any("manifest")),
                Libraries.read(record),
                Entropy.read(record),
                record.hexes("proofs", VrfProof.LENGTH).stream().map(Hex::of).toList());
    }

    /** What each key office had to prove. */
    public byte[] alpha() {
        return entropy.alpha(manifest.commit());
    }

    /** @throws FaultException when the entropy is of another source, or a proof is missing or does not verify */
    public Seed seed() {
        requireSource();
        requireProofCount();
        byte[] alpha = alpha();
        List<byte[]> outputs = new ArrayList<>();
        for (int i = 0; i < proofs.size(); i++) outputs.add(output(i, alpha));
        return Seed.ofOutputs(outputs);
    }

    /**
     * Checks the libraries against the manifest and the proofs against the keys, then draws.
     *
     * @throws FaultException naming what does not belong to this round
     */
    public Result run() {
        manifest.requireSame(libraries);
        return Draw.run(manifest, libraries, seed());
    }

    void requireSource() {
        if (!entropy.source().equals(manifest.entropy().source()))
            throw new FaultException("entropy.source", "is not the manifest's entropy_source");
    }

    void requireProofCount() {
        int keys = manifest.keys().vrfKeys().size();
        if (proofs.size() != keys) throw new FaultException("proofs", proofs.size() + " proofs for " + keys + " keys");
    }

    /** Whether proof i belongs to key i and to the input of that commit. */
    boolean proofHolds(int i, Hash commit) {
        byte[] key = Hex.read(manifest.keys().vrfKeys().get(i));
        return Ecvrf.verify(key, entropy.alpha(commit), Hex.read(proofs.get(i))).isPresent();
    }

    private byte[] output(int i, byte[] alpha) {
        byte[] key = Hex.read(manifest.keys().vrfKeys().get(i));
        return Ecvrf.verify(key, alpha, Hex.read(proofs.get(i)))
                .orElseThrow(() -> new FaultException(
                        "proofs[" + i + "]", "does not verify under key " + Hex.of(key) + " for this round's alpha"));
    }
}
