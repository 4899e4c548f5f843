package shanyu.planning.building;

import static shanyu.planning.building.BuildColumn.Fact.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shanyu.geo.Towns;
import shanyu.planning.building.BuildColumn.Day;
import shanyu.planning.building.BuildColumn.Fact;
import shanyu.server.sheets.ImportFault;
import shanyu.server.sheets.ImportRow;
import shanyu.shared.Wgs84;

/** Turns rows of a pipeline handed in into projects, finding in each everything that is wrong with it. */
final class BuildReading {
    private static final int MOST_M2 = 1_000_000;

    private final Map<String, String> townCodes;
    private final Set<String> known;
    private final Towns towns;
    private final LocalDate today;
    private final Set<String> seen = new HashSet<>();

    /**
     * @param townCodes towns of the district, by name and by code
     * @param known projects that are there already, as {@code town:name}
     */
    BuildReading(Map<String, String> townCodes, Set<String> known, Towns towns, LocalDate today) {
        this.townCodes = townCodes;
        this.known = known;
        this.towns = towns;
        this.today = today;
    }

    /** A project as the sheet has it. */
    record Project(BuildFacts facts, List<StepDates> steps) {}

    /** The project of a row, or null when anything in it is wrong. */
    @Nullable
    Project read(ImportRow row, List<ImportFault> faults) {
        int before = faults.size();
        String name = row.text(NAME, 100);
        String town = town(row);
        String kind = row.word(KIND, BuildWords.KINDS);
        String work = row.word(WORK, BuildWords.WORKS);
        String address = row.text(ADDRESS, 200);
        var position = position(row);
        Integer siteArea = area(row, SITE_AREA);
        Integer floorArea = area(row, FLOOR_AREA);
        Integer outdoorArea = area(row, OUTDOOR_AREA);
        Integer storey = storey(row);
        Integer residents = area(row, RESIDENTS);
        Integer classes = row.number(CLASSES, 100);
        Integer places = row.number(PLACES, 2000);
        if (places != null && classes != null && places > 0 && classes == 0)
            row.wrong(PLACES, "places-without-class", CLASSES.name(false));
        if (places != null && places == 0 && "COMMUNITY_VENUE".equals(kind))
            row.wrong(PLACES, "out-of-range", "1–2000");
        String note = row.text(NOTE, 1000);
        var steps = steps(row);
        if (name != null && town != null) twins(row, name, town);
        if (faults.size() > before
                || name == null
                || town == null
                || kind == null
                || work == null
                || address == null
                || classes == null
                || places == null) return null;
        return new Project(
                new BuildFacts(
                        name,
                        town,
                        BuildKind.valueOf(kind),
                        BuildWork.valueOf(work),
                        address,
                        position == null ? null : position.longitude(),
                        position == null ? null : position.latitude(),
                        siteArea,
                        floorArea,
                        outdoorArea,
                        storey,
                        residents,
                        classes,
                        places,
                        null,
                        note == null ? "" : note),
                steps);
    }

    private @Nullable String town(ImportRow row) {
        String named = row.text(TOWN, 60);
        if (named == null) return null;
        String code = townCodes.get(named);
        if (code == null) row.wrong(TOWN, "unknown-town", TOWN.example());
        return code;
    }

    private void twins(ImportRow row, String name, String town) {
        if (known.contains(town + ":" + name)) row.wrong(NAME, "already-there", name);
        else if (!seen.add(town + ":" + name)) row.wrong(NAME, "twice-in-the-file", name);
    }

    private @Nullable Wgs84 position(ImportRow row) {
        Double longitude = row.degrees(LONGITUDE, -180, 180);
        Double latitude = row.degrees(LATITUDE, -90, 90);
        if (longitude == null || latitude == null) {
            if (longitude != null) row.wrong(LATITUDE, "missing", LATITUDE.example());
            if (latitude != null) row.wrong(LONGITUDE, "missing", LONGITUDE.example());
            return null;
        }
        var point = new Wgs84(longitude, latitude);
        if (towns.of(point).isPresent()) return point;
        row.wrong(LONGITUDE, "outside-the-district", LONGITUDE.example());
        return null;
    }

    /** A whole number above zero; null when the cell is empty, which says nothing. */
    private static @Nullable Integer area(ImportRow row, Fact column) {
        Integer number = row.number(column, MOST_M2);
        return number == null || number == 0 ? null : number;
    }

    private static @Nullable Integer storey(ImportRow row) {
        String text = row.text(TOP_STOREY, 5, each -> each.matches("-?\\d{1,2}"));
        if (text == null) return null;
        int storey = Integer.parseInt(text);
        if (storey >= -3 && storey <= 60) return storey;
        row.wrong(TOP_STOREY, "out-of-range", "-3–60");
        return null;
    }

    private List<StepDates> steps(ImportRow row) {
        var steps = new ArrayList<StepDates>();
        LocalDate plannedBefore = null;
        LocalDate doneBefore = null;
        boolean open = false;
        for (var step : BuildStep.values()) {
            var plannedColumn = new Day(step, false);
            var doneColumn = new Day(step, true);
            LocalDate planned = row.day(plannedColumn);
            LocalDate done = row.day(doneColumn);
            if (planned == null && done == null) continue;
            if (planned == null) {
                row.wrong(plannedColumn, "missing", plannedColumn.example());
                continue;
            }
            if (plannedBefore != null && planned.isBefore(plannedBefore))
                row.wrong(plannedColumn, "before-the-step-before", plannedBefore.toString());
            if (done != null && done.isAfter(today)) row.wrong(doneColumn, "in-future", today.toString());
            if (done != null && doneBefore != null && done.isBefore(doneBefore))
                row.wrong(doneColumn, "before-the-step-before", doneBefore.toString());
            if (done != null && open) row.wrong(doneColumn, "earlier-step-open", "");
            open |= done == null;
            plannedBefore = planned;
            if (done != null) doneBefore = done;
            steps.add(new StepDates(step, planned, done));
        }
        return steps;
    }
}
