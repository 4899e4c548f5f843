/**
 * 信息公开: what the public sees without a login: institutions and their filing, results of visits and what became of them,
 * corrections beside what they correct. Public facts only: nothing here carries a person's name.
 */
@NullMarked
@ApplicationModule(
        displayName = "信息公开",
        allowedDependencies = {
            "shared",
            "server",
            "norms",
            "identity",
            "evidence",
            "geo",
            "casework",
            "registry",
            "inspection :: visit",
            "planning :: network",
            "oversight"
        })
package shanyu.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
