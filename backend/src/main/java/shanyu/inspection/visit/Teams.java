package shanyu.inspection.visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Seats the inspectors of an order. */
@Component
class Teams {
    private final JdbcClient db;
    private final Norms norms;
    private final HouseClock clock;

    Teams(JdbcClient db, Norms norms, HouseClock clock) {
        this.db = db;
        this.norms = norms;
        this.clock = clock;
    }

    private record Known(UUID id, UUID account, String department) {}

    /** The team in the order given; refused when somebody is unknown or there are too few (administrative-penalty-law#42). */
    Outcome<List<Member>> seat(List<UUID> inspectors) {
        int least = norms.asOf(clock.today())
                .integer("inspectors-per-visit")
                .map(limit -> limit.value())
                .orElse(1);
        if (new HashSet<>(inspectors).size() < least)
            return Refusal.field("inspectors", String.valueOf(inspectors.size()), "too-few")
                    .asOutcome();
        var known = new HashMap<UUID, Known>();
        db.sql("select id, account, department from inspection.inspector where id = any(:ids::uuid[])")
                .param("ids", inspectors.toArray(UUID[]::new))
                .query((row, n) -> new Known(
                        row.getObject("id", UUID.class),
                        row.getObject("account", UUID.class),
                        row.getString("department")))
                .list()
                .forEach(each -> known.put(each.id(), each));
        var team = new ArrayList<Member>();
        for (UUID inspector : inspectors) {
            var found = known.get(inspector);
            if (found == null)
                return Refusal.field("inspectors", inspector.toString(), "unknown-inspector")
                        .asOutcome();
            team.add(new Member(team.size() + 1, inspector, found.account(), found.department()));
        }
        return Outcome.done(team);
    }
}
