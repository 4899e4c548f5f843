package shanyu.casework.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.casework.Papers;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Does;
import shanyu.identity.access.Permissions;
import shanyu.server.http.HandedIn;
import shanyu.shared.Refusal;

/** Photos and papers: handed in as the request's body, read by whoever may see what they belong to. */
@Tag(name = "casework")
@RestController
@RequestMapping("/api/papers")
class PaperController {
    private final Papers papers;
    private final Agencies agencies;
    private final Permissions permissions;

    PaperController(Papers papers, Agencies agencies, Permissions permissions) {
        this.papers = papers;
        this.agencies = agencies;
        this.permissions = permissions;
    }

    @Schema(name = "Paper")
    record Shown(
            UUID id,

            @Schema(description = "hex of the content's hash")
            String sha256,

            String name,
            @Schema(example = "image/jpeg") String mediaType,
            long bytes) {}

    @Operation(summary = "Hand in a photo or paper (JPEG, PNG, WebP or PDF, 10 MB at most)")
    @Does("casework.paper.keep")
    @PostMapping(consumes = {"image/jpeg", "image/png", "image/webp", "application/pdf"})
    ResponseEntity<Shown> keep(
            @RequestParam @NotBlank @Size(max = 200) @Schema(example = "灭火器.jpg") String name,
            @RequestParam(required = false) @Nullable @Schema(description = "the institution it belongs to")
                    UUID institution,
            @RequestParam(required = false)
                    @Nullable
                    @Pattern(regexp = "\\d{9}")
                    @Schema(description = "the town it belongs to, when it is of no institution", example = "310115016")
                    String town,
            @RequestBody byte[] bytes,
            Actor actor) {
        var belonging = belonging(institution, town);
        permissions.require(actor, "casework.paper.keep", belonging);
        var paper = papers.keep(
                        bytes,
                        name,
                        actor,
                        String.valueOf(belonging.district()),
                        belonging.town(),
                        belonging.institution())
                .orThrow();
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Shown(paper.id(), paper.sha256(), paper.name(), paper.mediaType(), paper.bytes()));
    }

    private Belonging belonging(@Nullable UUID institution, @Nullable String town) {
        if (institution != null)
            return agencies.find(institution)
                    .filter(agency -> agency.kind() == Agency.Kind.INSTITUTION)
                    .map(agency ->
                            Belonging.toInstitution(agency.district(), String.valueOf(agency.town()), agency.id()))
                    .orElse(Belonging.toNobody());
        return Optional.ofNullable(town)
                .flatMap(agencies::ofTown)
                .map(agency -> Belonging.toTown(agency.district(), String.valueOf(agency.town())))
                .orElse(Belonging.toNobody());
    }

    @Operation(summary = "The bytes of a paper")
    @Does(value = "casework.paper.read", on = "paper")
    @GetMapping("/{id}")
    ResponseEntity<byte[]> read(@PathVariable UUID id) {
        var paper = papers.find(id).orElseThrow(() -> Refusal.missing().asException());
        byte[] bytes = papers.bytes(paper).orElseThrow(() -> Refusal.missing().asException());
        return HandedIn.shown(paper.mediaType(), paper.id().toString(), bytes);
    }
}
