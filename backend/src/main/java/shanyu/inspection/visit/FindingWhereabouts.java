package shanyu.inspection.visit;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Columns;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What findings belong to: the institution, its town, the lead department, and the team that found them. */
@Component
class FindingWhereabouts implements Whereabouts {
    /** The same for lists, over {@code inspection.finding f}. */
    static final Columns COLUMNS = new Columns(
            "f.district",
            "f.town",
            "f.institution",
            "f.lead_agency",
            "f.lead",
            "exists (select 1 from inspection.visit_member m where m.visit = f.visit and m.account = :actor_account)");

    private final FindingStore findings;
    private final VisitStore visits;

    FindingWhereabouts(FindingStore findings, VisitStore visits) {
        this.findings = findings;
        this.visits = visits;
    }

    @Override
    public String kind() {
        return "finding";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id).flatMap(findings::find).map(found -> belonging(found, team(found)));
    }

    static Belonging belonging(Finding found, Set<UUID> team) {
        return new Belonging(
                found.district(), found.town(), found.institution(), found.leadAgency(), found.lead(), team);
    }

    private Set<UUID> team(Finding found) {
        return visits.find(found.visit()).map(Visit::accounts).orElse(Set.of());
    }
}
