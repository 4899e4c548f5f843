package shanyu.inspection.draw;

import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.identity.Agency;
import shanyu.identity.Divisions;
import shanyu.inspection.draw.Round.Kind;
import shanyu.inspection.draw.RoundState.Planned;
import shanyu.norms.Norms;
import shanyu.norms.WorkingCalendar;
import shanyu.server.HouseClock;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import shanyu.verifier.value.Hash;

/**
 * The calendar of a year: one round a month for the district and one for each town, all with their public events fixed
 * beforehand, so that nobody chooses a moment. It is published in January; published later, it begins with the first month
 * that can still be bound in time.
 */
@Component
@Transactional
public class Calendars {
    private final JdbcClient db;
    private final RoundStore store;
    private final Rounds rounds;
    private final RoundLog log;
    private final Divisions divisions;
    private final Norms norms;
    private final HouseClock clock;

    Calendars(
            JdbcClient db,
            RoundStore store,
            Rounds rounds,
            RoundLog log,
            Divisions divisions,
            Norms norms,
            HouseClock clock) {
        this.db = db;
        this.store = store;
        this.rounds = rounds;
        this.log = log;
        this.divisions = divisions;
        this.norms = norms;
        this.clock = clock;
    }

    /**
     * A published calendar.
     *
     * @param provisional the year's days off are not yet noticed, so a lottery may pause on one of its dates
     * @param late published after January
     */
    @Schema(name = "DrawCalendar")
    public record Published(
            String district, int year, Instant publishedAt, boolean provisional, boolean late, int rounds) {}

    /**
     * How a year is laid out.
     *
     * @param districtDay day of the month from which the district's event is sought
     * @param townDay the same for the towns
     */
    public record Layout(int year, Lottery lottery, int districtDay, int townDay) {}

    /** A month of a calendar before it is published. */
    @Schema(name = "DrawCalendarMonth")
    public record Month(int month, String districtSource, Instant districtTime, String townSource, Instant townTime) {}

    /** What publishing would fix, month by month; months that can no longer be bound in time are left out. */
    @Transactional(readOnly = true)
    public List<Month> preview(Layout layout) {
        var months = new ArrayList<Month>();
        for (int month = 1; month <= 12; month++) {
            var district = event(layout, month, layout.districtDay());
            var town = event(layout, month, layout.townDay());
            if (isTimely(district) && isTimely(town))
                months.add(new Month(month, district.text(), district.time(), town.text(), town.time()));
        }
        return months;
    }

    /** Fixes the year for the district of the actor's office and all its towns; once published it stands. */
    public Outcome<Published> publish(Layout layout, Actor by) {
        String district = String.valueOf(by.district());
        if (find(district).stream().anyMatch(each -> each.year() == layout.year()))
            return Refusal.state("calendar-published", String.valueOf(layout.year()))
                    .asOutcome();
        var months = preview(layout);
        if (months.isEmpty())
            return Refusal.field("year", String.valueOf(layout.year()), "year-over")
                    .asOutcome();
        var offices = offices(district);
        var text = new StringBuilder();
        for (var month : months) {
            for (var office : offices) {
                var round = planned(office, YearMonth.of(layout.year(), month.month()), month);
                store.add(round, clock.instant());
                text.append(round.scope())
                        .append(' ')
                        .append(round.month())
                        .append(' ')
                        .append(round.source().text())
                        .append('\n');
            }
        }
        db.sql("""
                        insert into inspection.calendar (id, district, year, published_at, published_by, provisional)
                        values (:id, :district, :year, :at, :by, :provisional)
                        """)
                .param("id", UUID.randomUUID())
                .param("district", district)
                .param("year", layout.year())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.accountId())
                .param("provisional", !norms.calendar().covers(layout.year()))
                .update();
        log.calendar(
                district,
                layout.year(),
                months.size() * offices.size(),
                Hash.sha256(text.toString().getBytes(StandardCharsets.UTF_8)));
        return Outcome.done(find(district).stream()
                .filter(each -> each.year() == layout.year())
                .findFirst()
                .orElseThrow());
    }

    /** Calendars of a district (of all when null), newest first. */
    @Transactional(readOnly = true)
    public List<Published> find(@Nullable String district) {
        return db.sql("""
                        select c.*, (select count(*) from inspection.round r where r.district = c.district
                                     and r.year = c.year and r.kind = 'monthly') as rounds
                        from inspection.calendar c
                        where :district::text is null or c.district = :district order by c.year desc, c.district
                        """)
                .param("district", district)
                .query((row, n) -> new Published(
                        row.getString("district"),
                        row.getInt("year"),
                        row.getTimestamp("published_at").toInstant(),
                        row.getBoolean("provisional"),
                        isLate(
                                row.getInt("year"),
                                row.getTimestamp("published_at").toInstant()),
                        row.getInt("rounds")))
                .list();
    }

    private static boolean isLate(int year, Instant published) {
        var day = LocalDate.ofInstant(published, HouseClock.ZONE);
        return day.isAfter(Year.of(year).atMonth(1).atEndOfMonth());
    }

    private List<Agency> offices(String district) {
        var offices = new ArrayList<Agency>();
        rounds.officeOf(district, null).ifPresent(offices::add);
        divisions
                .townsOf(new DivisionCode(district), clock.today())
                .forEach(town -> rounds.officeOf(district, town.code().value()).ifPresent(offices::add));
        return offices;
    }

    private static Round planned(Agency office, YearMonth month, Month events) {
        var source = office.town() == null ? events.districtSource() : events.townSource();
        return new Round(
                UUID.randomUUID(),
                office.district(),
                office.town(),
                office.id(),
                Kind.MONTHLY,
                month,
                null,
                null,
                EntropySource.read(source).orElseThrow(),
                null,
                new Planned(),
                1);
    }

    /** The lottery's first draw from that day of the month on that falls on a working day: lotteries pause on holidays. */
    private EntropySource event(Layout layout, int month, int fromDay) {
        WorkingCalendar calendar = norms.calendar();
        var event = EntropySource.onOrAfter(layout.lottery(), LocalDate.of(layout.year(), month, fromDay));
        while (!calendar.isWorkingDay(event.day()))
            event = EntropySource.onOrAfter(layout.lottery(), event.day().plusDays(1));
        return event;
    }

    private boolean isTimely(EntropySource source) {
        var before = DrawParameters.of(norms.asOf(clock.today())).commitBefore();
        return !clock.instant().isAfter(source.time().minus(before));
    }
}
