package shanyu.access;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.Callers;
import shanyu.identity.Accounts;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.identity.Role;

/** An institution in each place; {@code head-1} and {@code clerk-1} work in the first. */
@Component
@Lazy
class InstitutionsOnStage implements OnStage {
    private final Agencies agencies;
    private final Accounts accounts;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    InstitutionsOnStage(Agencies agencies, Accounts accounts) {
        this.agencies = agencies;
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return "institution";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place, this::make);
    }

    private String make(Place place) {
        var agency = agencies.add(new Agency(
                UUID.randomUUID(),
                Agency.Kind.INSTITUTION,
                "试验托育园 " + place,
                "Trial nursery " + place,
                place.district(),
                place.town(),
                null));
        if (place == Place.OWN) {
            accounts.open("head-1", Callers.PASSWORD, "何园长", agency.id(), Set.of(Role.INSTITUTION_HEAD));
            accounts.open("clerk-1", Callers.PASSWORD, "何文员", agency.id(), Set.of(Role.INSTITUTION_CLERK));
        }
        return agency.id().toString();
    }
}
