package shanyu.registry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.registry.ExpiryLists;
import shanyu.registry.FilePrint;
import shanyu.registry.ReminderStages;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;

/** What expires when, when one is reminded, and the file on paper. */
@Tag(name = "registry")
@RestController
class ExpiryController {
    private final ExpiryLists lists;
    private final ReminderStages stages;
    private final FilePrint print;
    private final HouseClock clock;

    ExpiryController(ExpiryLists lists, ReminderStages stages, FilePrint print, HouseClock clock) {
        this.lists = lists;
        this.stages = stages;
        this.print = print;
        this.clock = clock;
    }

    @Schema(name = "ReminderStagesChange")
    record Change(
            @NotNull
            @Size(min = 1, max = 8)
            @Schema(example = "[60, 30, 7, 0]", description = "days before the last day")
            List<@NotNull @Min(0) @Max(365) Integer> days) {}

    @Operation(summary = "Papers and leases with a last day, the soonest first")
    @Does("registry.expiry.list")
    @GetMapping("/api/expiries")
    Listing<ExpiryLists.Row> list(@Valid @ModelAttribute ExpiryLists.Filter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "How many days before one is reminded, with the status of each number")
    @Does("registry.reminder.list")
    @GetMapping("/api/reminder-stages")
    List<ReminderStages.Stage> stages() {
        return stages.on(clock.today());
    }

    @Operation(summary = "Set when one is reminded, from tomorrow on")
    @Does("registry.reminder.change")
    @PostMapping("/api/reminder-stages")
    List<ReminderStages.Stage> set(@Valid @RequestBody Change change, Actor actor) {
        return stages.set(change.days(), actor).orThrow();
    }

    @Operation(summary = "The file as PDF, as of a day, with Chinese or English labels")
    @Does(value = "registry.file.print", on = "institution")
    @GetMapping("/api/institutions/{id}/print")
    ResponseEntity<byte[]> print(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "false") boolean english,
            Actor actor) {
        byte[] pdf = print.pdf(id, asOf, english, actor).orThrow();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + id + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(pdf);
    }
}
