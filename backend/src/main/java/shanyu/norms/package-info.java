/**
 * 法规库: what the law says, on which day, and how we know. Texts, dated values, checklists, the plan and the working-day
 * calendar are data in the corpus {@code norms/}; here they are loaded, selected as of a day, and joined to the
 * {@link shanyu.norms.Rule rules} that reason with them. A value that is not found in a binding text never founds a
 * {@link shanyu.norms.Judgement.Breaches breach}.
 */
@NullMarked
@ApplicationModule(
        displayName = "法规库",
        allowedDependencies = {"shared", "server", "identity"})
package shanyu.norms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
