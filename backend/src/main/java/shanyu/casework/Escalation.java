package shanyu.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.casework.Ladder.Rung;
import shanyu.casework.Ladder.Told;
import shanyu.casework.MatterEvent.DeadlinePassed;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.norms.Norms;
import shanyu.server.Duties;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Climbs the ladder for whatever is overdue. Runs every minute on any node; the row of a rung is written once, so running
 * twice tells nobody twice.
 */
@Component
public class Escalation {
    private static final Logger LOG = LoggerFactory.getLogger(Escalation.class);
    private static final int BATCH = 5_000;

    private final MatterStore store;
    private final JdbcClient db;
    private final Duties duties;
    private final Agencies agencies;
    private final HouseClock clock;
    private final Norms norms;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    Escalation(
            MatterStore store,
            JdbcClient db,
            Duties duties,
            Agencies agencies,
            HouseClock clock,
            Norms norms,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.store = store;
        this.db = db;
        this.duties = duties;
        this.agencies = agencies;
        this.clock = clock;
        this.norms = norms;
        this.transactions = transactions;
        this.events = events;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 10_000)
    void everyMinute() {
        try {
            climb();
            duties.done("casework.escalate", Duration.ofMinutes(1));
        } catch (RuntimeException fault) {
            LOG.error("escalation stands still", fault);
        }
    }

    /** Tells whoever must now be told; answers how many rungs were climbed. */
    public int climb() {
        Integer climbed = transactions.execute(status -> {
            var now = clock.instant();
            var ladder = ladder();
            int rungs = 0;
            for (var matter : store.overdue(now, BATCH)) {
                for (var rung : ladder.of(matter.kind())) {
                    if (matter.escalated() < rung.rung() && isReached(matter, rung, now))
                        rungs += tell(matter, rung, now);
                }
            }
            return rungs;
        });
        return climbed == null ? 0 : climbed;
    }

    public Ladder ladder() {
        return new Ladder(db.sql(
                        "select kind, rung, after_days, told, status, version from casework.ladder_rung order by kind, rung")
                .query((row, n) -> new Rung(
                        row.getString("kind"),
                        row.getInt("rung"),
                        row.getInt("after_days"),
                        Told.valueOf(row.getString("told").toUpperCase(Locale.ROOT)),
                        row.getString("status"),
                        row.getInt("version")))
                .list());
    }

    /**
     * Sets a rung, as the district's own decision; a kind gets a ladder of its own with its first rung (version 0).
     * Answers stale when the rung has been changed meanwhile.
     */
    public Outcome<Ladder> change(String kind, int rung, int version, int afterDays, Told told) {
        int changed = db.sql("""
                        insert into casework.ladder_rung (kind, rung, after_days, told, status)
                        select :kind, :rung, :days, :told, 'district' where :version = 0
                        on conflict (kind, rung) do nothing
                        """)
                .param("kind", kind)
                .param("rung", rung)
                .param("days", afterDays)
                .param("told", told.name().toLowerCase(Locale.ROOT))
                .param("version", version)
                .update();
        changed += db.sql("""
                        update casework.ladder_rung
                        set after_days = :days, told = :told, status = 'district', version = version + 1
                        where kind = :kind and rung = :rung and version = :version
                        """)
                .param("kind", kind)
                .param("rung", rung)
                .param("days", afterDays)
                .param("told", told.name().toLowerCase(Locale.ROOT))
                .param("version", version)
                .update();
        if (changed == 1) return Outcome.done(ladder());
        return ladder().rungs().stream()
                .filter(known -> known.kind().equals(kind) && known.rung() == rung)
                .findFirst()
                .map(known -> Versions.stale(known.version()))
                .orElse(Refusal.missing())
                .asOutcome();
    }

    /** Whatever was due before this and is unfinished must have been told to somebody by now (first common rung). */
    public Instant mustHaveBeenTold() {
        int days = ladder().of("*").stream().mapToInt(Rung::afterDays).min().orElse(0);
        LocalDate due = clock.today();
        while (!norms.calendar().plusWorkingDays(due, days).day().isBefore(clock.today())) due = due.minusDays(1);
        return due.plusDays(1).atStartOfDay(HouseClock.ZONE).toInstant();
    }

    /** A rung is reached when the working day it names after the deadline is over. */
    private boolean isReached(Matter matter, Rung rung, Instant now) {
        LocalDate due = LocalDate.ofInstant(matter.deadline().at(), HouseClock.ZONE);
        LocalDate last = rung.afterDays() == 0
                ? due
                : norms.calendar().plusWorkingDays(due, rung.afterDays()).day();
        return LocalDate.ofInstant(now, HouseClock.ZONE).isAfter(last);
    }

    private int tell(Matter matter, Rung rung, Instant now) {
        var told = agency(matter, rung.told());
        if (told.isEmpty() || !store.addEscalation(matter.id(), rung.rung(), told.get(), now)) return 0;
        store.addStep(matter.id(), "escalated", now, null, String.valueOf(rung.rung()), java.util.List.of());
        events.publishEvent(new DeadlinePassed(matter, rung.rung(), told.get(), now));
        return 1;
    }

    /** The agency meant; where the matter lies in no town, the district office hears of it at the town's rung. */
    private Optional<UUID> agency(Matter matter, Told told) {
        var town = matter.subject().town();
        var district = matter.subject().district();
        var found = switch (told) {
            case TOWN ->
                town == null ? agencies.ofDistrict(Agency.Kind.DISTRICT_OFFICE, district) : agencies.ofTown(town);
            case DISTRICT_OFFICE -> agencies.ofDistrict(Agency.Kind.DISTRICT_OFFICE, district);
            case JOINT_MEETING -> agencies.ofDistrict(Agency.Kind.JOINT_MEETING, district);
        };
        return found.map(Agency::id);
    }
}
