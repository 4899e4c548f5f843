package shanyu.verifier.draw;

import shanyu.verifier.json.Json;

/** One line of a library: a leaf of its tree is the canonical JSON of the line. */
interface Row {
    Json json();
}
