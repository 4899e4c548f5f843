package shanyu.casework.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.casework.Today;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;

/** What waits for the caller today. */
@Tag(name = "casework")
@RestController
class TodayController {
    private final Today today;
    private final Permissions permissions;

    TodayController(Today today, Permissions permissions) {
        this.today = today;
        this.permissions = permissions;
    }

    @Operation(summary = "What waits for me, what I must verify, what is new")
    @Does("casework.today")
    @GetMapping("/api/today")
    Today.Board read(Actor actor) {
        return today.of(actor, permissions.action("casework.matter.verify").isOpenTo(actor));
    }
}
