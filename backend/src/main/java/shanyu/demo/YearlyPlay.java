package shanyu.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.springframework.stereotype.Component;
import shanyu.disclosure.yearly.YearlyField;
import shanyu.disclosure.yearly.YearlyPeriods;
import shanyu.disclosure.yearly.YearlyReports;
import shanyu.server.HouseClock;

/** Plays one yearly disclosure: nearly everybody tells in time, {@code head-2} forgets, {@code head-1} corrects a number. */
@Component
class YearlyPlay {
    private static final int OPENED_DAYS_AGO = 75;
    private static final int CLOSED_DAYS_AGO = 30;

    /** Version of a report that was filled in, handed in and published without a hitch. */
    private static final int PUBLISHED = 3;

    private final YearlyPeriods periods;
    private final YearlyReports reports;
    private final Entrances entrances;
    private final Players players;
    private final HouseClock clock;

    YearlyPlay(YearlyPeriods periods, YearlyReports reports, Entrances entrances, Players players, HouseClock clock) {
        this.periods = periods;
        this.reports = reports;
        this.entrances = entrances;
        this.players = players;
        this.clock = clock;
    }

    void prepare(Agenda agenda, LocalDate today) {
        var opens = today.minusDays(OPENED_DAYS_AGO);
        var closes = today.minusDays(CLOSED_DAYS_AGO);
        agenda.put(
                opens,
                9,
                5,
                "yearly disclosure opens",
                () -> periods.announce(opens.getYear(), opens, closes, players.named("district"))
                        .orThrow());
        agenda.put(
                closes.minusDays(6),
                16,
                0,
                "yearly disclosures",
                () -> entrances.everybody().forEach(this::tell));
        agenda.put(closes.plusDays(6), 10, 0, "a yearly disclosure corrected", this::correct);
    }

    private void tell(Entrant of) {
        var life = entrances.now(of).life();
        if (!of.nursery().district().equals(District.PUDONG.code())
                || of.equals(entrances.numbered("2"))
                || !life.isInService()) return;
        hand(of, answers(of), 0);
    }

    private void correct() {
        var of = entrances.numbered("1");
        reports.correct(of.id(), PUBLISHED, "持证保育人员数误填，现予更正（演示）", of.head()).orThrow();
        var answers = answers(of);
        answers.merge(
                YearlyField.CARERS_CERTIFIED.name(), "1", (old, one) -> String.valueOf(Integer.parseInt(old) - 1));
        hand(of, answers, 1);
    }

    /** Each step makes the next version; a correction begins at 1. */
    private void hand(Entrant of, Map<String, String> answers, int version) {
        reports.fill(of.id(), version, answers, of.head()).orThrow();
        reports.submit(of.id(), version + 1, of.head()).orThrow();
        var town = players.named(Cast.townOfficer(entrances.now(of).town()));
        reports.publish(of.id(), version + 2, town).orThrow();
    }

    private Map<String, String> answers(Entrant of) {
        var now = entrances.now(of);
        var random = new Random(Seeds.of(of.nursery().particulars().name()));
        int carers = Math.max(3, now.places() / 5);
        var answers = new HashMap<String, String>();
        for (var field : YearlyField.values())
            answers.put(
                    field.name(),
                    switch (field.type()) {
                        case FLAG -> String.valueOf(random.nextInt(12) > 0);
                        case NUMBER -> String.valueOf(random.nextInt(1, 9));
                        case DAY ->
                            clock.today().minusDays(random.nextInt(10, 200)).toString();
                        case TEXT -> "见机构公示栏（演示）";
                        case PHONE -> "021-5888" + (1000 + random.nextInt(9000));
                    });
        answers.put(
                YearlyField.HOURS.name(),
                now.contact().openingHours().isBlank()
                        ? "周一至周五 8:00–17:00"
                        : now.contact().openingHours());
        answers.put(YearlyField.PLACES.name(), String.valueOf(now.places()));
        answers.put(YearlyField.CHILDREN.name(), String.valueOf(now.places() * 4 / 5));
        answers.put(YearlyField.CARERS.name(), String.valueOf(carers));
        answers.put(YearlyField.CARERS_CERTIFIED.name(), String.valueOf(carers));
        answers.put(YearlyField.MONTH_FEE.name(), String.valueOf(1_500 + 100 * random.nextInt(40)));
        answers.put(YearlyField.REFUND_RULES.name(), "按实际在托天数退费（演示）");
        return answers;
    }
}
