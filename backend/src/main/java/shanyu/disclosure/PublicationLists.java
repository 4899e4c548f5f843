package shanyu.disclosure;

import static shanyu.server.Rows.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.casework.Matter;
import shanyu.identity.Actor;
import shanyu.identity.access.Columns;
import shanyu.identity.access.Permissions;
import shanyu.inspection.visit.VisitOutcome;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;

/** Visits with results, as a list of what the public has still to be told. */
@Component
public class PublicationLists {
    private static final Columns COLUMNS = Columns.of("r.district", "r.town", "r.institution");

    private static final String STATE = """
            (case when p.edition = r.edition then 'published'
                  when p.edition is not null then 'correction-waiting'
                  when gone.edition = r.edition then 'withdrawn' else 'waiting' end)""";

    private static final String FROM = """
             from inspection.visit_result r
            join registry.institution_now i on i.id = r.institution
            left join lateral (select edition, published_at from disclosure.publication
                               where visit = r.visit and withdrawn_at is null order by edition desc limit 1) p on true
            left join lateral (select edition, published_at from disclosure.publication
                               where visit = r.visit and withdrawn_at is not null
                               order by edition desc, published_at desc limit 1) gone on true
            where """;

    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        // twenty working days run from the submission, so the oldest is due first
        SORTS.put("submitted", "r.submitted_at");
        SORTS.put("visited", "r.begun_at");
        SORTS.put("published", "coalesce(p.published_at, gone.published_at)");
        SORTS.put("name", "i.name_order");
        SORTS.put("town", "r.town");
        SORTS.put("outcome", "r.outcome");
    }

    private final JdbcClient db;
    private final Permissions permissions;
    private final PublicationDesks desks;
    private final HouseClock clock;

    PublicationLists(JdbcClient db, Permissions permissions, PublicationDesks desks, HouseClock clock) {
        this.db = db;
        this.permissions = permissions;
        this.desks = desks;
        this.clock = clock;
    }

    public Listing<PublicationRow> list(Actor actor, PublicationFilter filter, Paging paging) {
        var condition = permissions.where(actor, DisclosureActions.LIST, COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(condition.parameters());
        String from = FROM + String.join(" and ", conditions(filter, condition.sql(), parameters));
        long total = db.sql("select count(*)" + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql("select r.*, i.name, coalesce(p.published_at, gone.published_at) as published_at, " + STATE
                        + " as state" + from + " " + paging.orderBy(SORTS, "r.visit")
                        + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    private static List<String> conditions(
            PublicationFilter filter, String allowed, Map<String, @Nullable Object> parameters) {
        var where = new ArrayList<>(List.of(allowed));
        if (filter.q() != null) {
            where.add("position(lower(:q) in i.search_text) > 0");
            parameters.put("q", filter.q());
        }
        if (filter.town() != null) {
            where.add("r.town = :town");
            parameters.put("town", filter.town());
        }
        if (filter.institution() != null) {
            where.add("r.institution = :institution");
            parameters.put("institution", filter.institution());
        }
        switch (filter.state()) {
            case null -> {}
            case "unfinished" -> where.add(STATE + " in ('waiting', 'correction-waiting')");
            default -> {
                where.add(STATE + " = :state");
                parameters.put("state", filter.state());
            }
        }
        return where;
    }

    private PublicationRow row(ResultSet row) throws SQLException {
        UUID visit = row.getObject("visit", UUID.class);
        String state = row.getString("state");
        var duty = desks.duty(visit);
        return new PublicationRow(
                visit,
                row.getObject("institution", UUID.class),
                row.getString("name"),
                row.getString("town"),
                LocalDate.ofInstant(at(row, "begun_at"), HouseClock.ZONE),
                at(row, "submitted_at"),
                row.getInt("edition"),
                VisitOutcome.valueOf(row.getString("outcome")),
                state,
                row.getTimestamp("published_at") == null ? null : at(row, "published_at"),
                duty.map(matter -> matter.deadline().at()).orElse(null),
                duty.filter(matter -> matter.deadline().provisional()).isPresent(),
                duty.filter((Matter matter) -> matter.isOverdue(clock.instant()))
                        .isPresent());
    }
}
