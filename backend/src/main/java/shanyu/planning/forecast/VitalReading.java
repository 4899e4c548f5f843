package shanyu.planning.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyu.planning.FigureStatus;
import shanyu.server.sheets.ImportFault;
import shanyu.server.sheets.ImportRow;
import shanyu.shared.Refusal;

/** Turns rows of a spreadsheet into figures, finding in each everything that is wrong with it. */
final class VitalReading {
    private static final int MOST_PEOPLE = 1_000_000;
    private static final int OLDEST = 60;
    private static final int YOUNGEST = 10;

    private static final Map<String, VitalColumn> FIELDS =
            Map.of("year", VitalColumn.YEAR, "ageFrom", VitalColumn.AGE_FROM, "ageTo", VitalColumn.AGE_TO);

    private final Map<String, String> towns;
    private final Map<String, List<Numbered>> known = new HashMap<>();
    private final int thisYear;
    private int replaced;

    /** @param row in this file; 0 for one that stands in the register */
    private record Numbered(VitalFigure.Entry entry, int row) {}

    /** @param towns codes of the district's towns by name and by code */
    VitalReading(Map<String, String> towns, List<VitalFigure.Entry> standing, int thisYear) {
        this.towns = towns;
        this.thisYear = thisYear;
        standing.forEach(entry -> beside(entry).add(new Numbered(entry, 0)));
    }

    /** Figures of this file that replace one that stood. */
    int replaced() {
        return replaced;
    }

    /** The figure of a row, or null when anything in it is wrong. */
    VitalFigure.@Nullable Entry read(ImportRow row, List<ImportFault> faults) {
        int before = faults.size();
        String named = row.text(VitalColumn.TOWN, 60);
        String town = named == null ? null : towns.get(named);
        if (named != null && town == null) row.wrong(VitalColumn.TOWN, "unknown-town", closest(named));
        Integer year = number(row, VitalColumn.YEAR, 1950, 2200);
        String measure = row.word(VitalColumn.MEASURE, VitalWords.MEASURES);
        String population = row.word(VitalColumn.POPULATION, VitalWords.POPULATIONS);
        Integer ageFrom = number(row, VitalColumn.AGE_FROM, YOUNGEST, OLDEST);
        Integer ageTo = number(row, VitalColumn.AGE_TO, YOUNGEST, OLDEST);
        Integer people = number(row, VitalColumn.PEOPLE, 0, MOST_PEOPLE);
        String status = row.word(VitalColumn.STATUS, VitalWords.STATUSES);
        String source = row.text(VitalColumn.SOURCE, 200);
        if (faults.size() > before
                || town == null
                || year == null
                || measure == null
                || population == null
                || people == null
                || status == null
                || source == null) return null;
        var entry = new VitalFigure.Entry(
                town, year, measure, population, ageFrom, ageTo, people, FigureStatus.of(status), source);
        var wrong = VitalFigures.wrong(entry, thisYear);
        wrong.ifPresent(refusal -> blame(row, refusal.faults().getFirst()));
        return wrong.isEmpty() && admit(row, entry) ? entry : null;
    }

    private void blame(ImportRow row, Refusal.Fault fault) {
        var column = FIELDS.getOrDefault(fault.field(), VitalColumn.YEAR);
        row.wrong(column, fault.reason(), column == VitalColumn.YEAR ? String.valueOf(thisYear - 1) : column.example());
    }

    /** Whether it is the first of its kind in the file and counts nobody twice. */
    private boolean admit(ImportRow row, VitalFigure.Entry entry) {
        var all = beside(entry);
        for (var other : all) {
            if (other.row > 0 && other.entry.isSame(entry)) {
                row.wrong(VitalColumn.TOWN, "twice-in-file", String.valueOf(other.row));
                return false;
            }
            if (entry.overlaps(other.entry)) {
                row.wrong(VitalColumn.AGE_FROM, "band-overlaps", other.entry.band());
                return false;
            }
        }
        if (all.removeIf(other -> other.entry.isSame(entry))) replaced++;
        all.add(new Numbered(entry, row.line().number()));
        return true;
    }

    private List<Numbered> beside(VitalFigure.Entry entry) {
        String key = entry.town() + " " + entry.year() + " " + entry.measure() + " " + entry.population();
        return known.computeIfAbsent(key, none -> new ArrayList<>());
    }

    private static @Nullable Integer number(ImportRow row, VitalColumn column, int least, int most) {
        String text = row.text(column, 20);
        if (text == null) return null;
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) return number;
            row.wrong(column, "out-of-range", least + "–" + most);
        } catch (NumberFormatException notWhole) {
            row.wrong(column, "not-a-number", column.example());
        }
        return null;
    }

    /** Towns that share the most characters with what was typed, best first. */
    private String[] closest(String named) {
        java.util.function.ToLongFunction<String> shared =
                town -> town.chars().filter(c -> named.indexOf(c) >= 0).count();
        return towns.keySet().stream()
                .filter(town -> !Character.isDigit(town.charAt(0)) && town.charAt(0) > 127)
                .sorted(java.util.Comparator.comparingLong(shared).reversed().thenComparing(town -> town))
                .limit(3)
                .toArray(String[]::new);
    }
}
