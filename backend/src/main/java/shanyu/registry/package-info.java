/**
 * 机构档案: one institution, one file (一机构一档案), over its whole life: filing and receipt, premises, classes and places,
 * papers, fees, suspension and closure, readable as of any day. Filing (备案) is not approval (审批). Rooms above put their own
 * entries on the file's timeline through {@link shanyu.registry.FileEntrySource}.
 */
@NullMarked
@ApplicationModule(
        displayName = "机构档案",
        allowedDependencies = {
            "shared",
            "server",
            "norms",
            "identity",
            "evidence",
            "geo",
            "messages",
            "casework",
            "casework::official"
        })
package shanyu.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
