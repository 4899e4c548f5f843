package shanyu.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import shanyu.norms.ProviderType;
import shanyu.registry.FreePlaces;
import shanyu.registry.InstitutionLives;
import shanyu.registry.WindingDown.Choice;
import shanyu.registry.WindingDown.Purpose;
import shanyu.registry.WindingDowns;
import shanyu.server.HouseClock;

/** What happens to institutions after they opened: one of each step of a life, with its article and its clock. */
@Component
class LifePlay {
    private static final String ORDER_SOURCE = "setting-standard#20";

    private final InstitutionLives lives;
    private final WindingDowns windings;
    private final FreePlaces places;
    private final Entrances entrances;
    private final Players players;
    private final HouseClock clock;

    LifePlay(
            InstitutionLives lives,
            WindingDowns windings,
            FreePlaces places,
            Entrances entrances,
            Players players,
            HouseClock clock) {
        this.lives = lives;
        this.windings = windings;
        this.places = places;
        this.entrances = entrances;
        this.players = players;
        this.clock = clock;
    }

    /** Puts them on the agenda, counted back from the day of start. */
    void prepare(Agenda agenda, LocalDate today) {
        agenda.put(today.minusDays(150), 9, 10, "a rest that ends in time", () -> {
            var of = company();
            suspend(of, today.minusDays(110), "内部装修（演示）");
            agenda.put(today.minusDays(112), 10, 0, "open again", () -> resume(of));
        });
        agenda.put(
                today.minusDays(100),
                9,
                20,
                "a rest that runs over",
                () -> suspend(company(), today.minusDays(12), "生源不足（演示）"));
        agenda.put(today.minusDays(20), 9, 30, "a rest", () -> suspend(company(), today.plusDays(70), "房屋修缮（演示）"));
        agenda.put(today.minusDays(75), 9, 40, "an end", () -> {
            var of = entrances.take(each -> Boolean.FALSE.equals(each.traits().issuesPrepaidCard()));
            windDown(of, Purpose.CLOSE);
            lives.close(of.id(), version(of), clock.today(), "租约到期，不再续办（演示）", of.head())
                    .orThrow();
        });
        agenda.put(today.minusDays(60), 9, 50, "an order carried out", () -> {
            var of = entrances.take(each -> true);
            order(of, clock.today().plusDays(30));
            agenda.put(
                    today.minusDays(40),
                    15,
                    0,
                    "release",
                    () -> lives.release(of.id(), version(of), "已按要求完成整改（演示）", players.named("district"))
                            .orThrow());
        });
        agenda.put(today.minusDays(3), 9, 56, "a closing held by its children", this::heldClosing);
        agenda.put(
                today.minusDays(6),
                9,
                55,
                "an order",
                () -> order(entrances.take(each -> true), clock.today().plusDays(20)));
    }

    private Entrant company() {
        return entrances.take(each -> each.providerType() == ProviderType.FOR_PROFIT);
    }

    /** Declares what the last weekly report counted; every child's parents have chosen, nobody has paid ahead. */
    private void windDown(Entrant of, Purpose purpose) {
        int enrolled = enrolled(of);
        var plan = windings.declare(of.id(), purpose, clock.today(), null, enrolled, 0, 0, of.head())
                .orThrow();
        for (int n = 1; n <= enrolled; n++) {
            plan = windings.place(of.id(), plan.version(), n, Choice.PARENTS_CHOICE, null, "家长选择自行照护（演示）", of.head())
                    .orThrow();
        }
    }

    private int enrolled(Entrant of) {
        return places.of(of.id(), clock.instant())
                .map(FreePlaces.Report::enrolled)
                .orElse(0);
    }

    /** One that means to close and is held: a child unplaced, another's place not answered, a family's money not back. */
    private void heldClosing() {
        var of = entrances.take(each -> Boolean.FALSE.equals(each.traits().issuesPrepaidCard()));
        var next = entrances.numbered("1");
        int enrolled = Math.max(3, enrolled(of));
        var plan = windings.declare(
                        of.id(),
                        Purpose.CLOSE,
                        clock.today().plusDays(30),
                        clock.today(),
                        enrolled,
                        2,
                        640_000,
                        of.head())
                .orThrow();
        for (int n = 1; n <= enrolled - 2; n++) {
            plan = windings.place(of.id(), plan.version(), n, Choice.PARENTS_CHOICE, null, "家长选择自行照护（演示）", of.head())
                    .orThrow();
        }
        windings.place(of.id(), plan.version(), enrolled - 1, Choice.NEXT_PLACE, next.id(), "", of.head())
                .orThrow();
    }

    void suspend(Entrant of, LocalDate until, String reason) {
        windDown(of, Purpose.SUSPEND);
        lives.suspend(of.id(), version(of), clock.today(), until, reason, of.head())
                .orThrow();
    }

    void resume(Entrant of) {
        lives.resume(of.id(), version(of), clock.today(), "恢复服务（演示）", of.head()).orThrow();
    }

    private void order(Entrant of, LocalDate until) {
        lives.order(of.id(), version(of), until, "保育人员配备不足，限期补足（演示）", ORDER_SOURCE, players.named("district"))
                .orThrow();
    }

    private int version(Entrant of) {
        return entrances.now(of).version();
    }
}
