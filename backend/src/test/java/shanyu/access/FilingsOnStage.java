package shanyu.access;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Actors;
import shanyu.registry.Filing.Purpose;
import shanyu.registry.Filings;
import shanyu.server.HouseClock;

/** A filing of the institution in each place, held by its district's authority. */
@Component
@Lazy
class FilingsOnStage implements OnStage {
    private final Filings filings;
    private final InstitutionsOnStage institutions;
    private final Actors actors;
    private final HouseClock clock;
    private final JdbcClient db;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    FilingsOnStage(Filings filings, InstitutionsOnStage institutions, Actors actors, HouseClock clock, JdbcClient db) {
        this.filings = filings;
        this.institutions = institutions;
        this.actors = actors;
        this.clock = clock;
        this.db = db;
    }

    @Override
    public String kind() {
        return "filing";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place, here -> {
            var office = actors.named(here == Place.OTHER_DISTRICT ? "district-2" : "district")
                    .orElseThrow();
            var institution = UUID.fromString(institutions.at(here));
            var id = filings.draft(institution, Purpose.CHANGE, clock.today(), office)
                    .orThrow()
                    .id();
            db.sql("update registry.filing set authority = :office where id = :id")
                    .param("office", office.agencyId())
                    .param("id", id)
                    .update();
            return id.toString();
        });
    }
}
