package shanyu.inspection.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Accounts;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.identity.Role;
import shanyu.server.HouseChance;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.DateRange;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** The library of inspectors: who may be drawn, and what keeps whom from where. */
@Component
@Transactional
public class Inspectors {
    private final InspectorStore store;
    private final Accounts accounts;
    private final Agencies agencies;
    private final HouseChance chance;
    private final HouseClock clock;

    Inspectors(InspectorStore store, Accounts accounts, Agencies agencies, HouseChance chance, HouseClock clock) {
        this.store = store;
        this.accounts = accounts;
        this.agencies = agencies;
        this.chance = chance;
        this.clock = clock;
    }

    /**
     * Puts an account that holds the role of inspector on the list, for the district of its agency.
     *
     * @param town for an inspector of one town
     */
    public Outcome<Inspector> add(UUID account, String department, @Nullable String town) {
        var known = accounts.find(account).filter(each -> each.roles().contains(Role.INSPECTOR));
        var agency = known.flatMap(each -> agencies.find(each.agency()));
        if (known.isEmpty() || agency.isEmpty())
            return Refusal.field("account", account.toString(), "not-an-inspector")
                    .asOutcome();
        if (store.ofAccount(account).isPresent())
            return Refusal.field("account", account.toString(), "already-listed")
                    .asOutcome();
        if (!liesIn(town, agency.get().district()))
            return Refusal.field("town", town, "other-district").asOutcome();
        // the id goes into the pseudonyms of the rounds
        var inspector = new Inspector(
                chance.id(),
                account,
                known.get().username(),
                known.get().name(),
                agency.get().district(),
                department,
                town,
                true,
                List.of(),
                List.of(),
                List.of(),
                1);
        store.add(inspector, clock.instant());
        return Outcome.done(inspector);
    }

    /** Moves an inspector to another department or town, or strikes it off the list ({@code active} false). */
    public Outcome<Inspector> change(UUID id, int version, String department, @Nullable String town, boolean active) {
        var inspector = store.find(id);
        if (inspector.isEmpty()) return Refusal.missing().asOutcome();
        if (!liesIn(town, inspector.get().district()))
            return Refusal.field("town", town, "other-district").asOutcome();
        if (!store.change(id, version, department, town, active))
            return Versions.stale(inspector.get().version()).asOutcome();
        return again(id);
    }

    /** Enters a licence; its days must not overlap another of the same inspector, nor its number be another's. */
    public Outcome<Inspector> licence(UUID id, String number, DateRange valid) {
        var inspector = store.find(id);
        if (inspector.isEmpty()) return Refusal.missing().asOutcome();
        if (valid.to() == null) return Refusal.field("to", null, "missing").asOutcome();
        if (inspector.get().licences().stream().anyMatch(each -> each.valid().overlaps(valid)))
            return Refusal.field("from", valid.from().toString(), "licence-overlaps")
                    .asOutcome();
        if (store.isOthersLicence(number, id))
            return Refusal.field("number", number, "licence-of-another").asOutcome();
        store.addLicence(id, new Licence(UUID.randomUUID(), number, valid), clock.instant());
        return touched(id);
    }

    /** Enters where an inspector was employed before. */
    public Outcome<Inspector> employment(UUID id, UUID institution, DateRange during) {
        var inspector = store.find(id);
        if (inspector.isEmpty()) return Refusal.missing().asOutcome();
        if (!isInstitutionOf(inspector.get().district(), institution)) return unknown(institution);
        if (inspector.get().past().stream()
                .anyMatch(each ->
                        each.institution().equals(institution) && each.during().overlaps(during)))
            return Refusal.field("from", during.from().toString(), "employment-overlaps")
                    .asOutcome();
        store.addEmployment(id, new PastEmployment(UUID.randomUUID(), institution, "", during), clock.instant());
        return touched(id);
    }

    /** An inspector declares a tie to an institution: from the next commit on it keeps the two apart. */
    public Outcome<Inspector> declare(UUID id, UUID institution, DeclaredTie.Kind kind) {
        var inspector = store.find(id);
        if (inspector.isEmpty()) return Refusal.missing().asOutcome();
        if (!isInstitutionOf(inspector.get().district(), institution)) return unknown(institution);
        var tie = new DeclaredTie(UUID.randomUUID(), institution, "", kind, clock.instant());
        if (!store.addTie(id, tie))
            return Refusal.field("institution", institution.toString(), "already-declared")
                    .asOutcome();
        return touched(id);
    }

    /** Somebody else than the inspector lifts a tie, with a reason: nobody clears the way for themselves. */
    public Outcome<Inspector> withdraw(UUID id, UUID tie, UUID by, String reason) {
        var inspector = store.find(id);
        if (inspector.isEmpty()) return Refusal.missing().asOutcome();
        if (inspector.get().account().equals(by))
            return Refusal.of(Refusal.Kind.RULE, "second-person-needed").asOutcome();
        if (!store.withdrawTie(id, tie, by, reason, clock.instant()))
            return Refusal.missing().asOutcome();
        return touched(id);
    }

    @Transactional(readOnly = true)
    public Optional<Inspector> find(UUID id) {
        return store.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<Inspector> ofAccount(UUID account) {
        return store.ofAccount(account);
    }

    @Transactional(readOnly = true)
    public List<Inspector> all(java.util.Collection<UUID> ids) {
        return store.all(ids);
    }

    /**
     * Those on the list who could be drawn, licensed or not: in a district's round all, in a town's its own people and
     * those of no town.
     */
    @Transactional(readOnly = true)
    public List<Inspector> listed(String district, @Nullable String town) {
        return store.active(district).stream()
                .filter(each -> town == null || each.town() == null || town.equals(each.town()))
                .toList();
    }

    private Outcome<Inspector> touched(UUID id) {
        store.touch(id);
        return again(id);
    }

    private Outcome<Inspector> again(UUID id) {
        return store.find(id)
                .map(Outcome::done)
                .orElseGet(() -> Refusal.missing().asOutcome());
    }

    private boolean isInstitutionOf(String district, UUID institution) {
        return agencies.find(institution)
                .filter(each -> each.kind() == Agency.Kind.INSTITUTION
                        && each.district().equals(district))
                .isPresent();
    }

    private static Outcome<Inspector> unknown(UUID institution) {
        return Refusal.field("institution", institution.toString(), "unknown-institution")
                .asOutcome();
    }

    private static boolean liesIn(@Nullable String town, String district) {
        return town == null || town.startsWith(district.substring(0, 6)) && !town.equals(district);
    }
}
