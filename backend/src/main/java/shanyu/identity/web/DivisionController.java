package shanyu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Division;
import shanyu.identity.Divisions;
import shanyu.identity.access.Does;
import shanyu.server.HouseClock;
import shanyu.shared.DivisionCode;

/** Districts and their towns. */
@Tag(name = "identity")
@RestController
class DivisionController {
    private final Divisions divisions;
    private final HouseClock clock;

    DivisionController(Divisions divisions, HouseClock clock) {
        this.divisions = divisions;
        this.clock = clock;
    }

    @Schema(name = "Division")
    record Shown(
            @Schema(example = "310115004") String code,
            @Schema(example = "潍坊新村街道") String name,
            String nameEn,

            @Schema(allowableValues = {"district", "street", "town"})
            String kind,

            @Schema(example = "310115000") String district,
            @Schema(example = "2012-01-01") LocalDate from,

            @Nullable @Schema(description = "the first day it is no more; absent while nobody knows of an end")
            LocalDate until) {
        static Shown of(Division division) {
            return new Shown(
                    division.code().value(),
                    division.name(),
                    division.nameEn(),
                    division.kind(),
                    division.district().value(),
                    division.valid().from(),
                    division.valid().to());
        }
    }

    @Operation(summary = "Districts and towns as of a day")
    @Does("identity.division.list")
    @GetMapping("/api/divisions")
    List<Shown> list(@RequestParam @Nullable LocalDate asOf) {
        var day = asOf == null ? clock.today() : asOf;
        return divisions.standing(day).stream().map(Shown::of).toList();
    }

    @Operation(summary = "A district and its towns in every version there was, is and will be")
    @Does("identity.division.list")
    @GetMapping("/api/divisions/{district}/history")
    List<Shown> history(@PathVariable @Pattern(regexp = "\\d{6}000") @Schema(example = "310115000") String district) {
        return divisions.history(new DivisionCode(district)).stream()
                .map(Shown::of)
                .toList();
    }
}
