/**
 * 供需规划: how many children there are and where, what they can walk to, and what each town plans to add. Sums here are
 * of counts and estimates, never of named children.
 */
@NullMarked
@ApplicationModule(
        displayName = "供需规划",
        allowedDependencies = {
            "shared",
            "server",
            "norms",
            "identity",
            "evidence",
            "geo",
            "casework",
            "casework::official",
            "registry"
        })
package shanyu.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
