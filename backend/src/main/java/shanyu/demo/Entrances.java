package shanyu.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.identity.Accounts;
import shanyu.identity.Role;
import shanyu.registry.Institution;
import shanyu.registry.InstitutionLife;
import shanyu.registry.InstitutionLife.Operating;
import shanyu.registry.Institutions;
import shanyu.registry.Register;

/** Brings institutions into the register, each with the account of a head, and knows who is there. */
@Component
class Entrances {
    /** The towns whose first institution has accounts with plain names. */
    private static final Map<String, String> PLAIN = Map.of("310115016", "1", "310115004", "2", "319901001", "3");

    private final Register register;
    private final Institutions institutions;
    private final Accounts accounts;
    private final Players players;
    private final Map<String, String> plain = new HashMap<>(PLAIN);
    private final Map<UUID, Entrant> all = new LinkedHashMap<>();
    private final Map<String, Entrant> numbered = new HashMap<>();
    private final Set<UUID> reserved = new HashSet<>();

    Entrances(Register register, Institutions institutions, Accounts accounts, Players players) {
        this.register = register;
        this.institutions = institutions;
        this.accounts = accounts;
        this.players = players;
    }

    /** Enters one of the many; the first of a few towns gets the plain user names {@code head-1}, {@code clerk-1} and so on. */
    Entrant enter(Nursery nursery, InstitutionLife life, String hash) {
        String number = plain.remove(nursery.particulars().town());
        var entrant = enter(nursery, life, number, hash);
        if (number != null) {
            String clerk = "clerk-" + number;
            accounts.openHashed(clerk, hash, Names.person(clerk), entrant.id(), Set.of(Role.INSTITUTION_CLERK));
        }
        return entrant;
    }

    /** Enters one whose head is called {@code head-<number>}; without a number after the register's id. */
    Entrant enter(Nursery nursery, InstitutionLife life, @Nullable String number, String hash) {
        var of = nursery.particulars();
        var by = players.named(nursery.district().equals(District.PUDONG.code()) ? "district" : "district-2");
        UUID id = register.enter(nursery.district(), new Register.Entry(of, life), by)
                .id();
        String username = "head-" + (number == null ? id.toString().substring(0, 8) : number);
        UUID head = accounts.openHashed(username, hash, of.contact().head(), id, Set.of(Role.INSTITUTION_HEAD));
        var entrant = new Entrant(nursery, id, players.of(head));
        all.put(id, entrant);
        if (number != null) {
            numbered.put(number, entrant);
            reserved.add(id);
        }
        return entrant;
    }

    /** Everybody of a district, in the order of entering. */
    List<Entrant> of(String district) {
        return all.values().stream()
                .filter(each -> each.nursery().district().equals(district))
                .toList();
    }

    /** Everybody, in the order of entering. */
    List<Entrant> everybody() {
        return List.copyOf(all.values());
    }

    Entrant of(UUID institution) {
        var entrant = all.get(institution);
        if (entrant == null) throw new IllegalStateException("not on stage: " + institution);
        return entrant;
    }

    /** The institution of {@code head-<number>}. */
    Entrant numbered(String number) {
        var entrant = numbered.get(number);
        if (entrant == null) throw new IllegalStateException("head-" + number + " has not entered");
        return entrant;
    }

    /** The first of Pudong's operating institutions of a kind, those with plain accounts left alone; nobody is taken twice. */
    Entrant take(Predicate<Institution> kind) {
        var found = of(District.PUDONG.code()).stream()
                .filter(this::isFree)
                .filter(each -> kind.test(now(each)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody fits the part"));
        reserved.add(found.id());
        return found;
    }

    /** Takes this one for a part, if it is free for one. */
    boolean reserve(Entrant entrant) {
        return isFree(entrant) && reserved.add(entrant.id());
    }

    private boolean isFree(Entrant entrant) {
        return !reserved.contains(entrant.id()) && now(entrant).life() instanceof Operating;
    }

    Institution now(Entrant entrant) {
        return institutions.find(entrant.id()).orElseThrow();
    }
}
