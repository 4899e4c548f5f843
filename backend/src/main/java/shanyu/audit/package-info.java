/**
 * 审计: what the audit administrator must look at besides the log itself: rights officials took in an emergency (应急授权) and
 * unusually many personal records read by one account, and whether the account of somebody who has left is erased, each with a clock. It sees who did what when, never the thing done to.
 */
@NullMarked
@ApplicationModule(
        displayName = "审计",
        allowedDependencies = {"shared", "server", "norms", "identity", "evidence", "messages", "casework"})
package shanyu.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
