package shanyu.verifier.draw;

import java.util.List;
import shanyu.verifier.json.CanonicalLine;
import shanyu.verifier.json.Json;

/** One line of a library: a leaf of its tree is the canonical JSON of the line. */
interface Row {
    /** Names and texts in turn, names in the canonical order. */
    List<String> members();

    default Json json() {
        return CanonicalLine.object(members());
    }

    /** The bytes that are hashed, as {@link #json} gives them and without building it. */
    default byte[] line() {
        return CanonicalLine.of(members());
    }
}
