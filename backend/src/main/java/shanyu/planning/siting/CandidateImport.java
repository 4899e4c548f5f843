package shanyu.planning.siting;

import static shanyu.planning.siting.CandidateColumn.*;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.identity.Divisions;
import shanyu.planner.walk.ReferenceSystem;
import shanyu.server.HouseClock;
import shanyu.server.sheets.ImportFault;
import shanyu.server.sheets.ImportRow;
import shanyu.server.sheets.ImportSheet;
import shanyu.server.sheets.ImportTemplate;
import shanyu.server.sheets.SheetRows;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Takes candidates from a spreadsheet: all of them, or, when anything is wrong, none. */
@Component
public class CandidateImport {
    static final int MOST_ROWS = 2_000;
    private static final int MOST_YUAN = 1_000_000_000;

    private final Candidates candidates;
    private final Divisions divisions;
    private final HouseClock clock;

    CandidateImport(Candidates candidates, Divisions divisions, HouseClock clock) {
        this.candidates = candidates;
        this.divisions = divisions;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param rows candidates in the file
     * @param entered how many are now entered: all, or none when it was only looked through or has faults
     */
    @Schema(name = "CandidateImportReport")
    public record Report(int rows, int entered, List<ImportFault> faults) {}

    private record Row(String town, Venue venue) {}

    private record Read(List<Row> rows, int count, List<ImportFault> faults) {}

    /** The spreadsheet candidates are handed in on. */
    public static ImportTemplate template() {
        return CandidateColumn.template();
    }

    /** Looks a workbook through and changes nothing. */
    public Outcome<Report> check(byte[] workbook, Actor by) {
        return read(workbook, by).map(read -> new Report(read.count(), 0, read.faults()));
    }

    /** Enters everything, or refuses naming every fault. */
    @Transactional
    public Outcome<Report> land(byte[] workbook, Actor by) {
        return read(workbook, by).then(read -> {
            if (!read.faults().isEmpty()) {
                Map<String, Object> facts = Map.of("rows", read.count(), "faults", read.faults());
                return Refusal.of(Refusal.Kind.RULE, "import-refused", facts).asOutcome();
            }
            String district = String.valueOf(by.district());
            for (var row : read.rows())
                candidates.enter(district, row.town(), row.venue(), by).orThrow();
            return Outcome.done(new Report(read.count(), read.rows().size(), List.of()));
        });
    }

    private Outcome<Read> read(byte[] workbook, Actor by) {
        return SheetRows.read(workbook, MOST_ROWS).then(lines -> {
            var sheet = ImportSheet.of(lines, List.of(CandidateColumn.values()));
            if (sheet.lines().isEmpty() && sheet.faults().isEmpty())
                return Refusal.of(Refusal.Kind.RULE, "sheet-empty").asOutcome();
            var rows = new ArrayList<Row>();
            if (sheet.faults().isEmpty()) {
                String district = String.valueOf(by.district());
                var codes = townCodes(district, by.town());
                var known = names(district);
                for (var line : sheet.lines()) {
                    var row = row(new ImportRow(sheet, line), district, codes, known, sheet.faults());
                    if (row != null) rows.add(row);
                }
            }
            return Outcome.done(new Read(rows, sheet.lines().size(), List.copyOf(sheet.faults())));
        });
    }

    /** Towns that may be named, by name and by code: a town's own people name their own. */
    private Map<String, String> townCodes(String district, @Nullable String own) {
        var codes = new HashMap<String, String>();
        divisions.townsOf(new DivisionCode(district), clock.today()).forEach(town -> {
            String code = town.code().value();
            if (own != null && !own.equals(code)) return;
            codes.put(town.name(), code);
            codes.put(code, code);
        });
        return codes;
    }

    private Set<String> names(String district) {
        var names = new HashSet<String>();
        candidates
                .offered(district, clock.today())
                .forEach(candidate -> names.add(key(candidate.town(), candidate.name())));
        return names;
    }

    private static String key(String town, String name) {
        return town + " " + name;
    }

    /** The candidate of a row, or null when anything in it is wrong; every fault of the row is found. */
    private @Nullable Row row(
            ImportRow row, String district, Map<String, String> codes, Set<String> known, List<ImportFault> faults) {
        int before = faults.size();
        String name = row.text(NAME, 100);
        String kind = row.word(KIND, CandidateKind.WORDS);
        String named = row.text(TOWN, 60);
        String town = named == null ? null : codes.get(named);
        if (named != null && town == null)
            row.wrong(
                    TOWN,
                    "no-town-of-yours",
                    codes.keySet().stream().sorted().limit(3).toArray(String[]::new));
        String address = row.text(ADDRESS, 200);
        String system = row.word(SYSTEM, SYSTEMS);
        Double longitude = row.degrees(LONGITUDE, -180, 180);
        Double latitude = row.degrees(LATITUDE, -90, 90);
        int places = number(row, PLACES, 1, 1_000, faults);
        Integer rent = row.number(RENT, MOST_YUAN);
        Integer relief = row.number(RELIEF, MOST_YUAN);
        Integer conversion = row.number(CONVERSION, MOST_YUAN);
        int fromYear = number(row, FROM_YEAR, 2_000, 2_100, faults);
        String note = row.text(NOTE, 500);
        if (rent != null && relief != null && relief > rent) row.wrong(RELIEF, "above-rent", String.valueOf(rent));
        if (faults.size() > before
                || name == null
                || kind == null
                || town == null
                || address == null
                || system == null
                || longitude == null
                || latitude == null
                || rent == null
                || relief == null
                || conversion == null) return null;
        var declared = ReferenceSystem.valueOf(system);
        var venue = new Venue(
                CandidateKind.of(kind),
                name,
                address,
                Venue.converted(declared, longitude, latitude),
                declared,
                places,
                fen(rent),
                fen(relief),
                fen(conversion),
                fromYear,
                note == null ? "" : note);
        if (candidates.isOutside(district, venue)) {
            row.wrong(LONGITUDE, "outside-district", LONGITUDE.example());
            return null;
        }
        if (!known.add(key(town, name))) {
            row.wrong(NAME, "candidate-there", name);
            return null;
        }
        return new Row(town, venue);
    }

    /** A whole number of at least so much; 0 when the cell is empty or wrong, which is then a fault already. */
    private static int number(ImportRow row, CandidateColumn column, int least, int most, List<ImportFault> faults) {
        int before = faults.size();
        Integer number = row.number(column, most);
        if (number == null || faults.size() > before) return 0;
        if (number < least) row.wrong(column, "out-of-range", "%d–%d".formatted(least, most));
        return number;
    }

    private static long fen(int yuan) {
        return 100L * yuan;
    }
}
