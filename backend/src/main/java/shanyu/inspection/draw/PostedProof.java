package shanyu.inspection.draw;

import java.time.Instant;
import java.util.UUID;

/**
 * A key office's proof, verified when it was posted.
 *
 * @param place of its key in the manifest, from 0
 * @param key in the register of keys
 * @param pi in hex; sealed until disclosure, since all proofs together give the seed
 */
public record PostedProof(int place, UUID key, String pi, UUID by, Instant at) {}
