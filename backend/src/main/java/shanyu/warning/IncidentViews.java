package shanyu.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;

/** Incidents as their pages show them. */
@Component
public class IncidentViews {
    private final IncidentStore store;
    private final IncidentLists lists;
    private final IncidentWhereabouts whereabouts;
    private final Permissions permissions;

    IncidentViews(IncidentStore store, IncidentLists lists, IncidentWhereabouts whereabouts, Permissions permissions) {
        this.store = store;
        this.lists = lists;
        this.whereabouts = whereabouts;
        this.permissions = permissions;
    }

    public Optional<IncidentView> find(UUID id, Actor actor) {
        return store.find(id).map(of -> view(of, actor));
    }

    private IncidentView view(Incident of, Actor actor) {
        var recipients = store.recipients(of.id());
        return new IncidentView(
                lists.row(of.id()),
                of.summary(),
                of.first().minutes(),
                of.first().source(),
                of.first().status().word(),
                recipients,
                store.reports(of.id()),
                verbs(of, recipients, actor),
                of.version());
    }

    private List<String> verbs(Incident of, List<Recipient> recipients, Actor actor) {
        var verbs = new ArrayList<String>();
        var belonging = whereabouts.belonging(of);
        if (permissions.allows(actor, WarningActions.ACKNOWLEDGE, belonging)
                && recipients.stream()
                        .anyMatch(each -> each.acknowledgedAt() == null
                                && each.agency() != null
                                && each.agency().equals(actor.agency()))) verbs.add("acknowledge");
        if (of.state() instanceof IncidentState.Reported
                && permissions.allows(actor, WarningActions.FOLLOW, belonging)) {
            if (recipients.stream().anyMatch(each -> each.agency() == null && each.acknowledgedAt() == null))
                verbs.add("told-outside");
            verbs.add("further");
            if (recipients.stream().allMatch(each -> each.acknowledgedAt() != null)) verbs.add("close");
        }
        return List.copyOf(verbs);
    }
}
