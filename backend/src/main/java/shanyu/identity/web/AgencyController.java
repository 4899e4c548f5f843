package shanyu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.identity.AgencyLists;
import shanyu.identity.Divisions;
import shanyu.identity.HouseProgress;
import shanyu.identity.access.Does;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.shared.DivisionCode;
import shanyu.shared.Refusal;

/** The offices, departments and towns people act for; institutions enter through the register. */
@Tag(name = "identity")
@RestController
@RequestMapping("/api/agencies")
class AgencyController {
    private final Agencies agencies;
    private final AgencyLists lists;
    private final HouseProgress progress;
    private final Divisions divisions;
    private final HouseClock clock;

    AgencyController(
            Agencies agencies, AgencyLists lists, HouseProgress progress, Divisions divisions, HouseClock clock) {
        this.agencies = agencies;
        this.lists = lists;
        this.progress = progress;
        this.divisions = divisions;
        this.clock = clock;
    }

    @Schema(name = "AgencyOrder")
    record Order(
            @NotNull @Schema(example = "DEPARTMENT") Agency.Kind kind,

            @NotBlank @Size(max = 60) @Schema(example = "区教育局")
            String name,

            @NotBlank @Size(max = 60) @Schema(example = "District Education Bureau")
            String nameEn,

            @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115004")
            String town,

            @Nullable @Pattern(regexp = "[A-Z]") @Schema(example = "E")
            String department) {}

    @Operation(summary = "Offices, departments, towns and institutions of one's district")
    @Does("identity.agency.list")
    @GetMapping
    Listing<AgencyLists.Row> list(
            @RequestParam @Nullable @Size(max = 60) @Schema(example = "教育") String q,
            @RequestParam Agency.@Nullable Kind kind,
            Paging paging,
            Actor actor) {
        return lists.list(actor, q, kind, paging);
    }

    @Operation(summary = "Enter an office for every town of one's district that has none")
    @Does("identity.agency.add")
    @PostMapping("/town-offices")
    ResponseEntity<List<Agency>> addTownOffices(Actor actor) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(agencies.addTownOffices(String.valueOf(actor.district())));
    }

    @Operation(summary = "How far one's district is on its way to work")
    @Does("identity.progress.read")
    @GetMapping("/progress")
    HouseProgress.Stand progress(Actor actor) {
        return progress.of(String.valueOf(actor.district()));
    }

    @Operation(summary = "Enter an office, a department or a town of one's district")
    @Does("identity.agency.add")
    @PostMapping
    ResponseEntity<Agency> add(@Valid @RequestBody Order order, Actor actor) {
        String district = String.valueOf(actor.district());
        if (order.kind() == Agency.Kind.INSTITUTION) {
            throw Refusal.field("kind", order.kind().name(), "enters-through-register")
                    .asException();
        }
        if (order.kind() == Agency.Kind.TOWN && order.town() == null) {
            throw Refusal.field("town", null, "required").asException();
        }
        if (order.town() != null
                && divisions
                        .find(new DivisionCode(order.town()), clock.today())
                        .filter(town -> town.district().value().equals(district))
                        .isEmpty()) {
            throw Refusal.field("town", order.town(), "unknown-town").asException();
        }
        var agency = agencies.add(new Agency(
                UUID.randomUUID(),
                order.kind(),
                order.name(),
                order.nameEn(),
                district,
                order.town(),
                order.department()));
        return ResponseEntity.status(HttpStatus.CREATED).body(agency);
    }
}
