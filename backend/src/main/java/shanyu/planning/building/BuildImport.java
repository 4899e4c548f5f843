package shanyu.planning.building;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.geo.Towns;
import shanyu.identity.Actor;
import shanyu.identity.Divisions;
import shanyu.planning.building.BuildColumn.Fact;
import shanyu.server.HouseClock;
import shanyu.server.sheets.ImportFault;
import shanyu.server.sheets.ImportRow;
import shanyu.server.sheets.ImportSheet;
import shanyu.server.sheets.ImportTemplate;
import shanyu.server.sheets.SheetRows;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Takes a district's pipeline over from a spreadsheet: all of it, or, when anything is wrong, nothing. */
@Component
public class BuildImport {
    static final int MOST_ROWS = 2_000;

    private final Buildings buildings;
    private final BuildStore store;
    private final Divisions divisions;
    private final Towns towns;
    private final HouseClock clock;

    BuildImport(Buildings buildings, BuildStore store, Divisions divisions, Towns towns, HouseClock clock) {
        this.buildings = buildings;
        this.store = store;
        this.divisions = divisions;
        this.towns = towns;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param rows projects in the file
     * @param entered how many are now in the pipeline: all, or none when it was only looked through or has faults
     */
    @Schema(name = "BuildingImportReport")
    public record Report(int rows, int entered, List<ImportFault> faults) {}

    /** The spreadsheet a pipeline is handed in on. */
    public static ImportTemplate template() {
        return new ImportTemplate(
                "建设项目",
                "Buildings",
                BuildColumn.all(),
                List.of(Map.entry(Fact.KIND, BuildWords.KINDS), Map.entry(Fact.WORK, BuildWords.WORKS)));
    }

    private record Read(List<BuildReading.Project> projects, int rows, List<ImportFault> faults) {}

    /** Looks a workbook through and changes nothing. */
    public Outcome<Report> check(byte[] workbook, Actor by) {
        return read(workbook, by).map(read -> new Report(read.rows(), 0, read.faults()));
    }

    /** Enters everything, or refuses naming every fault. */
    @Transactional
    public Outcome<Report> land(byte[] workbook, Actor by) {
        return read(workbook, by).then(read -> {
            if (!read.faults().isEmpty()) {
                Map<String, Object> facts = Map.of("rows", read.rows(), "faults", read.faults());
                return Refusal.of(Refusal.Kind.RULE, "import-refused", facts).asOutcome();
            }
            read.projects().forEach(each -> buildings.entered(each.facts(), each.steps(), "imported", by));
            return Outcome.done(new Report(read.rows(), read.projects().size(), List.of()));
        });
    }

    private Outcome<Read> read(byte[] workbook, Actor by) {
        return SheetRows.read(workbook, MOST_ROWS).then(lines -> {
            var sheet = ImportSheet.of(lines, BuildColumn.all());
            if (sheet.lines().isEmpty() && sheet.faults().isEmpty())
                return Refusal.of(Refusal.Kind.RULE, "sheet-empty").asOutcome();
            var projects = new ArrayList<BuildReading.Project>();
            if (sheet.faults().isEmpty()) {
                var reading = reading(String.valueOf(by.district()));
                for (var line : sheet.lines()) {
                    var project = reading.read(new ImportRow(sheet, line), sheet.faults());
                    if (project != null) projects.add(project);
                }
            }
            return Outcome.done(new Read(projects, sheet.lines().size(), List.copyOf(sheet.faults())));
        });
    }

    private BuildReading reading(String district) {
        var codes = new HashMap<String, String>();
        divisions.townsOf(new DivisionCode(district), clock.today()).forEach(town -> {
            codes.put(town.name(), town.code().value());
            codes.put(town.code().value(), town.code().value());
        });
        var known = store.standing(district, clock.instant()).stream()
                .map(building ->
                        building.facts().town() + ":" + building.facts().name())
                .collect(Collectors.toSet());
        return new BuildReading(codes, known, towns, clock.today());
    }
}
