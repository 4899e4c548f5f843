package shanyu.planning.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shanyu.planner.forecast.BackTest;
import shanyu.planner.forecast.Projection;
import shanyu.planner.forecast.Projection.Line;
import shanyu.verifier.json.Json;

/**
 * What came out of a forecast's inputs: every figure, and how the same method would have done in the years before.
 *
 * @param lines of births, children and places
 */
record Results(List<Line> lines, List<BackTest.Line> backTest) {
    /** Years ahead that are laid beside truths; farther ones have too few. */
    private static final int TESTED = 3;

    /** The same inputs give the same results, on any machine. */
    static Results of(Inputs inputs) {
        var panel = inputs.panel();
        return new Results(
                Projection.of(
                                panel,
                                inputs.passages(),
                                inputs.uptakes(),
                                inputs.horizon(),
                                inputs.paths(),
                                inputs.seed())
                        .lines(),
                BackTest.of(panel, Math.min(TESTED, inputs.horizon()), inputs.paths(), inputs.seed())
                        .lines());
    }

    Json json() {
        return new Json.Members(Map.of(
                "lines", Json.of(lines.stream().map(Results::json).toList()),
                "backTest", Json.of(backTest.stream().map(Results::json).toList())));
    }

    private static Json json(Line line) {
        return Json.of(List.of(
                Json.of(line.measure().name().toLowerCase(Locale.ROOT)),
                Json.of(line.area()),
                Json.of(line.year()),
                Json.of(line.age()),
                Json.of(line.kind()),
                Json.of(line.likely()),
                Json.of(line.low80()),
                Json.of(line.high80()),
                Json.of(line.low95()),
                Json.of(line.high95()),
                Json.of(line.naive())));
    }

    /** Percentages in hundredths, so that no fraction is written. */
    private static Json json(BackTest.Line line) {
        return Json.of(List.of(
                Json.of(line.origin()),
                Json.of(line.ahead()),
                Json.of(line.areas()),
                Json.of(line.births()),
                Json.of(Math.round(100 * line.error())),
                Json.of(Math.round(100 * line.naive())),
                Json.of(Math.round(100 * line.trend())),
                Json.of(line.within80()),
                Json.of(line.within95()),
                Json.of(line.wholeWithin80()),
                Json.of(line.wholeWithin95())));
    }

    static Results of(Json json) {
        var of = new Members(json);
        return new Results(
                of.items("lines").stream().map(Results::line).toList(),
                of.items("backTest").stream().map(Results::tested).toList());
    }

    private static Line line(Json json) {
        var cell = Members.items(json);
        return new Line(
                Projection.Measure.valueOf(Members.text(cell.get(0)).toUpperCase(Locale.ROOT)),
                Members.text(cell.get(1)),
                Members.whole(cell.get(2)),
                Members.whole(cell.get(3)),
                Members.text(cell.get(4)),
                Members.number(cell.get(5)),
                Members.number(cell.get(6)),
                Members.number(cell.get(7)),
                Members.number(cell.get(8)),
                Members.number(cell.get(9)),
                Members.number(cell.get(10)));
    }

    private static BackTest.Line tested(Json json) {
        var cell = Members.items(json);
        return new BackTest.Line(
                Members.whole(cell.get(0)),
                Members.whole(cell.get(1)),
                Members.whole(cell.get(2)),
                Members.number(cell.get(3)),
                Members.whole(cell.get(4)) / 100.0,
                Members.whole(cell.get(5)) / 100.0,
                Members.whole(cell.get(6)) / 100.0,
                Members.whole(cell.get(7)),
                Members.whole(cell.get(8)),
                cell.get(9).equals(Json.of(true)),
                cell.get(10).equals(Json.of(true)));
    }

    /** The figures, of the district under its own code. */
    List<ForecastFigure> figures(String district) {
        var figures = new ArrayList<ForecastFigure>();
        for (var line : lines) {
            int slash = line.kind().indexOf('/');
            figures.add(new ForecastFigure(
                    line.area().equals(Projection.WHOLE) ? district : line.area(),
                    line.year(),
                    line.measure().name().toLowerCase(Locale.ROOT),
                    line.age() == Projection.ALL_AGES ? null : line.age(),
                    slash < 0 ? null : line.kind().substring(0, slash),
                    slash < 0 ? null : line.kind().substring(slash + 1),
                    line.likely(),
                    line.low80(),
                    line.high80(),
                    line.low95(),
                    line.high95(),
                    line.naive()));
        }
        return figures;
    }
}
