package shanyu.planning.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyu.planner.forecast.Panel;
import shanyu.planner.forecast.Passage;
import shanyu.planner.forecast.Uptake;
import shanyu.verifier.json.Json;

/**
 * All a forecast is made from. Written as canonical JSON (RFC 8785) it is kept with the forecast, and what is read back from
 * it makes the same forecast again: nothing else is asked.
 *
 * @param first year of the first figures
 * @param series by town, in the order of their codes
 * @param assumptions in force when it was made
 * @param sources where the figures are from; a figure names its place in this list
 */
record Inputs(
        String population,
        int first,
        int horizon,
        int paths,
        long seed,
        List<Series> series,
        List<Assumption> assumptions,
        List<String> sources) {

    /** Births and women of a town, year by year. */
    record Series(String town, List<Known> births, List<Known> women) {}

    /**
     * One figure and where it is from.
     *
     * @param source place in {@link Inputs#sources}
     */
    record Known(int people, String status, int source) {}

    int last() {
        return first + series.getFirst().births().size() - 1;
    }

    List<String> towns() {
        return series.stream().map(Series::town).toList();
    }

    Panel panel() {
        return new Panel(
                towns(),
                first,
                series.stream().map(each -> people(each.births())).toArray(double[][]::new),
                series.stream().map(each -> people(each.women())).toArray(double[][]::new));
    }

    private static double[] people(List<Known> known) {
        return known.stream().mapToDouble(Known::people).toArray();
    }

    /** From birth to age 0, from 0 to 1, from 1 to 2; a town's own migration goes before that of all. */
    List<Passage> passages() {
        var passages = new ArrayList<Passage>();
        for (int age = 0; age < 3; age++) {
            var survival = assumed("survival", age, null);
            var migration = assumed("migration", age, null);
            int at = age;
            var byTown = towns().stream()
                    .mapToDouble(town -> assumed("migration", at, town).value().doubleValue())
                    .toArray();
            var spread = migration.spread() == null ? BigDecimal.ZERO : migration.spread();
            passages.add(new Passage(survival.value().doubleValue(), byTown, spread.doubleValue()));
        }
        return passages;
    }

    private Assumption assumed(String name, int age, @Nullable String town) {
        Assumption general = null;
        for (var each : assumptions) {
            if (!each.name().equals(name) || each.age() != age) continue;
            if (town != null && town.equals(each.town())) return each;
            if (each.town() == null) general = each;
        }
        if (general == null) throw new IllegalStateException("nothing is assumed of %s at age %d".formatted(name, age));
        return general;
    }

    /** Kinds of places are a form and a price: {@code FULL_DAY/INCLUSIVE}. */
    List<Uptake> uptakes() {
        return assumptions.stream()
                .filter(each -> each.name().equals("uptake"))
                .map(each -> new Uptake(
                        each.age(),
                        each.form() + "/" + each.price(),
                        each.value().doubleValue()))
                .toList();
    }

    Json json() {
        var members = new java.util.LinkedHashMap<String, Json>();
        members.put("population", Json.of(population));
        members.put("first", Json.of(first));
        members.put("horizon", Json.of(horizon));
        members.put("paths", Json.of(paths));
        members.put("seed", Json.of(seed));
        members.put("sources", Json.texts(sources));
        members.put(
                "series",
                Json.of(series.stream()
                        .map(each -> (Json) new Json.Members(Map.of(
                                "town", Json.of(each.town()),
                                "births", known(each.births()),
                                "women", known(each.women()))))
                        .toList()));
        members.put(
                "assumptions", Json.of(assumptions.stream().map(Inputs::json).toList()));
        return new Json.Members(members);
    }

    private static Json known(List<Known> known) {
        return Json.of(known.stream()
                .map(each ->
                        (Json) Json.of(List.of(Json.of(each.people()), Json.of(each.status()), Json.of(each.source()))))
                .toList());
    }

    /** Shares are texts: canonical JSON of records holds no fractions. */
    private static Json json(Assumption of) {
        return Json.of(List.of(
                Json.of(of.name()),
                Json.of(of.age()),
                Json.of(text(of.form())),
                Json.of(text(of.price())),
                Json.of(text(of.town())),
                Json.of(of.value().toPlainString()),
                Json.of(of.spread() == null ? "" : of.spread().toPlainString()),
                Json.of(of.status()),
                Json.of(of.source()),
                Json.of(of.n())));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static Inputs of(Json json) {
        var of = new Members(json);
        return new Inputs(
                of.text("population"),
                of.whole("first"),
                of.whole("horizon"),
                of.whole("paths"),
                of.whole("seed"),
                of.items("series").stream()
                        .map(Members::new)
                        .map(each -> new Series(
                                each.text("town"), readKnown(each.items("births")), readKnown(each.items("women"))))
                        .toList(),
                of.items("assumptions").stream().map(Inputs::assumption).toList(),
                of.items("sources").stream().map(Members::text).toList());
    }

    private static List<Known> readKnown(List<Json> items) {
        return items.stream()
                .map(Members::items)
                .map(cell ->
                        new Known(Members.whole(cell.get(0)), Members.text(cell.get(1)), Members.whole(cell.get(2))))
                .toList();
    }

    private static Assumption assumption(Json json) {
        var cell = Members.items(json);
        String spread = Members.text(cell.get(6));
        return new Assumption(
                null,
                Members.text(cell.get(0)),
                Members.whole(cell.get(1)),
                some(cell.get(2)),
                some(cell.get(3)),
                some(cell.get(4)),
                new BigDecimal(Members.text(cell.get(5))),
                spread.isEmpty() ? null : new BigDecimal(spread),
                Members.text(cell.get(7)),
                Members.text(cell.get(8)),
                Members.whole(cell.get(9)));
    }

    private static @Nullable String some(Json json) {
        String text = Members.text(json);
        return text.isEmpty() ? null : text;
    }
}
