package shanyu.planning.building;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;
import shanyu.planning.PlanningTrail;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;

/** Building projects as their pages show them. */
@Component
public class BuildViews {
    private final BuildStore store;
    private final NewDates newDates;
    private final BuildStandards standards;
    private final PlanningTrail trail;
    private final Institutions institutions;
    private final Permissions permissions;
    private final HouseClock clock;

    BuildViews(
            BuildStore store,
            NewDates newDates,
            BuildStandards standards,
            PlanningTrail trail,
            Institutions institutions,
            Permissions permissions,
            HouseClock clock) {
        this.store = store;
        this.newDates = newDates;
        this.standards = standards;
        this.trail = trail;
        this.institutions = institutions;
        this.permissions = permissions;
        this.clock = clock;
    }

    public Optional<BuildView> find(UUID id, Actor actor) {
        LocalDate today = clock.today();
        return store.find(id).map(building -> {
            UUID institution = building.facts().institution();
            return new BuildView(
                    id,
                    BuildRow.of(building, today),
                    building.facts(),
                    institution == null
                            ? null
                            : institutions
                                    .find(institution)
                                    .map(Institution::name)
                                    .orElse(null),
                    building.steps(),
                    newDates.of(id),
                    standards.of(building, today),
                    trail.of(id, today),
                    verbs(building, actor),
                    building.version());
        });
    }

    private List<String> verbs(Building building, Actor actor) {
        if (building.droppedAt() != null) return List.of();
        var belonging = BuildWhereabouts.belonging(
                building.district(), building.facts().town(), building.facts().kind());
        boolean keeps = permissions.allows(actor, "planning.building.keep", belonging);
        boolean decides = permissions.allows(actor, "planning.building.decide", belonging);
        boolean open = building.next().isPresent();
        var verbs = new ArrayList<String>();
        if (keeps && open) verbs.add("record");
        if (keeps && open) verbs.add("propose");
        if (decides
                && newDates.of(building.id()).stream()
                        .anyMatch(asked ->
                                asked.verdict() == null && !asked.proposedBy().equals(actor.account())))
            verbs.add("decide");
        if (decides) verbs.add("rule");
        if (keeps) verbs.add("change");
        if (keeps) verbs.add("drop");
        return verbs;
    }
}
