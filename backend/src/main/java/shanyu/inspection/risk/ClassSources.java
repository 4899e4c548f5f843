package shanyu.inspection.risk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which version of the formula, or by whose hand, institutions are in their classes on a day. */
@Component
public class ClassSources {
    private final JdbcClient db;

    ClassSources(JdbcClient db) {
        this.db = db;
    }

    /**
     * Class → source → how many: {@code v1}, {@code v2} … for the version that last gave the class, {@code override} for
     * people, {@code unclassed} where nothing has been worked out yet.
     */
    public Map<String, Map<String, Integer>> of(Collection<UUID> institutions, LocalDate day) {
        var sources = new TreeMap<String, Map<String, Integer>>();
        db.sql("""
                        select coalesce(c.class, 'B') as class,
                               case when c.override is not null then 'override' when s.n is null then 'unclassed'
                                    else 'v' || s.n end as source, count(*) as count
                        from unnest(:ids::uuid[]) as i (id)
                        left join inspection.risk_class c on c.institution = i.id and c.valid @> :day::date
                        left join lateral (select f.n from inspection.risk_score r
                                           join inspection.risk_formula f on f.id = r.formula
                                           where r.institution = i.id and r.day <= :day and c.score is not null
                                           order by r.seq desc limit 1) s on true
                        group by 1, 2 order by 1, 2
                        """)
                .param("ids", institutions.toArray(UUID[]::new))
                .param("day", day)
                .query(row -> {
                    sources.computeIfAbsent(row.getString("class"), any -> new TreeMap<>())
                            .put(row.getString("source"), row.getInt("count"));
                });
        return sources;
    }
}
