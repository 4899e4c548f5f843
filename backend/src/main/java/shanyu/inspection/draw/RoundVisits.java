package shanyu.inspection.draw;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rounds ask of visits: who has been visited, by whom last, and how far the visits of a round have come. */
@Component
class RoundVisits {
    private final JdbcClient db;

    RoundVisits(JdbcClient db) {
        this.db = db;
    }

    /**
     * How far a round's visits have come.
     *
     * @param open ordered and not yet submitted, their window still running
     * @param lapsed whose window passed unvisited
     */
    record Progress(int ordered, int done, int open, int lapsed) {}

    /**
     * Those of the institutions visited on site in a year, whether drawn or triggered, and those ordered and still to be
     * visited: both count as visited until the window lapses.
     */
    Set<UUID> coveredIn(int year, Collection<UUID> institutions, LocalDate day) {
        return new HashSet<>(db.sql("""
                        select distinct institution from inspection.visit
                        where institution = any(:institutions::uuid[]) and not remote
                          and (submitted_at is not null
                                   and extract(year from begun_at at time zone 'Asia/Shanghai') = :year
                               or state in ('planned', 'begun') and last_day >= :day)
                        """)
                .param("institutions", institutions.toArray(UUID[]::new))
                .param("year", year)
                .param("day", day)
                .query(UUID.class)
                .list());
    }

    /** Inspectors who were at each institution's last visit. */
    Map<UUID, Set<UUID>> lastTeams(Collection<UUID> institutions) {
        var teams = new HashMap<UUID, Set<UUID>>();
        db.sql("""
                        select v.institution, m.inspector
                        from (select distinct on (institution) id, institution from inspection.visit
                              where institution = any(:institutions::uuid[]) and begun_at is not null
                              order by institution, begun_at desc) v
                        join inspection.visit_member m on m.visit = v.id
                        """).param("institutions", institutions.toArray(UUID[]::new)).query(row -> {
            teams.computeIfAbsent(row.getObject("institution", UUID.class), any -> new HashSet<>())
                    .add(row.getObject("inspector", UUID.class));
        });
        return teams;
    }

    Progress progress(UUID round) {
        return db.sql("""
                        select count(*) as ordered,
                               count(*) filter (where submitted_at is not null) as done,
                               count(*) filter (where submitted_at is null and state <> 'lapsed') as open,
                               count(*) filter (where state = 'lapsed') as lapsed
                        from inspection.visit where round = :round
                        """)
                .param("round", round)
                .query((row, n) -> new Progress(
                        row.getInt("ordered"), row.getInt("done"), row.getInt("open"), row.getInt("lapsed")))
                .single();
    }
}
