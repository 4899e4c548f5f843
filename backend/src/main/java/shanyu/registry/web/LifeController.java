package shanyu.registry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.registry.Institution;
import shanyu.registry.InstitutionFile;
import shanyu.registry.InstitutionFiles;
import shanyu.registry.InstitutionLives;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;

/** The steps of an institution's life after it has opened. */
@Tag(name = "registry")
@RestController
@RequestMapping("/api/institutions/{id}")
class LifeController {
    private final InstitutionLives lives;
    private final InstitutionFiles files;

    LifeController(InstitutionLives lives, InstitutionFiles files) {
        this.lives = lives;
        this.files = files;
    }

    @Schema(name = "Suspension")
    record Suspension(
            @NotNull LocalDate on,

            @Nullable @Schema(description = "last day of the rest, when it is known")
            LocalDate until,

            @NotBlank @Size(max = 500) @Schema(example = "场地装修")
            String reason) {}

    @Schema(name = "Resumption")
    record Resumption(
            @NotNull LocalDate on,

            @NotBlank @Size(max = 500) @Schema(example = "装修完成")
            String reason) {}

    @Schema(name = "Closure")
    record Closure(
            @NotNull LocalDate on,

            @NotBlank @Size(max = 500) @Schema(example = "租约到期不再续办")
            String reason) {}

    @Schema(name = "RectificationOrder")
    record Order(
            @NotNull @Schema(description = "by when") LocalDate until,

            @NotBlank @Size(max = 500) @Schema(example = "补齐消防设施")
            String reason,

            @NotBlank @Size(max = 80) @Pattern(regexp = "[a-z0-9-]+(#.{1,20})?") @Schema(example = "fire-law#16(3)")
            String source) {}

    @Schema(name = "StopOrder")
    record Stop(
            @NotBlank @Size(max = 500) @Schema(example = "存在重大安全隐患，不能保证婴幼儿安全")
            String reason,

            @NotBlank @Size(max = 80) @Pattern(regexp = "[a-z0-9-]+(#.{1,20})?") @Schema(example = "population-law#41")
            String source) {}

    @Schema(name = "Release")
    record Release(
            @NotBlank @Size(max = 500) @Schema(example = "已整改到位")
            String reason) {}

    @Operation(summary = "Rest from a day on (歇业)")
    @Does(value = "registry.life.suspend", on = "institution")
    @PostMapping("/suspension")
    ResponseEntity<InstitutionFile> suspend(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Suspension wanted,
            Actor actor) {
        return answer(
                lives.suspend(id, Versions.of(version), wanted.on(), wanted.until(), wanted.reason(), actor), actor);
    }

    @Operation(summary = "Open again after a rest")
    @Does(value = "registry.life.resume", on = "institution")
    @PostMapping("/resumption")
    ResponseEntity<InstitutionFile> resume(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Resumption wanted,
            Actor actor) {
        return answer(lives.resume(id, Versions.of(version), wanted.on(), wanted.reason(), actor), actor);
    }

    @Operation(summary = "Close for good")
    @Does(value = "registry.life.close", on = "institution")
    @PostMapping("/closure")
    ResponseEntity<InstitutionFile> close(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Closure wanted,
            Actor actor) {
        return answer(lives.close(id, Versions.of(version), wanted.on(), wanted.reason(), actor), actor);
    }

    @Operation(summary = "Order an institution to put something right")
    @Does(value = "registry.life.order", on = "institution")
    @PostMapping("/rectification")
    ResponseEntity<InstitutionFile> order(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Order wanted,
            Actor actor) {
        return answer(
                lives.order(id, Versions.of(version), wanted.until(), wanted.reason(), wanted.source(), actor), actor);
    }

    @Operation(
            summary =
                    "Emergency: order service to stop today; placing children and settling fees follow with their clocks")
    @Does(value = "registry.life.stop", on = "institution")
    @PostMapping("/stop-order")
    ResponseEntity<InstitutionFile> stop(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Stop wanted,
            Actor actor) {
        return answer(lives.orderToStop(id, Versions.of(version), wanted.reason(), wanted.source(), actor), actor);
    }

    @Operation(summary = "What was ordered has been done")
    @Does(value = "registry.life.release", on = "institution")
    @PostMapping("/release")
    ResponseEntity<InstitutionFile> release(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Release wanted,
            Actor actor) {
        return answer(lives.release(id, Versions.of(version), wanted.reason(), actor), actor);
    }

    private ResponseEntity<InstitutionFile> answer(Outcome<Institution> outcome, Actor actor) {
        var after = outcome.orThrow();
        return Versions.answer(files.read(after.id(), null, actor).orThrow(), after.version());
    }
}
