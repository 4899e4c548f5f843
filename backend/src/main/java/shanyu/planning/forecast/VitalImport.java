package shanyu.planning.forecast;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.identity.Divisions;
import shanyu.server.HouseClock;
import shanyu.server.sheets.ImportFault;
import shanyu.server.sheets.ImportRow;
import shanyu.server.sheets.ImportSheet;
import shanyu.server.sheets.ImportTemplate;
import shanyu.server.sheets.SheetRows;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Takes births and women from a spreadsheet: all of it, or, when anything is wrong, nothing. */
@Component
public class VitalImport {
    /** Forty towns, ten years and six bands of ages twice over. Product default. */
    static final int MOST_ROWS = 5_000;

    private final VitalFigures figures;
    private final VitalStore store;
    private final Divisions divisions;
    private final HouseClock clock;

    VitalImport(VitalFigures figures, VitalStore store, Divisions divisions, HouseClock clock) {
        this.figures = figures;
        this.store = store;
        this.divisions = divisions;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param rows figures in the file
     * @param entered how many now stand: all, or none when it was only looked through or has faults
     * @param replaced how many of them replace, or would replace, a figure that stood
     */
    @Schema(name = "VitalImportReport")
    public record Report(int rows, int entered, int replaced, List<ImportFault> faults) {}

    private record Read(List<VitalFigure.Entry> entries, int replaced, int rows, List<ImportFault> faults) {}

    public static ImportTemplate template() {
        return VitalColumn.template();
    }

    /** Looks a workbook through and changes nothing. */
    public Outcome<Report> check(byte[] workbook, Actor by) {
        return read(workbook, by).map(read -> new Report(read.rows(), 0, read.replaced(), read.faults()));
    }

    /** Enters everything, or refuses naming every fault. */
    @Transactional
    public Outcome<Report> land(byte[] workbook, Actor by) {
        return read(workbook, by).then(read -> {
            if (!read.faults().isEmpty()) {
                Map<String, Object> facts = Map.of("rows", read.rows(), "faults", read.faults());
                return Refusal.of(Refusal.Kind.RULE, "import-refused", facts).asOutcome();
            }
            figures.enter(read.entries(), by);
            return Outcome.done(new Report(read.rows(), read.entries().size(), read.replaced(), List.of()));
        });
    }

    private Outcome<Read> read(byte[] workbook, Actor by) {
        return SheetRows.read(workbook, MOST_ROWS).then(lines -> {
            var sheet = ImportSheet.of(lines, List.of(VitalColumn.values()));
            if (sheet.lines().isEmpty() && sheet.faults().isEmpty()) {
                return Refusal.of(Refusal.Kind.RULE, "sheet-empty").asOutcome();
            }
            var entries = new ArrayList<VitalFigure.Entry>();
            int replaced = 0;
            if (sheet.faults().isEmpty()) {
                String district = String.valueOf(by.district());
                var reading = new VitalReading(
                        towns(district), store.standing(district), clock.today().getYear());
                for (var line : sheet.lines()) {
                    var entry = reading.read(new ImportRow(sheet, line), sheet.faults());
                    if (entry != null) entries.add(entry);
                }
                replaced = reading.replaced();
            }
            return Outcome.done(new Read(entries, replaced, sheet.lines().size(), List.copyOf(sheet.faults())));
        });
    }

    /** Code by name and by code. */
    private Map<String, String> towns(String district) {
        var towns = new HashMap<String, String>();
        divisions.townsOf(new DivisionCode(district), clock.today()).forEach(town -> {
            towns.put(town.name(), town.code().value());
            towns.put(town.nameEn(), town.code().value());
            towns.put(town.code().value(), town.code().value());
        });
        return towns;
    }
}
