/**
 * 存证: an append-only Merkle log (RFC 6962) of everything done and read, with signed heads. A business transaction
 * leaves a pending row; one sequencer gives it its number. Lies on the ground and knows nobody.
 */
@NullMarked
@ApplicationModule(
        displayName = "存证",
        allowedDependencies = {"shared", "server"})
package shanyu.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
