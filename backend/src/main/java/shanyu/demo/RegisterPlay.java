package shanyu.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.norms.Norms;
import shanyu.registry.Filing.Purpose;
import shanyu.registry.InstitutionLife.Operating;
import shanyu.registry.InstitutionLife.Preparing;
import shanyu.registry.Nonconformities.Ground;

/**
 * Fills the register: what was there before the house came over as it was found; who opened since has filed through it. Some
 * are still at it, one in each state a filing can be in, counted back from the day of start.
 */
@Component
class RegisterPlay {
    private final Nurseries nurseries;
    private final Entrances entrances;
    private final FilingPlay filings;
    private final LifePlay lives;
    private final KeepingPlay keeping;
    private final Norms norms;

    RegisterPlay(
            Nurseries nurseries,
            Entrances entrances,
            FilingPlay filings,
            LifePlay lives,
            KeepingPlay keeping,
            Norms norms) {
        this.nurseries = nurseries;
        this.entrances = entrances;
        this.filings = filings;
        this.lives = lives;
        this.keeping = keeping;
        this.norms = norms;
    }

    /**
     * Puts the register's story on the agenda.
     *
     * @param start first day of the house
     * @param hash of everybody's password
     */
    void prepare(Agenda agenda, LocalDate start, LocalDate today, String hash) {
        for (var nursery : nurseries.invent(today.withDayOfMonth(1))) {
            boolean files = nursery.openedOn().minusDays(30).isAfter(start)
                    && nursery.district().equals(District.PUDONG.code());
            var day = files ? nursery.openedOn().minusDays(28) : nursery.openedOn();
            var life = files ? new Preparing(day) : new Operating(day);
            agenda.put(day, 9, 30, "registration", () -> {
                var of = entrances.enter(nursery, life, hash);
                if (files) open(agenda, of, nursery.openedOn());
            });
        }
        settingUp(agenda, today, hash);
        changes(agenda, today);
        lives.prepare(agenda, today);
        keeping.prepare(agenda, start, today);
    }

    /** The whole way of a filing that nobody has anything against. */
    private void open(Agenda agenda, Entrant of, LocalDate day) {
        agenda.put(day.minusDays(7), 10, 0, "filing", () -> {
            filings.draft(of, Purpose.OPENING, null, Integer.MAX_VALUE);
            filings.submit(of);
        });
        agenda.put(day.minusDays(4), 14, 0, "town's check", () -> filings.check(of, false, "与申报一致（演示）"));
        agenda.put(day, 9, 0, "receipt", () -> filings.receive(of));
        agenda.put(day.plusDays(6), 16, 0, "conformity", () -> filings.conforms(of));
    }

    /** Newcomers, one in each state; {@code head-4} to {@code head-11}. */
    private void settingUp(Agenda agenda, LocalDate today, String hash) {
        var newcomers = nurseries.settingUp(today.withDayOfMonth(1)).iterator();
        var at = List.of(
                today.minusDays(3),
                workingDaysBefore(today, 10),
                workingDaysBefore(today, 20),
                today.minusDays(9),
                today.minusDays(9),
                today.minusDays(30),
                today.minusDays(40),
                workingDaysBefore(today, 1));
        for (int i = 0; i < at.size(); i++) {
            int number = 4 + i;
            var nursery = newcomers.next();
            var day = at.get(i);
            agenda.put(day.minusDays(10), 9, 15, "a newcomer", () -> {
                var of = entrances.enter(nursery, new Preparing(day.minusDays(10)), String.valueOf(number), hash);
                agenda.put(day, 9, 45, "a newcomer's filing", () -> begin(agenda, of, number, day));
            });
        }
    }

    private void begin(Agenda agenda, Entrant of, int number, LocalDate day) {
        if (number == 4) {
            filings.draft(of, Purpose.OPENING, null, 2);
            return;
        }
        filings.draft(of, Purpose.OPENING, null, Integer.MAX_VALUE);
        filings.submit(of);
        switch (number) {
            case 7 -> agenda.put(day.plusDays(4), 10, 0, "returned", () -> filings.giveBack(of, "场地证明缺页，请补齐（演示）"));
            case 8 -> {
                agenda.put(day.plusDays(3), 10, 0, "town's check", () -> filings.check(of, false, "与申报一致（演示）"));
                agenda.put(day.plusDays(6), 10, 0, "receipt", () -> filings.receive(of));
            }
            case 9 -> agenda.put(day.plusDays(5), 10, 0, "withdrawn", () -> filings.withdraw(of));
            case 10 -> {
                agenda.put(day.plusDays(3), 10, 0, "town's check", () -> filings.check(of, true, "租赁合同仅余一年（演示）"));
                agenda.put(day.plusDays(5), 10, 0, "receipt", () -> filings.receive(of));
                agenda.put(
                        day.plusDays(12),
                        10,
                        0,
                        "not conforming",
                        () -> filings.doesNotConform(of, new Ground("租赁期不足三年（演示）", "setting-standard#11")));
            }
            default -> {}
        }
    }

    /** A change that is filed and done, and one that is under way. */
    private void changes(Agenda agenda, LocalDate today) {
        agenda.put(today.minusDays(80), 9, 0, "a change", () -> {
            var of = entrances.numbered("1");
            filings.draft(of, Purpose.CHANGE, today.minusDays(82), 0);
            filings.change(of, Forms::withLaterHours);
            filings.attachAll(of);
            filings.submit(of);
            agenda.put(today.minusDays(77), 14, 0, "town's check", () -> filings.check(of, false, "与申报一致（演示）"));
            agenda.put(today.minusDays(75), 10, 0, "receipt", () -> filings.receive(of));
            agenda.put(today.minusDays(70), 10, 0, "conformity", () -> filings.conforms(of));
        });
        agenda.put(today.minusDays(4), 9, 0, "a change", () -> {
            var of = entrances.numbered("2");
            filings.draft(of, Purpose.CHANGE, today.minusDays(6), 0);
            filings.change(of, Forms::withLaterHours);
        });
    }

    private LocalDate workingDaysBefore(LocalDate today, int n) {
        var day = today;
        for (int left = n; left > 0; ) {
            day = day.minusDays(1);
            if (norms.calendar().isWorkingDay(day)) left--;
        }
        return day;
    }
}
