package shanyu.registry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.registry.AttachedPaper;
import shanyu.registry.FeeNotices;
import shanyu.registry.FileKeeping;
import shanyu.registry.FreePlaces;
import shanyu.registry.InstitutionFile;
import shanyu.registry.InstitutionFiles;
import shanyu.server.http.Versions;

/** What an institution keeps up to date on its file by itself. */
@Tag(name = "registry")
@RestController
@RequestMapping("/api/institutions/{id}")
class FileController {
    private final FileKeeping keeping;
    private final FeeNotices fees;
    private final FreePlaces places;
    private final InstitutionFiles files;

    FileController(FileKeeping keeping, FeeNotices fees, FreePlaces places, InstitutionFiles files) {
        this.keeping = keeping;
        this.fees = fees;
        this.places = places;
        this.files = files;
    }

    @Schema(name = "ContactChange")
    record ContactChange(
            @Nullable @Size(max = 100) @Schema(example = "周一至周五 7:30–17:30", description = "left out: as it was")
            String openingHours,

            @Nullable @Size(min = 1, max = 50) @Schema(example = "林知微", description = "left out: as it was")
            String head,

            @Nullable
            @Pattern(regexp = "[0-9+() -]{5,20}")
            @Schema(example = "13800000001", description = "left out: as it was")
            String phone) {}

    @Schema(name = "FeePosting")
    record FeePosting(
            @NotNull @Schema(description = "first day the prices hold, today or later")
            LocalDate from,

            @NotNull @Size(min = 1, max = 40) List<FeeNotices.@Valid @NotNull Line> lines) {}

    @Schema(name = "PlacesReporting")
    record PlacesReporting(@NotNull @Size(min = 1, max = 4) List<FreePlaces.@Valid @NotNull Line> lines) {}

    @Operation(summary = "Change opening hours, head or telephone")
    @Does(value = "registry.contact.change", on = "institution")
    @PutMapping("/contact")
    ResponseEntity<InstitutionFile> contact(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody ContactChange change,
            Actor actor) {
        var after = keeping.reach(id, Versions.of(version), change.openingHours(), change.head(), change.phone(), actor)
                .orThrow();
        return Versions.answer(files.read(id, null, actor).orThrow(), after.version());
    }

    @Operation(summary = "Post prices from a day on, in fen")
    @Does(value = "registry.fees.post", on = "institution")
    @PostMapping("/fees")
    @ResponseStatus(HttpStatus.CREATED)
    FeeNotices.Notice fees(@PathVariable UUID id, @Valid @RequestBody FeePosting posting, Actor actor) {
        return fees.post(id, posting.from(), posting.lines(), actor).orThrow();
    }

    @Operation(summary = "Report this week's free places and enrolled children by class kind")
    @Does(value = "registry.places.report", on = "institution")
    @PostMapping("/free-places")
    @ResponseStatus(HttpStatus.CREATED)
    FreePlaces.Report places(@PathVariable UUID id, @Valid @RequestBody PlacesReporting reporting, Actor actor) {
        return places.report(id, reporting.lines(), actor).orThrow();
    }

    @Operation(summary = "Put a renewed paper, handed in before, on the file")
    @Does(value = "registry.paper.hold", on = "institution")
    @PostMapping("/papers")
    @ResponseStatus(HttpStatus.CREATED)
    AttachedPaper hold(@PathVariable UUID id, @Valid @RequestBody AttachedPaper paper, Actor actor) {
        return keeping.hold(id, paper, actor).orThrow();
    }
}
