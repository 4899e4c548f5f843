package shanyu.casework;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;
import shanyu.server.HouseClock;

/** Turns a filter into the condition of a query over {@code casework.matter m}: what the caller may see of what is asked. */
@Component
class MatterConditions {
    /** The state at {@code :moment}, read from the steps. */
    private static final String STATE_THEN = """
            coalesce((select case s.verb when 'taken' then 'in-hand' when 'answered' then 'answered'
                                         when 'returned' then 'returned' else 'closed' end
                      from casework.step s
                      where s.matter = m.id and s.at <= :moment and s.verb in ('taken', 'answered', 'returned', 'verified', 'settled')
                      order by s.n desc limit 1), 'open')""";

    private final Permissions permissions;
    private final HouseClock clock;

    MatterConditions(Permissions permissions, HouseClock clock) {
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * @param state SQL of the state at the moment asked for
     */
    record Asked(String where, String state, Map<String, @Nullable Object> parameters) {}

    Asked of(Actor actor, MatterFilter filter) {
        String state = filter.asOf() == null ? "m.state" : STATE_THEN;
        var allowed = permissions.where(actor, "casework.matter.list", MatterWhereabouts.COLUMNS);
        var parameters = new HashMap<String, @Nullable Object>(allowed.parameters());
        var where = new ArrayList<>(List.of(allowed.sql()));
        LocalDate day = filter.asOf();
        parameters.put("moment", day == null ? Timestamp.from(clock.instant()) : endOf(day));
        if (day != null) where.add("m.opened_at <= :moment");
        if (filter.q() != null) add(where, parameters, "position(:q in m.subject_name) > 0", "q", filter.q());
        if (filter.kind() != null) {
            String match = filter.kind().endsWith(".") ? "starts_with(m.kind, :kind)" : "m.kind = :kind";
            add(where, parameters, match, "kind", filter.kind());
        }
        if (filter.town() != null) add(where, parameters, "m.town = :town", "town", filter.town());
        if (filter.department() != null)
            add(where, parameters, "m.department = :department", "department", filter.department());
        if (filter.institution() != null)
            add(where, parameters, "m.institution = :institution", "institution", filter.institution());
        if (filter.openedFrom() != null)
            add(where, parameters, "m.opened_at >= :openedFrom", "openedFrom", startOf(filter.openedFrom()));
        if (filter.openedTo() != null)
            add(where, parameters, "m.opened_at <= :openedTo", "openedTo", endOf(filter.openedTo()));
        state(filter.state(), state, where, parameters);
        whose(filter, actor, state, where, parameters);
        return new Asked(String.join(" and ", where), state, parameters);
    }

    private static void state(
            @Nullable String wanted, String state, List<String> where, Map<String, @Nullable Object> parameters) {
        switch (wanted) {
            case null -> {}
            case "todo" -> where.add(state + " in ('open', 'in-hand', 'returned')");
            case "unfinished" -> where.add(state + " <> 'closed'");
            case "overdue" -> where.add(state + " <> 'closed' and m.due_at < :moment");
            default -> add(where, parameters, state + " = :state", "state", wanted);
        }
    }

    private void whose(
            MatterFilter filter,
            Actor actor,
            String state,
            List<String> where,
            Map<String, @Nullable Object> parameters) {
        parameters.put("agency", actor.agency());
        parameters.put("account", actor.account());
        if (Boolean.TRUE.equals(filter.mine())) where.add("m.holder = :agency");
        if (Boolean.TRUE.equals(filter.awaited())) where.add("""
                (m.holder = :agency and %1$s = 'answered' or m.holder <> :agency and %1$s <> 'closed'
                 and m.opened_by in (select a.id from identity.account a where a.agency = :agency))""".formatted(state));
        if (Boolean.TRUE.equals(filter.verifiable())) {
            where.add(state + " = 'answered' and m.holder <> :agency and m.state_by <> :account"
                    + " and :account <> all (m.barred) and "
                    + permissions
                            .where(actor, "casework.matter.verify", MatterWhereabouts.COLUMNS)
                            .sql());
        }
        if (Boolean.TRUE.equals(filter.told())) {
            where.add("exists (select 1 from casework.escalation e"
                    + " where e.matter = m.id and e.told = :agency and e.at <= :moment)");
        }
    }

    private static void add(
            List<String> where, Map<String, @Nullable Object> parameters, String condition, String name, Object value) {
        where.add(condition);
        parameters.put(name, value);
    }

    private static Timestamp startOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(HouseClock.ZONE).toInstant());
    }

    private static Timestamp endOf(LocalDate day) {
        return Timestamp.from(
                day.plusDays(1).atStartOfDay(HouseClock.ZONE).toInstant().minusNanos(1_000));
    }
}
