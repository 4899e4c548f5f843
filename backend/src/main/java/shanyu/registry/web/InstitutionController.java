package shanyu.registry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.Divisions;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.norms.ProviderTraits;
import shanyu.norms.ProviderType;
import shanyu.registry.Contact;
import shanyu.registry.CreditCode;
import shanyu.registry.FileEntry;
import shanyu.registry.InstitutionFile;
import shanyu.registry.InstitutionFiles;
import shanyu.registry.InstitutionFilter;
import shanyu.registry.InstitutionLife.Preparing;
import shanyu.registry.InstitutionLists;
import shanyu.registry.MapPoints;
import shanyu.registry.Particulars;
import shanyu.registry.Premises;
import shanyu.registry.Register;
import shanyu.registry.Timelines;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.DivisionCode;
import shanyu.shared.Refusal;
import shanyu.shared.Wgs84;

/** Institutions: the list, the map, the file and its timeline. */
@Tag(name = "registry")
@RestController
@RequestMapping("/api/institutions")
class InstitutionController {
    private final InstitutionLists lists;
    private final InstitutionFiles files;
    private final Timelines timelines;
    private final Register register;
    private final Divisions divisions;
    private final Permissions permissions;
    private final HouseClock clock;

    InstitutionController(
            InstitutionLists lists,
            InstitutionFiles files,
            Timelines timelines,
            Register register,
            Divisions divisions,
            Permissions permissions,
            HouseClock clock) {
        this.lists = lists;
        this.files = files;
        this.timelines = timelines;
        this.register = register;
        this.divisions = divisions;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Schema(name = "InstitutionEntry")
    record Entry(
            @NotBlank @Size(max = 100) @Schema(example = "花木晨光托育园")
            String name,

            @Nullable @Pattern(regexp = "[0-9A-Z]{18}") @Schema(example = "91310115MA1H7XYT21")
            String creditCode,

            @NotNull ProviderType providerType,

            @NotNull @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
            String town,

            @NotBlank @Size(max = 200) @Schema(example = "锦绣路1000号")
            String address,

            @Nullable
            @DecimalMin("-180")
            @DecimalMax("180")
            @Schema(example = "121.5435", description = "WGS 84, degrees")
            Double longitude,

            @Nullable @DecimalMin("-90") @DecimalMax("90") @Schema(example = "31.2104", description = "WGS 84, degrees")
            Double latitude) {
        Particulars particulars() {
            return new Particulars(
                    name.strip(),
                    creditCode,
                    town,
                    address.strip(),
                    longitude == null || latitude == null ? null : new Wgs84(longitude, latitude),
                    ProviderTraits.of(providerType),
                    List.of(),
                    Premises.UNKNOWN,
                    Contact.UNKNOWN);
        }
    }

    @Operation(summary = "Institutions one may see; also as csv or xlsx")
    @Does("registry.institution.list")
    @GetMapping
    Listing<InstitutionLists.Row> list(@Valid @ModelAttribute InstitutionFilter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "The same institutions as points on a map, GeoJSON in WGS 84")
    @Does("registry.institution.list")
    @GetMapping(
            value = "/map",
            produces = {"application/geo+json", MediaType.APPLICATION_JSON_VALUE})
    MapPoints map(@Valid @ModelAttribute InstitutionFilter filter, Actor actor) {
        return lists.map(actor, filter);
    }

    @Operation(summary = "Enter an institution that is being prepared; its filing follows")
    @Does("registry.institution.enter")
    @PostMapping
    ResponseEntity<InstitutionFile> enter(@Valid @RequestBody Entry entry, Actor actor) {
        var town = divisions
                .find(new DivisionCode(entry.town()), clock.today())
                .filter(division -> !division.code().isDistrict());
        permissions.require(
                actor,
                "registry.institution.enter",
                town.map(division -> Belonging.toTown(
                                division.district().value(), division.code().value()))
                        .orElse(Belonging.toNobody()));
        if ((entry.longitude() == null) != (entry.latitude() == null)) {
            throw Refusal.field("latitude", null, "position-half").asException();
        }
        if (entry.creditCode() != null && !CreditCode.isValid(entry.creditCode())) {
            throw Refusal.field("creditCode", entry.creditCode(), "wrong-check-character")
                    .asException();
        }
        var district = new DivisionCode(entry.town()).district().value();
        var entered =
                register.enter(district, new Register.Entry(entry.particulars(), new Preparing(clock.today())), actor);
        return Versions.created(files.read(entered.id(), null, actor).orThrow(), entered.version());
    }

    @Operation(summary = "The whole file of an institution, as of a day")
    @Does(value = "registry.institution.read", on = "institution")
    @GetMapping("/{id}")
    ResponseEntity<InstitutionFile> read(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable @Schema(description = "today when left out") LocalDate asOf,
            Actor actor) {
        var file = files.read(id, asOf, actor).orThrow();
        return Versions.answer(file, file.version());
    }

    @Operation(summary = "Everything that happened to an institution until the end of a day, the newest first")
    @Does(value = "registry.institution.read", on = "institution")
    @GetMapping("/{id}/timeline")
    List<FileEntry> timeline(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable @Schema(description = "today when left out") LocalDate asOf) {
        return timelines.of(id, asOf);
    }
}
