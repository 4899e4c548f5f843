package shanyu.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.Callers;
import shanyu.identity.Accounts;
import shanyu.identity.Actors;
import shanyu.identity.Role;
import shanyu.norms.ProviderTraits;
import shanyu.norms.ProviderType;
import shanyu.registry.Contact;
import shanyu.registry.InstitutionLife;
import shanyu.registry.Particulars;
import shanyu.registry.Premises;
import shanyu.registry.Register;
import shanyu.server.HouseClock;

/** An institution in each place; {@code head-1} and {@code clerk-1} work in the first. */
@Component
@Lazy
class InstitutionsOnStage implements OnStage {
    private final Register register;
    private final Accounts accounts;
    private final Actors actors;
    private final HouseClock clock;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    InstitutionsOnStage(Register register, Accounts accounts, Actors actors, HouseClock clock) {
        this.register = register;
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
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
        var particulars = new Particulars(
                "试验托育园 " + place,
                null,
                place.town(),
                "试验路" + place.ordinal() + "号",
                null,
                ProviderTraits.of(ProviderType.FOR_PROFIT),
                List.of(),
                Premises.UNKNOWN,
                new Contact("", "何园长", "13800000000"));
        var by = actors.named(place == Place.OTHER_DISTRICT ? "district-2" : "district")
                .orElseThrow();
        var operating = new InstitutionLife.Operating(clock.today().minusYears(1));
        var institution = register.enter(place.district(), new Register.Entry(particulars, operating), by);
        if (place == Place.OWN) {
            accounts.open("head-1", Callers.PASSWORD, "何园长", institution.id(), Set.of(Role.INSTITUTION_HEAD));
            accounts.open("clerk-1", Callers.PASSWORD, "何文员", institution.id(), Set.of(Role.INSTITUTION_CLERK));
        }
        return institution.id().toString();
    }
}
