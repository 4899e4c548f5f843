package shanyu.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.norms.FilingRoute.Need;
import shanyu.norms.NormsInForce;

/** Papers on files for other rooms: which lay there from when to when, and which the route of filing asks for. */
@Component
public class HeldPapers {
    private final JdbcClient db;
    private final FilingReview review;

    HeldPapers(JdbcClient db, FilingReview review) {
        this.db = db;
        this.review = review;
    }

    /**
     * A paper while it lay on a file.
     *
     * @param until last day printed on it, null for none
     * @param to first day it lay there no more, null while it does
     */
    public record Held(
            UUID institution,
            String kind,
            UUID paper,
            @Nullable LocalDate until,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** All that ever lay on these files, by institution. */
    public Map<UUID, List<Held>> history(Collection<UUID> institutions) {
        return db
                .sql("""
                        select institution, kind, paper, valid_until,
                               (lower(held) at time zone 'Asia/Shanghai')::date as held_from,
                               (upper(held) at time zone 'Asia/Shanghai')::date as held_to
                        from registry.held_paper where institution = any(:ids::uuid[]) order by kind, lower(held)
                        """)
                .param("ids", institutions.toArray(UUID[]::new))
                .query((row, n) -> new Held(
                        row.getObject("institution", UUID.class),
                        row.getString("kind"),
                        row.getObject("paper", UUID.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getObject("held_from", LocalDate.class),
                        row.getObject("held_to", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Held::institution, HashMap::new, Collectors.toList()));
    }

    /** Kinds of papers an institution of this sort must bring. */
    public Set<String> required(Institution institution, NormsInForce norms) {
        return review.papers(institution.particulars(), norms).stream()
                .filter(wanted -> wanted.need() == Need.REQUIRED)
                .map(wanted -> wanted.paper().id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
