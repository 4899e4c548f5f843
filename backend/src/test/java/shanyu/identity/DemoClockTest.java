package shanyu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.LogEntries;
import shanyu.evidence.Evidence;
import shanyu.server.HouseClock;
import shanyu.server.HouseSettings;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

@HouseTest
@DisplayName("The demonstration's clock moves forward, is kept, and exists nowhere else")
class DemoClockTest {
    private static final Instant NOW = Instant.parse("2026-12-01T01:00:00Z");

    @Autowired
    private Evidence evidence;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Callers callers;

    private final HouseClock clock = new HouseClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void people() {
        callers.nobody();
    }

    @AfterEach
    void forget() {
        db.sql("delete from server.clock_shift").update();
    }

    private Outcome<Instant> move(String demo, Instant to) {
        var demoClock = new DemoClock(
                new HouseSettings(Path.of("target"), demo, null, null, Duration.ZERO), clock, evidence, db);
        return transactions.execute(status -> demoClock.moveTo(to, false));
    }

    @Test
    void movesForwardAndIsKept() {
        var to = NOW.plus(Duration.ofHours(36));
        assertThat(move("pudong", to)).isEqualTo(Outcome.done(to));
        assertThat(clock.instant()).isEqualTo(to);
        assertThat(clock.isShifted()).isTrue();
        assertThat(db.sql("select seconds from server.clock_shift")
                        .query(Long.class)
                        .single())
                .isEqualTo(36 * 3600);
        assertThat(move("pudong", to.plusSeconds(60))).isEqualTo(Outcome.done(to.plusSeconds(60)));
        assertThat(clock.shift()).isEqualTo(Duration.ofHours(36).plusSeconds(60));
    }

    @Test
    void aRolledBackMoveMovesNothing() {
        var demoClock = new DemoClock(
                new HouseSettings(Path.of("target"), "pudong", null, null, Duration.ZERO), clock, evidence, db);
        transactions.executeWithoutResult(status -> {
            demoClock.moveTo(NOW.plusSeconds(60), false);
            status.setRollbackOnly();
        });
        assertThat(clock.isShifted()).isFalse();
    }

    @Test
    void nobodyIsSignedOutByIt() {
        callers.as("system-admin").get("/api/session");
        var before = db.sql("select max(expires_at) from identity.session where ended_at is null")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
        move("pudong", NOW.plus(Duration.ofDays(2)));
        var after = db.sql("select max(expires_at) from identity.session where ended_at is null")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
        assertThat(Duration.between(before, after)).isEqualTo(Duration.ofDays(2));
    }

    private Instant lastProof() {
        return db.sql("select max(proven_at) from identity.session where ended_at is null")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    @Test
    @DisplayName("proofs move along, or stay where they were so that what asks for a fresh one asks")
    void proofs() {
        callers.as("system-admin").get("/api/session");
        var before = lastProof();
        move("pudong", NOW.plus(Duration.ofDays(2)));
        assertThat(lastProof()).isEqualTo(before.plus(Duration.ofDays(2)));
        var demoClock = new DemoClock(
                new HouseSettings(Path.of("target"), "pudong", null, null, Duration.ZERO), clock, evidence, db);
        transactions.executeWithoutResult(status -> demoClock.moveTo(NOW.plus(Duration.ofDays(4)), true));
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(4)));
        assertThat(lastProof()).isEqualTo(before.plus(Duration.ofDays(2)));
    }

    @Test
    @DisplayName("the log says that the clock was moved, and by how much in all")
    void logged() {
        int seconds = 1_000 + (int) (System.nanoTime() % 1_000_000);
        move("pudong", NOW.plusSeconds(seconds));
        assertThat(LogEntries.like(db, "%\"kind\":\"clock.moved\",\"seconds\":" + seconds + "}%"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("four hundred days at once, and not a second more")
    void furthest() {
        assertThat(reason(move("pudong", NOW.plus(Duration.ofDays(400)).plusSeconds(1))))
                .isEqualTo("too-far");
        var to = NOW.plus(Duration.ofDays(400));
        var demoClock = new DemoClock(
                new HouseSettings(Path.of("target"), "pudong", null, null, Duration.ZERO), clock, evidence, db);
        // Rolled back: everybody else's sessions are of the same database.
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            assertThat(demoClock.moveTo(to, false)).isEqualTo(Outcome.done(to));
        });
    }

    @Test
    void neverBackAndNeverFarOff() {
        assertThat(reason(move("pudong", NOW))).isEqualTo("not-future");
        assertThat(reason(move("pudong", NOW.minusSeconds(1)))).isEqualTo("not-future");
        assertThat(reason(move("pudong", NOW.plus(Duration.ofDays(401))))).isEqualTo("too-far");
        assertThat(clock.isShifted()).isFalse();
    }

    @Test
    void outsideADemonstrationThereIsNone() {
        assertThat(move("none", NOW.plusSeconds(60)))
                .isEqualTo(Refusal.missing().asOutcome());
        var asked = Map.of("to", "2027-01-01T00:00:00Z");
        assertThat(callers.as("system-admin").post("/api/clock", asked).status())
                .isEqualTo(404);
        assertThat(callers.as("district").post("/api/clock", asked).status()).isEqualTo(404);
    }

    private static String reason(Outcome<Instant> outcome) {
        return ((Outcome.Refused<Instant>) outcome)
                .refusal()
                .faults()
                .getFirst()
                .reason();
    }
}
