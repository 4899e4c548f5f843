package shanyu.demo;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import shanyu.audit.BreakGlass;
import shanyu.audit.Review;
import shanyu.audit.Reviews;
import shanyu.identity.Role;
import shanyu.server.HouseClock;

/** Plays two rights taken in an emergency: one looked at, one that still waits for the audit administrator. */
@Component
class AuditPlay {
    private final BreakGlass rights;
    private final Reviews reviews;
    private final Players players;
    private final HouseClock clock;

    AuditPlay(BreakGlass rights, Reviews reviews, Players players, HouseClock clock) {
        this.rights = rights;
        this.reviews = reviews;
        this.players = players;
        this.clock = clock;
    }

    void prepare(Agenda agenda, LocalDate today) {
        agenda.put(today.minusDays(12), 9, 40, "a right in an emergency", () -> take("区主管经办人员住院，当日须核对全区在检清单（演示）"));
        agenda.put(today.minusDays(11), 10, 0, "looked at", this::decide);
        agenda.put(today.minusDays(1), 9, 30, "a right in an emergency", () -> take("区主管值班电话无人接听，须查看全区预警时限（演示）"));
    }

    private void take(String reason) {
        rights.take(
                        Role.DISTRICT_OFFICE,
                        reason,
                        clock.instant().plus(Duration.ofHours(2)),
                        players.named("town-huamu"))
                .orThrow();
    }

    private void decide() {
        reviews.waiting(players.named("town-huamu").accountId())
                .forEach(review -> reviews.decide(
                                review, 1, Review.Verdict.JUSTIFIED, "与医院证明和值班记录相符（演示）", players.named("audit-admin"))
                        .orThrow());
    }
}
