package shanyu.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shanyu.verifier.draw.RoundRecord;
import shanyu.verifier.draw.Stream;
import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;
import shanyu.verifier.merkle.ConsistencyProof;
import shanyu.verifier.merkle.InclusionProof;
import shanyu.verifier.merkle.TreeHash;
import shanyu.verifier.value.FaultException;
import shanyu.verifier.value.Hash;
import shanyu.verifier.value.Hex;
import shanyu.verifier.vrf.Ecvrf;

/**
 * One answer to one question, by its {@code kind}. What cannot be understood is answered with an {@code error} that
 * names the field; where a yes or no was asked, {@code "valid":false} stands beside it, so that no careless reader
 * takes an error for a yes.
 */
final class Answers {
    private static final long MOST_NUMBERS = 1_000_000;

    private Answers() {}

    static Json to(byte[] line) {
        Json.Members no = Json.object();
        try {
            Fields question = Fields.of("", Json.read(line));
            String kind = question.text("kind");
            no = refusal(kind);
            return answer(kind, question);
        } catch (FaultException wrong) {
            return no.with("error", Json.of(wrong.fault().toString()));
        } catch (RuntimeException unforeseen) {
            return no.with("error", Json.of("cannot be answered: " + unforeseen));
        }
    }

    private static Json answer(String kind, Fields question) {
        switch (kind) {
            case "leaf":
                return Json.object().with("hash", Json.of(TreeHash.leaf(question.hex("data"))));
            case "inclusion":
                return valid(inclusion(question));
            case "consistency":
                return valid(consistency(question));
            case "vrf-verify":
                return vrf(question);
            case "uniform":
                return uniform(question);
            case "draw-verify":
                RoundRecord.MEMBERS.forEach(question::any);
                return valid(RoundRecord.check(question.json()).valid());
            case "draw-run":
                return Json.object()
                        .with("result", RoundRecord.run(question.json()).json());
            default:
                throw new FaultException("kind", "unknown: " + kind);
        }
    }

    private static Json.Members refusal(String kind) {
        switch (kind) {
            case "inclusion", "consistency", "draw-verify":
                return valid(false);
            case "vrf-verify":
                return valid(false).with("beta", new Json.Null());
            default:
                return Json.object();
        }
    }

    private static Json.Members valid(boolean valid) {
        return Json.object().with("valid", Json.of(valid));
    }

    private static boolean inclusion(Fields question) {
        long index = question.whole("index");
        long size = question.whole("size");
        Optional<Hash> leaf = hash(question.hex("leaf_hash"));
        Optional<List<Hash>> path = hashes(question.hexes("proof"));
        Optional<Hash> root = hash(question.hex("root"));
        return leaf.isPresent()
                && root.isPresent()
                && path.isPresent()
                && new InclusionProof(index, size, path.get()).proves(leaf.get(), root.get());
    }

    private static boolean consistency(Fields question) {
        long size1 = question.whole("size1");
        long size2 = question.whole("size2");
        Optional<Hash> root1 = hash(question.hex("root1"));
        Optional<Hash> root2 = hash(question.hex("root2"));
        Optional<List<Hash>> path = hashes(question.hexes("proof"));
        return root1.isPresent()
                && root2.isPresent()
                && path.isPresent()
                && new ConsistencyProof(size1, size2, path.get()).proves(root1.get(), root2.get());
    }

    private static Json vrf(Fields question) {
        Optional<byte[]> beta = Ecvrf.verify(question.hex("PK"), question.hex("alpha"), question.hex("pi"));
        Json output = beta.isPresent() ? Json.of(Hex.of(beta.get())) : new Json.Null();
        return valid(beta.isPresent()).with("beta", output);
    }

    private static Json uniform(Fields question) {
        Stream stream = new Stream(question.hex("seed"), question.text("label"));
        long n = unsigned(question.text("n"));
        long count = question.count("count");
        if (count > MOST_NUMBERS) throw new FaultException("count", "more than " + MOST_NUMBERS);
        List<String> numbers = new ArrayList<>();
        for (long i = 0; i < count; i++) numbers.add(Long.toUnsignedString(stream.uniform(n)));
        return Json.object().with("out", Json.texts(numbers));
    }

    private static long unsigned(String decimal) {
        try {
            if (decimal.matches("[1-9][0-9]{0,19}")) return Long.parseUnsignedLong(decimal);
        } catch (NumberFormatException tooLarge) {
            // Told below, like every other text that is no such number.
        }
        throw new FaultException("n", "a decimal number from 1 to 2^64-1 is expected");
    }

    /** Bytes of another length are no hash: the proof is refused, the question was well asked. */
    private static Optional<Hash> hash(byte[] bytes) {
        return bytes.length == Hash.LENGTH ? Optional.of(Hash.of(bytes)) : Optional.empty();
    }

    private static Optional<List<Hash>> hashes(List<byte[]> all) {
        if (all.stream().anyMatch(bytes -> bytes.length != Hash.LENGTH)) return Optional.empty();
        return Optional.of(all.stream().map(Hash::of).toList());
    }
}
