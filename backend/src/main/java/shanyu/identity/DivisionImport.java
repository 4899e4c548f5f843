package shanyu.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.server.sheets.ImportFault;
import shanyu.server.sheets.ImportRow;
import shanyu.server.sheets.ImportSheet;
import shanyu.server.sheets.ImportTemplate;
import shanyu.server.sheets.SheetRows;
import shanyu.shared.DateRange;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Takes the towns of a district from a spreadsheet: all of them, or, when anything is wrong, none. */
@Component
public class DivisionImport {
    /** No district has as many towns in all its history. Product default. */
    static final int MOST_ROWS = 500;

    private final Divisions divisions;
    private final DivisionChanges changes;

    DivisionImport(Divisions divisions, DivisionChanges changes) {
        this.divisions = divisions;
        this.changes = changes;
    }

    /**
     * What came of it.
     *
     * @param rows towns in the file
     * @param entered how many are now entered: all, or none when it was only looked through or has faults
     */
    @Schema(name = "DivisionImportReport")
    public record Report(int rows, int entered, List<ImportFault> faults) {}

    private record Read(List<Division> towns, int rows, List<ImportFault> faults) {}

    public static ImportTemplate template() {
        return DivisionColumn.template();
    }

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
            for (Division town : read.towns()) changes.enter(town, by).orThrow();
            return Outcome.done(new Report(read.rows(), read.towns().size(), List.of()));
        });
    }

    private Outcome<Read> read(byte[] workbook, Actor by) {
        return SheetRows.read(workbook, MOST_ROWS).then(lines -> {
            var sheet = ImportSheet.of(lines, List.of(DivisionColumn.values()));
            if (sheet.lines().isEmpty() && sheet.faults().isEmpty()) {
                return Refusal.of(Refusal.Kind.RULE, "sheet-empty").asOutcome();
            }
            var towns = new ArrayList<Division>();
            if (sheet.faults().isEmpty()) {
                var district = new DivisionCode(String.valueOf(by.district()));
                var known = new ArrayList<>(divisions.history(district));
                for (var line : sheet.lines()) {
                    var town = town(new ImportRow(sheet, line), district, known);
                    if (town == null) continue;
                    towns.add(town);
                    known.add(town);
                }
            }
            return Outcome.done(new Read(towns, sheet.lines().size(), List.copyOf(sheet.faults())));
        });
    }

    /** The town of a row, or null when anything in it is wrong; every fault of the row is found. */
    private static @Nullable Division town(ImportRow row, DivisionCode district, List<Division> known) {
        String code = row.text(DivisionColumn.CODE, 20, text -> text.matches("\\d{9}"));
        String name = row.text(DivisionColumn.NAME, 60);
        String nameEn = row.text(DivisionColumn.NAME_EN, 60);
        String kind = row.word(DivisionColumn.KIND, DivisionColumn.KINDS);
        LocalDate from = row.day(DivisionColumn.FROM);
        LocalDate until = row.day(DivisionColumn.UNTIL);
        if (from != null && until != null && !from.isBefore(until)) {
            row.wrong(
                    DivisionColumn.UNTIL,
                    "ends-before-it-begins",
                    from.plusDays(1).toString());
            return null;
        }
        if (code == null || name == null || nameEn == null || kind == null || from == null) return null;
        var town = new DivisionCode(code);
        if (town.isDistrict() || !town.district().equals(district)) {
            row.wrong(
                    DivisionColumn.CODE,
                    "not-of-this-district",
                    district.value().substring(0, 6) + "016");
            return null;
        }
        var valid = new DateRange(from, until);
        var twin = known.stream()
                .filter(each -> each.code().equals(town) && each.valid().overlaps(valid))
                .findFirst();
        if (twin.isPresent()) {
            row.wrong(DivisionColumn.CODE, "division-there", twin.get().name());
            return null;
        }
        return new Division(town, name, nameEn, kind, district, valid);
    }
}
