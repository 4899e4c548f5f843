package shanyu.access;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.inspection.enforcement.Site;
import shanyu.inspection.enforcement.UnlicensedSites;

/** A suspected site in the town of each place, reported by its town. */
@Component
@Lazy
class SitesOnStage implements OnStage {
    private final UnlicensedSites sites;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    SitesOnStage(UnlicensedSites sites) {
        this.sites = sites;
    }

    @Override
    public String kind() {
        return "unlicensed-site";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(
                place,
                here -> sites.suspect(
                                new UnlicensedSites.Suspicion(
                                        here.district(),
                                        here.town(),
                                        "疑点 " + here,
                                        "试验路 1 号",
                                        null,
                                        null,
                                        Site.Source.COMPLAINT,
                                        "",
                                        null,
                                        List.of()),
                                null)
                        .orThrow()
                        .id()
                        .toString());
    }
}
