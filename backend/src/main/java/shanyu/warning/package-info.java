/**
 * 风险预警: incidents and who must know of them, and by which minute. The first report's clock and its recipients are the
 * law's or the district's, kept in the norms with source and status; persons are counted here, never named.
 */
@NullMarked
@ApplicationModule(
        displayName = "风险预警",
        allowedDependencies = {"shared", "server", "norms", "identity", "evidence", "casework", "registry"})
package shanyu.warning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
