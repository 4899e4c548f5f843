/**
 * 监督检查: the libraries, the monthly draw that anyone can re-run ({@code draw}), the visits it leads to and what they
 * find. Draws are made by the verifier's own code, so that what the house computes is what a citizen checks.
 */
@NullMarked
@ApplicationModule(
        displayName = "监督检查",
        allowedDependencies = {
            "shared",
            "server",
            "norms",
            "identity",
            "evidence",
            "messages",
            "casework",
            "casework::official",
            "registry"
        })
package shanyu.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
