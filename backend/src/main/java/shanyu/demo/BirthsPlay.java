package shanyu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.planning.FigureStatus;
import shanyu.planning.forecast.Forecasts;
import shanyu.planning.forecast.VitalFigure;
import shanyu.planning.forecast.VitalFigures;

/**
 * The district office enters births and women by town, estimates all of them ({@code demo/SOURCES.md}), and makes two
 * forecasts: one that knows nothing after 2022, beside which what came after can be laid, and one of all that is known.
 */
@Component
class BirthsPlay {
    private static final String BIRTHS = "×25.13%（2020年普查浦东0岁人口占全市比例）推算浦东出生，再按2023年各街镇常住人口估算分摊";
    private static final String WOMEN = "按2020年普查浦东女性年龄推移（不计死亡和迁移），再按2023年各街镇常住人口估算分摊";
    /** Columns of {@code towns.csv}: code, and residents at the end of 2023 as estimated. */
    private static final int CODE = 0;

    private static final int RESIDENTS = 10;
    private static final int FROM_AGE = 25;
    private static final int TO_AGE = 39;
    private static final int PATHS = 1_000;
    /** Knows the years before, so that what came after can be laid beside it. */
    private static final int EARLIER = 2022;

    private final VitalFigures figures;
    private final Forecasts forecasts;
    private final Players players;

    BirthsPlay(VitalFigures figures, Forecasts forecasts, Players players) {
        this.figures = figures;
        this.forecasts = forecasts;
        this.players = players;
    }

    void prepare(Agenda agenda, LocalDate start) {
        agenda.put(start.minusDays(44), 10, 0, "births by town", this::enter);
        agenda.put(start.minusDays(43), 10, 0, "forecasts", this::forecast);
    }

    private void enter() {
        var entries = new ArrayList<VitalFigure.Entry>();
        Script.text("demo/vitals.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cell -> {
                    int year = Integer.parseInt(cell[0]);
                    entries.addAll(spread(year, "births", Integer.parseInt(cell[1]), cell[3] + BIRTHS));
                    entries.addAll(spread(year, "women", Integer.parseInt(cell[2]), WOMEN));
                });
        figures.enter(entries, players.named(District.PUDONG.office()));
    }

    /** Whole people that add up to the district's: running sums are rounded, not their parts. */
    private static List<VitalFigure.Entry> spread(int year, String measure, int people, String source) {
        var towns = Script.text("demo/towns.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        long all = towns.stream()
                .mapToLong(town -> Long.parseLong(town[RESIDENTS]))
                .sum();
        var entries = new ArrayList<VitalFigure.Entry>();
        long before = 0;
        for (var town : towns) {
            long after = before + Long.parseLong(town[RESIDENTS]);
            boolean isWomen = measure.equals("women");
            entries.add(new VitalFigure.Entry(
                    town[CODE],
                    year,
                    measure,
                    "resident",
                    isWomen ? FROM_AGE : null,
                    isWomen ? TO_AGE : null,
                    (int) (people * after / all - people * before / all),
                    FigureStatus.ESTIMATED,
                    source));
            before = after;
        }
        return entries;
    }

    private void forecast() {
        var district = players.named(District.PUDONG.office());
        forecasts
                .make(new Forecasts.Asked("回看：只用2022年及以前的数据（演示）", "resident", 4, PATHS, 1, EARLIER), district)
                .orThrow();
        forecasts
                .make(new Forecasts.Asked("2025—2029年托位需求预测（演示，数据均为估算）", "resident", 5, PATHS, 1, null), district)
                .orThrow();
    }
}
