package shanyu.inspection.visit;

import static shanyu.inspection.visit.VisitMatters.FINDING;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.casework.Matters;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;
import shanyu.inspection.visit.FindingView.MatterShown;
import shanyu.norms.ChecklistItem;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;
import shanyu.server.Rows;

/** Findings as their pages show them. */
@Component
public class FindingViews {
    private final FindingStore store;
    private final FindingLists rows;
    private final Visits visits;
    private final Matters matters;
    private final Permissions permissions;
    private final Norms norms;
    private final JdbcClient db;

    FindingViews(
            FindingStore store,
            FindingLists rows,
            Visits visits,
            Matters matters,
            Permissions permissions,
            Norms norms,
            JdbcClient db) {
        this.store = store;
        this.rows = rows;
        this.visits = visits;
        this.matters = matters;
        this.permissions = permissions;
        this.norms = norms;
        this.db = db;
    }

    private record Decided(
            @Nullable String reason,
            @Nullable Instant at,
            @Nullable String by) {}

    public Optional<FindingView> find(UUID id, Actor actor) {
        return store.find(id).map(found -> view(found, actor));
    }

    private FindingView view(Finding found, Actor actor) {
        var inForce = norms.asOf(LocalDate.ofInstant(found.foundAt(), HouseClock.ZONE));
        var item = inForce.checklist().flatMap(list -> list.content().find(found.item()));
        var decided = db.sql("""
                        select f.decision_reason, f.decided_at, a.name from inspection.finding f
                        left join identity.account a on a.id = f.decided_by where f.id = :id
                        """)
                .param("id", found.id())
                .query((row, n) -> decided(row))
                .single();
        return new FindingView(
                rows.rows(List.of(found.id())).getFirst(),
                found.call(),
                found.days(),
                item.map(ChecklistItem::rectify).orElse(null),
                item.map(ChecklistItem::basis).orElse(List.of()).stream()
                        .map(inForce::basis)
                        .toList(),
                found.isBreach() ? item.map(ChecklistItem::penalties).orElse(List.of()) : List.of(),
                found.repeats(),
                found.decision(),
                decided.reason(),
                decided.at(),
                decided.by(),
                matters(found),
                verbs(found, actor),
                found.version());
    }

    private List<MatterShown> matters(Finding found) {
        return matters.ofInstitution(found.institution()).stream()
                .filter(matter -> matter.subject().kind().equals(FINDING))
                .filter(matter -> matter.subject().id().equals(found.id()))
                .map(matter -> new MatterShown(
                        matter.id(),
                        matter.kind(),
                        matter.state().code(),
                        matter.openedAt(),
                        matter.deadline().at()))
                .toList();
    }

    private List<String> verbs(Finding found, Actor actor) {
        var team = visits.find(found.visit()).map(Visit::accounts).orElseThrow();
        boolean mayDecide = found.awaitsDecision()
                && actor.isSignedIn()
                && !team.contains(actor.accountId())
                && permissions.allows(actor, "inspection.finding.decide", FindingWhereabouts.belonging(found, team));
        return mayDecide ? List.of("decide") : List.of();
    }

    private static Decided decided(ResultSet row) throws SQLException {
        return new Decided(row.getString("decision_reason"), Rows.instant(row, "decided_at"), row.getString("name"));
    }
}
