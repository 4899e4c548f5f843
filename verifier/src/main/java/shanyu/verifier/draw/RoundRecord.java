package shanyu.verifier.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.Fault;
import shanyu.verifier.value.FaultException;
import shanyu.verifier.value.Hash;
import shanyu.verifier.value.Hex;
import shanyu.verifier.value.Verdict;
import shanyu.verifier.vrf.VrfProof;

/**
 * A round as it is published after the last visit: the inputs, and what was claimed of them.
 *
 * @param result as stated, to be compared with what the draw gives
 */
public record RoundRecord(Round round, Hash commit, Seed seed, Json result) {
    /** What a published record consists of. */
    public static final List<String> MEMBERS =
            List.of("manifest", "pool", "inspectors", "recusals", "entropy", "proofs", "commit", "seed", "result");

    /** The record of a round that was run. */
    public static RoundRecord of(Round round) {
        round.manifest().requireSame(round.libraries());
        Seed seed = round.seed();
        Json result = Draw.run(round.manifest(), round.libraries(), seed).json();
        return new RoundRecord(round, round.manifest().commit(), seed, result);
    }

    /** Whether the record is right in every part; if not, the first part that is wrong. */
    public static Verdict check(Json record) {
        return Verdict.of(checked -> {
            Fields fields = Fields.of("", record);
            RoundRecord stated = new RoundRecord(
                    Round.read(fields),
                    fields.hash("commit"),
                    Seed.of(fields.hex("seed", Seed.LENGTH)),
                    fields.any("result"));
            stated.check(checked);
        });
    }

    /**
     * The result of a record that states none. Commit and seed must be there and right.
     *
     * @throws FaultException naming what is missing or wrong
     */
    public static Result run(Json record) {
        Fields fields = Fields.of("", record);
        Round round = Round.read(fields);
        round.manifest().requireSame(round.libraries());
        if (!fields.hash("commit").equals(round.manifest().commit()))
            throw new FaultException("commit", "is not that of the manifest");
        Seed seed = round.seed();
        if (!Seed.of(fields.hex("seed", Seed.LENGTH)).equals(seed))
            throw new FaultException("seed", "does not follow from the proofs");
        return Draw.run(round.manifest(), round.libraries(), seed);
    }

    public Verdict check() {
        return Verdict.of(this::check);
    }

    public Json json() {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("manifest", round.manifest().json());
        members.put("pool", Libraries.json(round.libraries().pool()));
        members.put("inspectors", Libraries.json(round.libraries().inspectors()));
        members.put("recusals", Libraries.json(round.libraries().recusals()));
        members.put("entropy", round.entropy().json());
        members.put("proofs", Json.texts(round.proofs()));
        members.put("commit", Json.of(commit));
        members.put("seed", Json.of(seed.hex()));
        members.put("result", result);
        return new Json.Members(members);
    }

    private void check(List<String> checked) {
        Manifest manifest = round.manifest();
        Libraries libraries = round.libraries();
        checked.add("manifest and rows are well formed, sorted, and no id stands twice");
        requireCommit();
        round.requireSource();
        round.requireProofCount();
        checked.add("the commit is that of the manifest: " + commit);
        manifest.requireSame(libraries);
        checked.add("the libraries are those committed to: %d institutions, %d inspectors, %d recusals"
                .formatted(
                        libraries.pool().size(),
                        libraries.inspectors().size(),
                        libraries.recusals().size()));
        requireSeed();
        checked.add("%d proofs verify under their keys, and the seed follows from them"
                .formatted(round.proofs().size()));
        Result right = Draw.run(manifest, libraries, seed);
        Optional<Fault> difference = Difference.first("result", result, right.json());
        if (difference.isPresent()) throw new FaultException(difference.get());
        checked.add("the draw gives this result: %d institutions drawn, %s"
                .formatted(
                        right.drawn().size(),
                        right.teams().isPresent()
                                ? "teams from attempt " + right.attempt()
                                : "no attempt fits, no teams"));
    }

    /** Manifest and commit differ: the proofs, made for the true commit, tell which of the two was altered. */
    private void requireCommit() {
        Hash right = round.manifest().commit();
        if (commit.equals(right)) return;
        if (anyProofHolds(right))
            throw new FaultException(
                    "commit", "was altered: the proofs were made for " + right + ", the commit of the manifest");
        throw new FaultException("manifest", "does not belong to the commit: its own commit is " + right);
    }

    /** Proofs carry their output; if that gives the seed, proofs and seed are the round's and the entropy is not. */
    private void requireSeed() {
        try {
            Seed right = round.seed();
            if (!seed.equals(right)) throw new FaultException("seed", "was altered: the proofs give " + right);
        } catch (FaultException wrong) {
            if (carriedSeed().equals(Optional.of(seed)) && !anyProofHolds(commit))
                throw new FaultException(
                        "entropy", "was altered: the proofs give the seed, but were made for another outcome");
            throw wrong;
        }
    }

    private boolean anyProofHolds(Hash commit) {
        int pairs = Math.min(
                round.proofs().size(), round.manifest().keys().vrfKeys().size());
        return IntStream.range(0, pairs).anyMatch(i -> round.proofHolds(i, commit));
    }

    private Optional<Seed> carriedSeed() {
        List<Optional<byte[]>> outputs = round.proofs().stream()
                .map(Hex::read)
                .map(pi -> VrfProof.of(pi).map(VrfProof::output))
                .toList();
        if (outputs.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return Optional.of(
                Seed.ofOutputs(outputs.stream().map(Optional::orElseThrow).toList()));
    }
}
