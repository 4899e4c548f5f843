package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.geo.Towns;
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

/** Takes a district's register over from a spreadsheet: all of it, or, when anything is wrong, nothing. */
@Component
public class InstitutionImport {
    static final int MOST_ROWS = 5_000;

    private final JdbcClient db;
    private final Register register;
    private final Divisions divisions;
    private final Towns towns;
    private final HouseClock clock;

    InstitutionImport(JdbcClient db, Register register, Divisions divisions, Towns towns, HouseClock clock) {
        this.db = db;
        this.register = register;
        this.divisions = divisions;
        this.towns = towns;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param rows institutions in the file
     * @param entered how many are now in the register: all, or none when it was only looked through or has faults
     */
    @Schema(name = "ImportReport")
    public record Report(int rows, int entered, List<ImportFault> faults) {}

    /** The spreadsheet a register is handed in on. */
    public static ImportTemplate template() {
        return new ImportTemplate(
                "机构",
                "Register",
                List.of(ImportColumn.values()),
                List.of(
                        Map.entry(ImportColumn.TYPE, RegistryWords.TYPES),
                        Map.entry(ImportColumn.STATE, RegistryWords.LIVES),
                        Map.entry(ImportColumn.FORMS, RegistryWords.FORMS),
                        Map.entry(ImportColumn.MEALS, RegistryWords.MEALS)));
    }

    private record Read(List<Register.Entry> entries, int rows, List<ImportFault> faults) {}

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
            register.enter(String.valueOf(by.district()), read.entries(), "imported", by);
            return Outcome.done(new Report(read.rows(), read.entries().size(), List.of()));
        });
    }

    private Outcome<Read> read(byte[] workbook, Actor by) {
        return SheetRows.read(workbook, MOST_ROWS).then(lines -> {
            var sheet = ImportSheet.of(lines, List.of(ImportColumn.values()));
            if (sheet.lines().isEmpty() && sheet.faults().isEmpty()) {
                return Refusal.of(Refusal.Kind.RULE, "sheet-empty").asOutcome();
            }
            var entries = new ArrayList<Register.Entry>();
            if (sheet.faults().isEmpty()) {
                String district = String.valueOf(by.district());
                var reading = new ImportReading(townCodes(district), towns, clock.today());
                var twins = new ImportTwins(known(district));
                for (var line : sheet.lines()) {
                    var row = new ImportRow(sheet, line);
                    var entry = reading.read(row, sheet.faults());
                    if (entry != null && twins.admit(row, entry.particulars())) entries.add(entry);
                }
            }
            return Outcome.done(new Read(entries, sheet.lines().size(), List.copyOf(sheet.faults())));
        });
    }

    private Map<String, String> townCodes(String district) {
        var codes = new HashMap<String, String>();
        divisions.townsOf(new DivisionCode(district), clock.today()).forEach(town -> {
            codes.put(town.name(), town.code().value());
            codes.put(town.code().value(), town.code().value());
        });
        return codes;
    }

    /** What is already in the register: key → code of the institution. */
    private Map<String, String> known(String district) {
        var known = new HashMap<String, String>();
        db.sql("select code, name, town, credit_code, address from registry.institution_now where district = :district")
                .param("district", district)
                .query((row, n) -> {
                    String code = row.getString("code");
                    known.put(ImportTwins.byName(row.getString("name"), row.getString("town")), code);
                    String credit = row.getString("credit_code");
                    if (credit != null) known.put(ImportTwins.byCode(credit, row.getString("address")), code);
                    return code;
                })
                .list();
        return known;
    }
}
