package shanyu.inspection.enforcement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;

/** Suspected sites as their pages show them. */
@Component
public class SiteViews {
    private final SiteStore store;
    private final SiteLists lists;
    private final Trail trail;
    private final Permissions permissions;

    SiteViews(SiteStore store, SiteLists lists, Trail trail, Permissions permissions) {
        this.store = store;
        this.lists = lists;
        this.trail = trail;
        this.permissions = permissions;
    }

    public Optional<SiteView> find(UUID id, Actor actor) {
        return store.find(id)
                .map(site -> new SiteView(
                        lists.row(id),
                        site.note(),
                        site.accuracyM(),
                        site.photos(),
                        site.jointCase(),
                        trail.of(id),
                        verbs(site, actor),
                        site.version()));
    }

    private List<String> verbs(Site site, Actor actor) {
        var belonging = SiteWhereabouts.belonging(site);
        if (!permissions.allows(actor, EnforcementActions.HANDLE_SITE, belonging)) return List.of();
        return switch (site.state()) {
            case SiteState.Suspected state -> List.of("verify", "dismiss");
            case SiteState.Verified state -> List.of("guide", "order", "case");
            case SiteState.Guided state -> List.of("filed", "order", "case");
            case SiteState.Ordered state -> List.of("ceased", "case");
            case SiteState.InCase state -> List.of();
            case SiteState.Ended state -> List.of();
        };
    }
}
