package shanyu.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.inspection.draw.Calendars;
import shanyu.inspection.draw.Lottery;
import shanyu.inspection.draw.RulesTexts;
import shanyu.shared.Refusal;

/** What is published before any round: the year's calendar and the rules. */
@Tag(name = "draw")
@RestController
class DrawCalendarController {
    private final Calendars calendars;
    private final RulesTexts rules;
    private final Permissions permissions;

    DrawCalendarController(Calendars calendars, RulesTexts rules, Permissions permissions) {
        this.calendars = calendars;
        this.rules = rules;
        this.permissions = permissions;
    }

    @Schema(name = "DrawCalendarLayout")
    record Layout(
            @Min(2020) @Max(2200) @Schema(example = "2027") int year,
            @NotNull Lottery lottery,

            @Min(1)
            @Max(20)
            @Schema(example = "5", description = "day of the month from which the district's event is sought")
            int districtDay,

            @Min(1) @Max(20) @Schema(example = "8") int townDay) {
        Calendars.Layout layout() {
            return new Calendars.Layout(year, lottery, districtDay, townDay);
        }
    }

    @Operation(summary = "Published calendars of rounds")
    @Does("inspection.calendar.list")
    @GetMapping("/api/calendars")
    List<Calendars.Published> list(
            @RequestParam @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115000") String district) {
        return calendars.find(district);
    }

    @Operation(summary = "What a calendar would fix, before it is published")
    @Does("inspection.calendar.list")
    @GetMapping("/api/calendars/preview")
    List<Calendars.Month> preview(@Valid @ModelAttribute Layout layout) {
        return calendars.preview(layout.layout());
    }

    @Operation(summary = "Publish the calendar of a year for one's district and its towns")
    @Does("inspection.calendar.publish")
    @PostMapping("/api/calendars")
    ResponseEntity<Calendars.Published> publish(@Valid @RequestBody Layout layout, Actor actor) {
        permissions.require(
                actor, "inspection.calendar.publish", Belonging.toDistrict(String.valueOf(actor.district())));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(calendars.publish(layout.layout(), actor).orThrow());
    }

    @Operation(summary = "A rules text, word for word: its SHA-256 is the hash in the path")
    @Does("inspection.calendar.list")
    @GetMapping(value = "/api/draw-rules/{hash}", produces = "text/markdown")
    ResponseEntity<byte[]> rules(
            @PathVariable @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "SHA-256, hex") String hash) {
        var text = rules.find(hash).orElseThrow(() -> Refusal.missing().asException());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/markdown;charset=UTF-8"))
                .header("X-Content-Type-Options", "nosniff")
                .body(text.text().getBytes(StandardCharsets.UTF_8));
    }
}
