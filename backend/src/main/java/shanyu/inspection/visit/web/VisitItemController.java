package shanyu.inspection.visit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.inspection.visit.ItemAnswer;
import shanyu.inspection.visit.ItemResult;
import shanyu.inspection.visit.Sheets;
import shanyu.inspection.visit.VisitView;
import shanyu.inspection.visit.VisitViews;
import shanyu.server.http.Versions;
import shanyu.shared.Refusal;

/** The cards of a sheet, each kept by itself as one goes. */
@Tag(name = "inspection")
@RestController
class VisitItemController {
    private final Sheets sheets;
    private final VisitViews views;

    VisitItemController(Sheets sheets, VisitViews views) {
        this.sheets = sheets;
        this.views = views;
    }

    @Schema(name = "ItemAnswer")
    record Answer(
            @NotNull ItemResult result,

            @NotNull @Size(max = 2000) @Schema(example = "二楼东侧安全出口堆放纸箱")
            String note,

            @NotNull @Size(max = 12) @Schema(description = "ids of photos handed in before")
            List<UUID> photos,

            @Schema(description = "put right while the team was there")
            boolean fixed,

            @Schema(description = "a penalty case is asked for")
            boolean referred) {}

    @Operation(summary = "Answer one item of the sheet being written")
    @Does(value = "inspection.visit.write", on = "visit")
    @PutMapping("/api/visits/{id}/items/{item}")
    ResponseEntity<VisitView.Item> answer(
            @PathVariable UUID id,
            @PathVariable @Pattern(regexp = "[A-Z]{2}-\\d{2}") String item,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Answer answer,
            Actor actor) {
        sheets.answer(
                        id,
                        item,
                        Versions.of(version),
                        new ItemAnswer(
                                answer.result(),
                                answer.note(),
                                List.copyOf(answer.photos()),
                                answer.fixed(),
                                answer.referred()),
                        actor)
                .orThrow();
        var shown = views.item(id, item).orElseThrow(() -> Refusal.missing().asException());
        return Versions.answer(shown, shown.version());
    }
}
