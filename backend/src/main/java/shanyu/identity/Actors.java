package shanyu.identity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.signin.SignInSettings;
import shanyu.server.HouseSettings;

/** Accounts as actors: with the roles they hold now and the place of the agency they act for. */
@Component
public class Actors {
    private final JdbcClient db;
    private final Accounts accounts;
    private final Agencies agencies;
    private final Emergencies emergencies;
    private final boolean secondFactor;

    Actors(
            JdbcClient db,
            Accounts accounts,
            Agencies agencies,
            Emergencies emergencies,
            SignInSettings signIn,
            HouseSettings settings) {
        this.emergencies = emergencies;
        this.db = db;
        this.accounts = accounts;
        this.agencies = agencies;
        this.secondFactor = signIn.requiresSecondFactor(settings.isDemo());
    }

    /** Whether the account can do nothing before it has a second factor: an official's, where the house demands one. */
    public boolean lacksSecondFactor(Accounts.Account account) {
        return secondFactor
                && !account.secondFactor()
                && account.roles().stream().anyMatch(Role::isOfficial);
    }

    /** The actor an account is now; empty when it is disabled or gone. */
    public Optional<Actor> of(UUID id) {
        return accounts.find(id)
                .flatMap(account -> agencies.find(account.agency()).map(agency -> {
                    boolean newcomer = account.firstPassword() || lacksSecondFactor(account);
                    var roles = new HashSet<>(newcomer ? Set.of(Role.NEWCOMER) : account.roles());
                    roles.add(Role.PUBLIC);
                    var emergency = newcomer ? null : emergency(account);
                    if (emergency != null) roles.add(emergency.role());
                    return new Actor(
                            account.id(),
                            account.name(),
                            Set.copyOf(roles),
                            agency.id(),
                            agency.district(),
                            agency.town(),
                            agency.department(),
                            emergency);
                }));
    }

    /** What the account took in an emergency, as long as it holds nothing that forbids it and was not granted the same. */
    private @Nullable Emergency emergency(Accounts.Account account) {
        return Emergency.isOpenTo(account.roles())
                ? emergencies
                        .inForce(account.id())
                        .filter(taken -> !account.roles().contains(taken.role()))
                        .orElse(null)
                : null;
    }

    /** The actor somebody with this user name is now. */
    public Optional<Actor> named(String username) {
        return db.sql("select id from identity.account where username = :username")
                .param("username", username)
                .query(UUID.class)
                .optional()
                .flatMap(this::of);
    }
}
