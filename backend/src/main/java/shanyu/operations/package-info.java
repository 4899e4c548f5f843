/**
 * 运维: what an administrator does with the whole installation from the command line: copies of it, installations made from
 * copies, and whether the log of one is whole. Started by the launcher, without the application.
 */
@NullMarked
@ApplicationModule(
        displayName = "运维",
        allowedDependencies = {"shared", "server", "evidence", "casework"})
package shanyu.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
