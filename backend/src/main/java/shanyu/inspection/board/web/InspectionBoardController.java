package shanyu.inspection.board.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.inspection.board.BoardLine;
import shanyu.inspection.board.InspectionBoard;
import shanyu.inspection.visit.Coverage;
import shanyu.inspection.visit.CoverageFilter;
import shanyu.inspection.visit.CoverageRow;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;

/** The board of supervision, and the institutions behind its map. */
@Tag(name = "inspection")
@RestController
class InspectionBoardController {
    private final InspectionBoard board;
    private final Coverage coverage;

    InspectionBoardController(InspectionBoard board, Coverage coverage) {
        this.board = board;
        this.coverage = coverage;
    }

    @Operation(summary = "Numbers of supervision, each with the filter that opens its rows")
    @Does("inspection.board.read")
    @GetMapping("/api/board/inspection")
    InspectionBoard.Board read(
            @RequestParam(required = false) @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
                    String town,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate asOf,
            Actor actor) {
        return board.of(actor, town, asOf);
    }

    @Operation(summary = "Numbers of supervision as rows, for a sheet")
    @Does("inspection.board.read")
    @GetMapping("/api/board/inspection/figures")
    Listing<BoardLine> figures(
            @RequestParam(required = false) @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
                    String town,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate asOf,
            Actor actor) {
        return board.lines(actor, town, asOf);
    }

    @Operation(summary = "Coverage of the year by town")
    @Does("inspection.board.read")
    @GetMapping("/api/board/inspection/towns")
    Listing<InspectionBoard.Town> towns(
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate asOf, Actor actor) {
        return board.coverage(actor, asOf);
    }

    @Operation(summary = "Institutions in service, by whether they were visited in the year")
    @Does("inspection.coverage.list")
    @GetMapping("/api/coverage")
    Listing<CoverageRow> coverage(@Valid @ModelAttribute CoverageFilter filter, Paging paging, Actor actor) {
        return coverage.list(actor, filter, paging);
    }
}
