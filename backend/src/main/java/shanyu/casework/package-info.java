/**
 * 办件: every matter in the house: opened by whom, held by whom, due when, checked by whom, ended how, and who is told when
 * it is late. Knows nothing of what a matter is about; the rooms above give it a kind and a subject.
 */
@NullMarked
@ApplicationModule(
        displayName = "办件",
        allowedDependencies = {"shared", "server", "norms", "identity", "evidence", "messages"})
package shanyu.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
