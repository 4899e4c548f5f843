/**
 * 身份与区划: who acts (accounts, agencies, roles), over what (districts and towns, valid in time), and what they may do
 * (one catalogue of actions per room, each a list of rules in two forms). Also which fields of an answer are personal.
 */
@NullMarked
@ApplicationModule(
        displayName = "身份与区划",
        allowedDependencies = {"shared", "server", "evidence"},
        type = ApplicationModule.Type.OPEN)
package shanyu.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
