package shanyu.inspection.enforcement;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Columns;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What suspected sites belong to: their town. */
@Component
class SiteWhereabouts implements Whereabouts {
    /** The same for lists, over {@code inspection.unlicensed_site s}. */
    static final Columns COLUMNS =
            new Columns("s.district", "s.town", null, null, null, "s.reported_by = :actor_account");

    private final SiteStore sites;

    SiteWhereabouts(SiteStore sites) {
        this.sites = sites;
    }

    @Override
    public String kind() {
        return Site.KIND;
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id).flatMap(sites::find).map(SiteWhereabouts::belonging);
    }

    static Belonging belonging(Site site) {
        UUID by = site.reportedBy();
        return new Belonging(site.district(), site.town(), null, null, null, by == null ? Set.of() : Set.of(by));
    }
}
