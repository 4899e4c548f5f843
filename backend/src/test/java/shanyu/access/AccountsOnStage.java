package shanyu.access;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.Callers;
import shanyu.identity.Accounts;
import shanyu.identity.Role;

/** Somebody who works at the institution of each place. */
@Component
@Lazy
class AccountsOnStage implements OnStage {
    private final Accounts accounts;
    private final InstitutionsOnStage institutions;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    AccountsOnStage(Accounts accounts, InstitutionsOnStage institutions) {
        this.accounts = accounts;
        this.institutions = institutions;
    }

    @Override
    public String kind() {
        return "account";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(
                place,
                here -> accounts.open(
                                "worker-" + here.ordinal(),
                                Callers.PASSWORD,
                                "路人",
                                UUID.fromString(institutions.at(here)),
                                Set.of(Role.INSTITUTION_CLERK))
                        .toString());
    }
}
