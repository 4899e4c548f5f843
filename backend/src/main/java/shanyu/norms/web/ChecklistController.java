package shanyu.norms.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.access.Does;
import shanyu.norms.Applicability;
import shanyu.norms.AppliesIf;
import shanyu.norms.Checklist;
import shanyu.norms.ChecklistItem;
import shanyu.norms.Citation;
import shanyu.norms.Department;
import shanyu.norms.Edition;
import shanyu.norms.Judgement;
import shanyu.norms.NormStatus;
import shanyu.norms.Norms;
import shanyu.norms.NormsInForce;
import shanyu.norms.Penalty;
import shanyu.norms.ProviderProfile;
import shanyu.norms.ProviderType;
import shanyu.server.HouseClock;
import shanyu.shared.Refusal;

/** The joint inspection checklist of a day, with what a failed item means that day, and whom it concerns. */
@Tag(name = "norms")
@RestController
class ChecklistController {
    private final Norms norms;
    private final HouseClock clock;

    ChecklistController(Norms norms, HouseClock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    @Schema(name = "ChecklistBasis")
    record Cited(
            BasisShown basis,

            @Schema(maxLength = 500, description = "what exactly the article is cited for") @Nullable
            String note,

            @Schema(maxLength = 500, description = "the part of the item it covers, when not the whole") @Nullable
            String only) {
        static Cited of(Citation citation, NormsInForce day) {
            return new Cited(BasisShown.of(day.basis(citation)), citation.note(), citation.only());
        }
    }

    @Schema(name = "ChecklistItem")
    record Item(
            @Schema(example = "FS-09", maxLength = 10) String id,
            @Schema(example = "FS", maxLength = 4) String group,
            @Schema(maxLength = 500) String title,
            @Schema(maxLength = 500) String titleEn,
            ChecklistItem.Severity severity,
            ChecklistItem.Rectify.Mode rectifyMode,

            @Schema(example = "7", minimum = "0", maximum = "365", description = "calendar days; 0 = at once")
            int rectifyDays,

            Department lead,
            @ArraySchema(maxItems = 10) List<Department> joint,
            @ArraySchema(maxItems = 5) List<ChecklistItem.Method> methods,
            AppliesIf appliesIf,
            @ArraySchema(maxItems = 20) List<Cited> basis,
            @Schema(maxLength = 500) @Nullable String autoCheck,

            @ArraySchema(maxItems = 5, schema = @Schema(example = "PEN-FIRE-60", maxLength = 30))
            List<String> penalties,

            @Schema(
                    allowableValues = {"BREACHES", "NEEDS_HUMAN"},
                    description = "what a failed item founds on this day")
            String failed,

            @Schema(description = "the activity stops at once when it fails: by its mode, and on a binding basis")
            boolean stopsAtOnce) {
        static Item of(ChecklistItem item, NormsInForce day) {
            return new Item(
                    item.id(),
                    item.group(),
                    item.title(),
                    item.titleEn(),
                    item.severity(),
                    item.rectify().mode(),
                    item.rectify().days(),
                    item.lead(),
                    item.joint(),
                    item.methods(),
                    item.appliesIf(),
                    item.basis().stream().map(cited -> Cited.of(cited, day)).toList(),
                    item.autoCheck(),
                    item.penalties(),
                    item.failed(day) instanceof Judgement.Breaches ? "BREACHES" : "NEEDS_HUMAN",
                    item.stopsAtOnce(day));
        }
    }

    @Schema(name = "PenaltyLadder")
    record PenaltyShown(
            @Schema(example = "PEN-FIRE-60", maxLength = 30) String id,
            @ArraySchema(maxItems = 5) List<BasisShown> basis,
            @Schema(maxLength = 200) String by,

            @ArraySchema(maxItems = 10, schema = @Schema(maxLength = 200))
            List<String> ladder,

            NormStatus status) {
        static PenaltyShown of(Penalty penalty, NormsInForce day) {
            return new PenaltyShown(
                    penalty.id(),
                    penalty.basis().stream()
                            .map(cited -> BasisShown.of(day.basis(cited)))
                            .toList(),
                    penalty.by(),
                    penalty.ladder(),
                    penalty.status());
        }
    }

    @Schema(name = "ChecklistOfTheDay")
    record Shown(
            @Schema(example = "托育机构联合检查清单", maxLength = 100) String title,
            @Schema(maxLength = 100) String titleEn,
            @Schema(example = "2025-01-01") LocalDate from,
            @Nullable LocalDate lastDay,
            NormStatus status,
            @Schema(maxLength = 2000) @Nullable String note,
            @ArraySchema(maxItems = 20) List<Checklist.Group> groups,
            @ArraySchema(maxItems = 3) List<Checklist.Severity> severities,
            @ArraySchema(maxItems = 10) List<Checklist.Word> results,
            @ArraySchema(maxItems = 10) List<Checklist.Word> outcomes,
            @ArraySchema(maxItems = 1000) List<Item> items,
            @ArraySchema(maxItems = 100) List<PenaltyShown> penalties) {}

    @Operation(summary = "The checklist of a day: every item with its articles and what failing it founds")
    @Does("norms.checklist.read")
    @GetMapping("/api/norms/checklist")
    Shown read(@Parameter(example = "2026-11-25") @RequestParam @Nullable LocalDate asOf) {
        var day = norms.asOf(asOf == null ? clock.today() : asOf);
        var edition = day.checklist().orElseThrow(() -> Refusal.missing().asException());
        var list = edition.content();
        return new Shown(
                edition.title(),
                edition.titleEn(),
                edition.inForce().from(),
                TextController.last(edition.inForce()),
                edition.status(),
                edition.note(),
                list.groups(),
                list.severities(),
                list.results(),
                list.outcomes(),
                list.items().stream().map(item -> Item.of(item, day)).toList(),
                day.penalties().map(Edition::content).orElse(List.of()).stream()
                        .map(penalty -> PenaltyShown.of(penalty, day))
                        .toList());
    }

    @Schema(name = "ApplicabilityRow")
    record ApplicabilityRow(
            ProviderType type,
            @Schema(example = "家庭托育点", maxLength = 100) String title,

            @Schema(example = "Home-based site", maxLength = 100)
            String titleEn,

            @Schema(description = "item id → whether it concerns this type; the item's own condition is asked besides")
            Map<String, Applicability> items,

            @Schema(maxLength = 1000) String note) {}

    @Operation(summary = "Provider type × checklist item on a day; unknown means a person decides")
    @Does("norms.applicability.read")
    @GetMapping("/api/norms/applicability")
    List<ApplicabilityRow> applicability(@Parameter(example = "2026-11-25") @RequestParam @Nullable LocalDate asOf) {
        var day = norms.asOf(asOf == null ? clock.today() : asOf);
        var list = day.checklist().orElseThrow(() -> Refusal.missing().asException());
        var table = day.applicability().orElseThrow(() -> Refusal.missing().asException());
        return day.providers().map(Edition::content).orElse(List.of()).stream()
                .map(provider -> row(provider, list.content(), table.content()))
                .toList();
    }

    private static ApplicabilityRow row(
            ProviderProfile provider, Checklist list, shanyu.norms.ApplicabilityTable table) {
        var items = new TreeMap<String, Applicability>();
        list.items().forEach(item -> items.put(item.id(), table.of(provider.type(), item.id())));
        var row = table.rows().get(provider.type());
        return new ApplicabilityRow(
                provider.type(), provider.title(), provider.titleEn(), items, row == null ? "" : row.note());
    }
}
