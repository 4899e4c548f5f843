package shanyu.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.inspection.risk.RiskCorrections;
import shanyu.inspection.risk.RiskOverrides;
import shanyu.inspection.risk.RiskViews;
import shanyu.inspection.risk.RiskWatch;
import shanyu.server.HouseClock;

/** Plays the risk classes: worked out on the first of each month, and in the last one contested and set by hand. */
@Component
class RiskPlay {
    private final RiskWatch watch;
    private final RiskCorrections corrections;
    private final RiskOverrides overrides;
    private final RiskViews views;
    private final Entrances entrances;
    private final Players players;
    private final JdbcClient db;
    private final HouseClock clock;

    RiskPlay(
            RiskWatch watch,
            RiskCorrections corrections,
            RiskOverrides overrides,
            RiskViews views,
            Entrances entrances,
            Players players,
            JdbcClient db,
            HouseClock clock) {
        this.watch = watch;
        this.corrections = corrections;
        this.overrides = overrides;
        this.views = views;
        this.entrances = entrances;
        this.players = players;
        this.db = db;
        this.clock = clock;
    }

    /** Before anything else that day; in the last month two institutions with many points leave something to decide. */
    void prepare(Agenda agenda, YearMonth month, boolean last) {
        agenda.put(month.atDay(1), 5, 0, "risk classes", watch::look);
        if (last) agenda.put(month.atDay(1), 5, 30, "risk classes contested", this::leaveSomething);
    }

    private void leaveSomething() {
        var most = mostPoints();
        if (most.size() < 2) return;
        var head = entrances.of(most.getFirst()).head();
        var line =
                views.find(most.getFirst(), head).orElseThrow().score().lines().getFirst();
        corrections
                .ask(most.getFirst(), line.reference(), "该问题当日已整改，复核时间登记有误，请核对（演示）", head)
                .orThrow();
        overrides
                .propose(
                        most.get(1),
                        "C",
                        "已约谈负责人，整改计划落实中，拟按 C 级监管（演示）",
                        clock.today().plusDays(90),
                        players.named("district"))
                .orThrow();
    }

    private List<UUID> mostPoints() {
        return db.sql("""
                        select s.institution from inspection.risk_score s
                        join registry.institution i on i.id = s.institution
                        where s.day = :day and s.district = '310115000' and s.points > 0
                        order by s.points desc, i.code limit 2
                        """)
                .param("day", clock.today())
                .query((row, n) -> row.getObject("institution", UUID.class))
                .list();
    }
}
