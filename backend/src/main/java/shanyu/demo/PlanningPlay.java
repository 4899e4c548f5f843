package shanyu.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import shanyu.planning.ChildrenFigures;
import shanyu.planning.FigureStatus;

/** The district office enters how many children under three each town has: estimates of the end of 2024, and said to be such. */
@Component
class PlanningPlay {
    private static final LocalDate COUNTED = LocalDate.of(2024, 12, 31);
    private static final String SOURCE = "按第七次人口普查0岁人口占比与上海市2022—2024年出生人口推算，再按2010年人口份额分到街镇；各街镇年龄结构的差异未计入";

    /** Column of {@code towns.csv} with children of 0 to 35 months at the end of 2024. */
    private static final int UNDER_THREE = 11;

    private final ChildrenFigures figures;
    private final BirthsPlay births;
    private final Players players;
    private final SitingPlay siting;

    PlanningPlay(ChildrenFigures figures, BirthsPlay births, SitingPlay siting, Players players) {
        this.figures = figures;
        this.births = births;
        this.players = players;
        this.siting = siting;
    }

    void prepare(Agenda agenda, LocalDate start) {
        agenda.put(start.minusDays(45), 10, 0, "children by town", this::enter);
        siting.prepare(agenda);
        births.prepare(agenda, start);
    }

    private void enter() {
        var district = players.named(District.PUDONG.office());
        Script.text("demo/towns.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cell -> figures.enter(
                                cell[0],
                                COUNTED,
                                Integer.parseInt(cell[UNDER_THREE]),
                                FigureStatus.ESTIMATED,
                                SOURCE,
                                district)
                        .orThrow());
    }
}
