package shanyu.disclosure.yearly;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.casework.Deadline;
import shanyu.casework.MatterOrder;
import shanyu.casework.Matters;
import shanyu.casework.Subject;
import shanyu.identity.Actor;
import shanyu.identity.Divisions;
import shanyu.norms.Norms;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.Duties;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Periods of yearly disclosure. The district announces one; where it does not, the house opens one on the product's dates.
 * On the first day every institution in service gets its matter, due on the last.
 */
@Component
public class YearlyPeriods {
    private static final Logger LOG = LoggerFactory.getLogger(YearlyPeriods.class);

    private final JdbcClient db;
    private final Duties duties;
    private final Matters matters;
    private final Institutions institutions;
    private final Divisions divisions;
    private final Norms norms;
    private final HouseClock clock;
    private final TransactionTemplate transactions;

    YearlyPeriods(
            JdbcClient db,
            Duties duties,
            Matters matters,
            Institutions institutions,
            Divisions divisions,
            Norms norms,
            HouseClock clock,
            TransactionTemplate transactions) {
        this.db = db;
        this.duties = duties;
        this.matters = matters;
        this.institutions = institutions;
        this.divisions = divisions;
        this.norms = norms;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** The newest period of a district; empty before the first. */
    public Optional<YearlyPeriod> newest(String district) {
        return list(district).stream().findFirst();
    }

    /** Newest first. */
    public List<YearlyPeriod> list(String district) {
        return db.sql("select * from disclosure.yearly_period where district = :district order by year desc")
                .param("district", district)
                .query((row, n) -> period(row))
                .list();
    }

    Optional<YearlyPeriod> find(UUID id) {
        return db.sql("select * from disclosure.yearly_period where id = :id")
                .param("id", id)
                .query((row, n) -> period(row))
                .optional();
    }

    /** The district announces a period of its own; the institutions are asked at once when it has begun. */
    @Transactional
    public Outcome<YearlyPeriod> announce(int year, LocalDate opens, LocalDate closes, Actor by) {
        String district = by.district();
        if (district == null) return Refusal.missing().asOutcome();
        if (!closes.isAfter(opens))
            return Refusal.field("closes", closes.toString(), "before-from").asOutcome();
        if (closes.isBefore(clock.today()))
            return Refusal.field("closes", closes.toString(), "in-the-past").asOutcome();
        var period = new YearlyPeriod(UUID.randomUUID(), district, year, opens, closes, "district");
        if (!add(period, by.account()))
            return Refusal.of(Refusal.Kind.STATE, "period-announced", Map.of("year", year))
                    .asOutcome();
        ask(period);
        return Outcome.done(period);
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 30_000)
    void everyTenMinutes() {
        try {
            open();
        } catch (RuntimeException fault) {
            LOG.error("yearly disclosure does not open", fault);
        }
    }

    /** Opens what is due; answers how many institutions were asked. Running twice asks nobody twice. */
    public int open() {
        Integer asked = transactions.execute(status -> {
            var today = clock.today();
            divisions
                    .districts(today)
                    .forEach(district -> byDefault(district.code().value(), today));
            int count = db
                    .sql(
                            "select * from disclosure.yearly_period where asked_at is null and opens <= :today and closes >= :today")
                    .param("today", Date.valueOf(today))
                    .query((row, n) -> period(row))
                    .list()
                    .stream()
                    .mapToInt(this::ask)
                    .sum();
            duties.done("disclosure.yearly", Duration.ofMinutes(10));
            return count;
        });
        return asked == null ? 0 : asked;
    }

    /** The product's own dates, only while they run: a house that starts in autumn makes nobody late for the spring. */
    private void byDefault(String district, LocalDate today) {
        var inForce = norms.asOf(today);
        var opens = inForce.text("yearly-disclosure-opens");
        var closes = inForce.text("yearly-disclosure-closes");
        if (opens.isEmpty() || closes.isEmpty()) return;
        int year = today.getYear();
        var period = new YearlyPeriod(
                UUID.randomUUID(),
                district,
                year,
                LocalDate.parse(year + "-" + opens.get().value()),
                LocalDate.parse(year + "-" + closes.get().value()),
                "default");
        if (period.isOpen(today)) add(period, null);
    }

    private boolean add(YearlyPeriod period, @Nullable UUID by) {
        return db.sql("""
                        insert into disclosure.yearly_period (id, district, year, opens, closes, status, announced_at, announced_by)
                        values (:id, :district, :year, :opens, :closes, :status, :at, :by)
                        on conflict (district, year) do nothing
                        """)
                        .param("id", period.id())
                        .param("district", period.district())
                        .param("year", period.year())
                        .param("opens", Date.valueOf(period.opens()))
                        .param("closes", Date.valueOf(period.closes()))
                        .param("status", period.status())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("by", by)
                        .update()
                == 1;
    }

    private int ask(YearlyPeriod period) {
        var today = clock.today();
        if (!period.isOpen(today)) return 0;
        int claimed = db.sql("update disclosure.yearly_period set asked_at = :at where id = :id and asked_at is null")
                .param("at", Timestamp.from(clock.instant()))
                .param("id", period.id())
                .update();
        if (claimed == 0) return 0;
        var asked = institutions.inspectable(period.district(), null, today);
        asked.forEach(institution -> matters.open(order(institution, period, today)));
        return asked.size();
    }

    MatterOrder order(Institution institution, YearlyPeriod period, LocalDate today) {
        return new MatterOrder(
                YearlyMatters.DISCLOSE,
                new Subject(
                        YearlyMatters.REPORT,
                        institution.id(),
                        institution.name() + " " + period.year(),
                        institution.district(),
                        institution.town(),
                        institution.id()),
                institution.id(),
                null,
                Map.of("year", period.year(), "status", period.status()),
                (int) Math.max(1, ChronoUnit.DAYS.between(today, period.closes())),
                Deadline.Unit.CALENDAR_DAYS,
                null,
                Set.of());
    }

    private static YearlyPeriod period(ResultSet row) throws SQLException {
        return new YearlyPeriod(
                row.getObject("id", UUID.class),
                row.getString("district"),
                row.getInt("year"),
                row.getDate("opens").toLocalDate(),
                row.getDate("closes").toLocalDate(),
                row.getString("status"));
    }
}
