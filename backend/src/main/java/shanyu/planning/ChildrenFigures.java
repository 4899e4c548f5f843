package shanyu.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.identity.Divisions;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** How many children live in which town: entered with a source, replaced openly, never without a day. */
@Component
public class ChildrenFigures {
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("town", "town");
        SORTS.put("children", "children");
        SORTS.put("day", "counted_on");
    }

    private final JdbcClient db;
    private final Divisions divisions;
    private final HouseClock clock;

    ChildrenFigures(JdbcClient db, Divisions divisions, HouseClock clock) {
        this.db = db;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** Enters a figure; one already there for the same town and day is replaced and stays to be read. */
    @Transactional
    public Outcome<TownChildren> enter(
            String town, LocalDate day, int children, FigureStatus status, String source, Actor by) {
        String district = String.valueOf(by.district());
        boolean known = divisions.townsOf(new DivisionCode(district), day).stream()
                .anyMatch(each -> each.code().value().equals(town));
        if (!known)
            return Refusal.field("town", town, "no-town-of-the-district").asOutcome();
        if (day.isAfter(clock.today()))
            return Refusal.field("day", day.toString(), "not-past").asOutcome();
        var now = Timestamp.from(clock.instant());
        db.sql("update planning.town_children set replaced_at = :now "
                        + "where town = :town and counted_on = :day and replaced_at is null")
                .param("now", now)
                .param("town", town)
                .param("day", day)
                .update();
        var entered = new TownChildren(UUID.randomUUID(), town, day, children, status.code(), source);
        db.sql("""
                        insert into planning.town_children (id, district, town, counted_on, children, status, source, entered_at, entered_by)
                        values (:id, :district, :town, :day, :children, :status, :source, :now, :by)
                        """)
                .param("id", entered.id())
                .param("district", district)
                .param("town", town)
                .param("day", day)
                .param("children", children)
                .param("status", status.code())
                .param("source", source)
                .param("now", now)
                .param("by", by.accountId())
                .update();
        return Outcome.done(entered);
    }

    /** The newest figure of each town of a district that was known on a day, by town. */
    public List<TownChildren> newest(String district, LocalDate asOf) {
        return db.sql("""
                        select distinct on (town) id, town, counted_on, children, status, source
                        from planning.town_children
                        where district = :district and counted_on <= :day
                          and entered_at <= :moment and (replaced_at is null or replaced_at > :moment)
                        order by town, counted_on desc
                        """)
                .param("district", district)
                .param("day", asOf)
                .param("moment", Timestamp.from(Institutions.endOf(asOf)))
                .query((row, n) -> row(row))
                .list();
    }

    /** Every figure that stands, the newest day first. */
    public Listing<TownChildren> list(String district, Paging paging) {
        var total = db.sql(
                        "select count(*) from planning.town_children where district = :district and replaced_at is null")
                .param("district", district)
                .query(Long.class)
                .single();
        var rows = db.sql("select id, town, counted_on, children, status, source from planning.town_children "
                        + "where district = :district and replaced_at is null " + paging.orderBy(SORTS, "id")
                        + " limit :size offset :offset")
                .param("district", district)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    private static TownChildren row(ResultSet row) throws SQLException {
        return new TownChildren(
                row.getObject("id", UUID.class),
                row.getString("town"),
                row.getObject("counted_on", LocalDate.class),
                row.getInt("children"),
                row.getString("status"),
                row.getString("source"));
    }
}
