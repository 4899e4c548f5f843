package shanyu.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Component;
import shanyu.registry.FeeNotices;
import shanyu.registry.FreePlaces;
import shanyu.registry.Institution;
import shanyu.server.HouseClock;

/** What institutions keep up to date by themselves: their prices, and each week how many places are free. One forgets to. */
@Component
class KeepingPlay {
    private static final int WEEKS = 6;

    private final Entrances entrances;
    private final FeeNotices fees;
    private final FreePlaces places;
    private final HouseClock clock;

    KeepingPlay(Entrances entrances, FeeNotices fees, FreePlaces places, HouseClock clock) {
        this.entrances = entrances;
        this.fees = fees;
        this.places = places;
        this.clock = clock;
    }

    void prepare(Agenda agenda, LocalDate start, LocalDate today) {
        agenda.put(
                start.minusDays(20),
                11,
                0,
                "prices",
                () -> entrances.everybody().forEach(this::price));
        agenda.put(
                today.minusDays(30),
                11,
                0,
                "prices of those who came later",
                () -> entrances.everybody().stream()
                        .filter(of -> fees.of(of.id(), clock.today()).isEmpty())
                        .forEach(this::price));
        var lastMonday = today.minusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int week = WEEKS; week >= 0; week--) {
            int ago = week;
            agenda.put(lastMonday.minusWeeks(week), 17, 0, "free places", () -> report(ago));
        }
    }

    private void price(Entrant of) {
        var now = entrances.now(of);
        long month = 100L
                * (Boolean.TRUE.equals(now.traits().inclusive())
                        ? 1_200 + 50 * Math.floorMod(seed(of), 20)
                        : 3_200 + 100 * Math.floorMod(seed(of), 30));
        var lines = now.serviceForms().stream()
                .sorted()
                .map(form -> switch (form) {
                    case FULL_DAY -> new FeeNotices.Line(form, null, FeeNotices.Unit.MONTH, month, "含两点一餐（演示）");
                    case HALF_DAY -> new FeeNotices.Line(form, null, FeeNotices.Unit.MONTH, month * 6 / 10, "含一点（演示）");
                    case HOURLY, TEMPORARY -> new FeeNotices.Line(form, null, FeeNotices.Unit.HOUR, 2_500, "不含餐（演示）");
                })
                .toList();
        fees.post(of.id(), clock.today(), lines, of.head()).orThrow();
    }

    /** The demonstration's plain accounts have reported each week, the others in the last; {@code head-2} has forgotten to. */
    private void report(int weeksAgo) {
        for (var of : entrances.everybody()) {
            boolean plain = of.equals(entrances.numbered("1")) || of.equals(entrances.numbered("2"));
            boolean forgets = of.equals(entrances.numbered("2")) && weeksAgo < 4;
            var now = entrances.now(of);
            if (forgets || weeksAgo > 0 && !plain || !now.life().isInService()) continue;
            places.report(of.id(), lines(now, new Random(seed(of) + weeksAgo)), of.head())
                    .orThrow();
        }
    }

    private static List<FreePlaces.Line> lines(Institution now, Random random) {
        return now.classes().stream()
                .map(classes -> {
                    int free = Math.min(classes.places(), random.nextInt(8));
                    return new FreePlaces.Line(classes.kind(), free, classes.places() - free);
                })
                .toList();
    }

    private static long seed(Entrant of) {
        return Seeds.of(of.nursery().particulars().name());
    }
}
