package shanyu.inspection.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.casework.Matters;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;

/** Petitions as their pages show them. */
@Component
public class PetitionViews {
    private final PetitionStore store;
    private final PetitionLists lists;
    private final Trail trail;
    private final Matters matters;
    private final Permissions permissions;

    PetitionViews(PetitionStore store, PetitionLists lists, Trail trail, Matters matters, Permissions permissions) {
        this.store = store;
        this.lists = lists;
        this.trail = trail;
        this.matters = matters;
        this.permissions = permissions;
    }

    public Optional<PetitionView> find(UUID id, Actor actor) {
        return store.find(id).map(of -> view(of, actor));
    }

    private PetitionView view(Petition of, Actor actor) {
        var matter = matters.find(of.matter()).orElseThrow();
        var belonging = PetitionWhereabouts.belonging(of);
        var verbs = new ArrayList<String>();
        if (!matter.state().isOver() && permissions.allows(actor, EnforcementActions.HAND_PETITION, belonging))
            verbs.add("hand-over");
        if (of.jointCase() == null && permissions.allows(actor, "inspection.case.open", belonging)) verbs.add("case");
        return new PetitionView(
                lists.row(of.id()),
                of.institution(),
                of.site(),
                of.jointCase(),
                matter.id(),
                String.valueOf(matter.facts().get("within")),
                String.valueOf(matter.facts().get("withinStatus")),
                trail.of(of.id()),
                List.copyOf(verbs),
                of.version());
    }
}
