package shanyu.verifier.draw;

import java.util.Map;
import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.Hash;

/** What a manifest says of the three libraries: the root of each tree (RFC 6962) and its number of rows. */
public record LibraryRoots(
        Hash pool, long poolSize, Hash inspectors, long inspectorSize, Hash recusals, long recusalSize) {

    static LibraryRoots read(Fields manifest) {
        return new LibraryRoots(
                manifest.hash("pool_root"),
                manifest.count("pool_size"),
                manifest.hash("inspector_root"),
                manifest.count("inspector_size"),
                manifest.hash("recusal_root"),
                manifest.count("recusal_size"));
    }

    void addTo(Map<String, Json> manifest) {
        manifest.put("pool_root", Json.of(pool));
        manifest.put("pool_size", Json.of(poolSize));
        manifest.put("inspector_root", Json.of(inspectors));
        manifest.put("inspector_size", Json.of(inspectorSize));
        manifest.put("recusal_root", Json.of(recusals));
        manifest.put("recusal_size", Json.of(recusalSize));
    }
}
