/**
 * 社会监督: what the public complains of and suggests (plan task 8): received without a login, answered by a deadline,
 * decided by one person and confirmed by another, rated by whoever asked. Who complained is known to nobody who is
 * complained of.
 */
@NullMarked
@ApplicationModule(
        displayName = "社会监督",
        allowedDependencies = {
            "shared",
            "server",
            "norms",
            "identity",
            "evidence",
            "casework",
            "registry",
            "inspection :: visit",
            "inspection :: draw",
            "inspection :: risk"
        })
package shanyu.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
