package shanyu.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.access.Does;
import shanyu.inspection.library.ItemLibrary;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;

/** The library of items. */
@Tag(name = "inspectors")
@RestController
class ItemController {
    private final ItemLibrary items;
    private final HouseClock clock;

    ItemController(ItemLibrary items, HouseClock clock) {
        this.items = items;
        this.clock = clock;
    }

    @Operation(summary = "Items inspectors look at, by group, department and applicability, as of a day")
    @Does("inspection.item.list")
    @GetMapping("/api/items")
    Listing<ItemLibrary.Row> list(@Valid @ModelAttribute ItemLibrary.Filter filter, Paging paging) {
        return items.list(filter, paging, clock.today());
    }
}
