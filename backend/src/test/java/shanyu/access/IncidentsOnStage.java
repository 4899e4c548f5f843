package shanyu.access;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.identity.Actors;
import shanyu.server.HouseClock;
import shanyu.warning.IncidentKind;
import shanyu.warning.Incidents;

/** An ordinary injury in the institution of each place, to be known by the education bureau. */
@Component
@Lazy
class IncidentsOnStage implements OnStage {
    private final InstitutionsOnStage institutions;
    private final Incidents incidents;
    private final Actors actors;
    private final HouseClock clock;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    IncidentsOnStage(InstitutionsOnStage institutions, Incidents incidents, Actors actors, HouseClock clock) {
        this.institutions = institutions;
        this.incidents = incidents;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "incident";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place, this::make);
    }

    private String make(Place place) {
        var by = actors.named(place == Place.OTHER_DISTRICT ? "district-2" : "district")
                .orElseThrow();
        return incidents
                .report(
                        new Incidents.Told(
                                IncidentKind.ORDINARY_INJURY,
                                UUID.fromString(institutions.at(place)),
                                null,
                                "活动室",
                                "试验摔伤",
                                1,
                                0,
                                clock.instant()),
                        by)
                .orThrow()
                .id()
                .toString();
    }
}
