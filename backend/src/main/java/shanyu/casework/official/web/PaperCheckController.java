package shanyu.casework.official.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.casework.official.PaperChecks;
import shanyu.casework.official.PaperKind;
import shanyu.casework.official.PaperTemplate;
import shanyu.casework.official.PaperTemplates;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;

/** Whether a paper is genuine, for anybody; and the wordings papers are made from. */
@Tag(name = "casework")
@RestController
class PaperCheckController {
    private final PaperChecks checks;
    private final PaperTemplates templates;

    PaperCheckController(PaperChecks checks, PaperTemplates templates) {
        this.checks = checks;
        this.templates = templates;
    }

    @Schema(name = "PaperRewording")
    record Rewording(
            @NotNull @Schema(description = "tomorrow at the earliest")
            LocalDate from,

            @NotBlank @Size(max = 60) @Schema(example = "限期整改通知书")
            String title,

            @NotBlank @Size(max = 100) @Schema(example = "Rectification notice")
            String titleEn,

            @NotBlank @Size(max = 4000) @Schema(example = "{institution}：")
            String body) {}

    @Operation(summary = "Whether a paper is genuine and still holds, by its number or the hash of its bytes")
    @Does("casework.official.check")
    @GetMapping("/api/public/papers/check")
    PaperChecks.Check check(
            @RequestParam(required = false)
                    @Nullable
                    @Pattern(regexp = "[0-9A-Za-z-]{1,40}")
                    @Schema(example = "310115-ZG-2026-00012")
                    String number,
            @RequestParam(required = false)
                    @Nullable
                    @Pattern(regexp = "[0-9a-f]{64}")
                    @Schema(description = "SHA-256 of the file, hex")
                    String sha256) {
        if (sha256 != null) return checks.byHash(sha256);
        return checks.byNumber(number == null ? "" : number);
    }

    @Operation(summary = "The wordings of official papers, each with its days, source and status")
    @Does("casework.template.list")
    @GetMapping("/api/paper-templates")
    List<PaperTemplate> templates() {
        return templates.all();
    }

    @Operation(summary = "A new wording of a kind of paper from a day on")
    @Does("casework.template.change")
    @PostMapping("/api/paper-templates/{kind}")
    PaperTemplate reword(@PathVariable PaperKind kind, @Valid @RequestBody Rewording wanted, Actor actor) {
        return templates
                .reword(kind, wanted.from(), wanted.title(), wanted.titleEn(), wanted.body(), actor)
                .orThrow();
    }
}
