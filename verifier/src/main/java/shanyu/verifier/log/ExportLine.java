package shanyu.verifier.log;

import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;
import shanyu.verifier.merkle.TreeHash;
import shanyu.verifier.value.Fault;
import shanyu.verifier.value.FaultException;
import shanyu.verifier.value.Hash;

/** One line of an export. */
sealed interface ExportLine {

    /**
     * @param seq the number the line gives itself
     * @param leaf leaf hash of the entry's canonical form, computed here
     * @param stated leaf hash as the line states it
     */
    record Entry(long seq, Hash leaf, Hash stated) implements ExportLine {}

    /** A line that is no entry. */
    record Unreadable(Fault fault) implements ExportLine {}

    static ExportLine read(byte[] line) {
        var written = WrittenLine.read(line);
        return written.isPresent() ? written.get() : readOfAnyForm(line);
    }

    /** Reads and builds the whole line, whatever its form. */
    static ExportLine readOfAnyForm(byte[] line) {
        try {
            Fields fields = Fields.of("", Json.read(line)).only("seq", "entry", "leaf_hash");
            Json entry = fields.any("entry");
            Fields.of("entry", entry);
            return new Entry(fields.count("seq"), TreeHash.leaf(entry.canonicalBytes()), fields.hash("leaf_hash"));
        } catch (FaultException wrong) {
            return new Unreadable(wrong.fault());
        }
    }
}
