package shanyu.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.identity.Accounts;
import shanyu.identity.Actor;
import shanyu.identity.Actors;
import shanyu.identity.Role;
import shanyu.registry.InstitutionLife;
import shanyu.registry.Register;
import shanyu.server.HouseClock;

/** Plays the invented past through the doors of the house, day by day, on a clock turned back for this thread alone. */
@Component
class Season {
    /** The towns whose first institution has an account with a plain name. */
    private static final Map<String, String> PLAIN = Map.of("310115016", "1", "310115004", "2", "319901001", "3");

    private final Nurseries nurseries;
    private final Register register;
    private final Accounts accounts;
    private final Actors actors;
    private final HouseClock clock;

    Season(Nurseries nurseries, Register register, Accounts accounts, Actors actors, HouseClock clock) {
        this.nurseries = nurseries;
        this.register = register;
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
    }

    /** An invented institution that is in the register. */
    record Known(UUID id, Nursery nursery) {}

    void play(String password) {
        var known = register(nurseries.invent(clock.today()));
        hire(known, accounts.hash(password));
    }

    /** Enters each institution on the day it opened. */
    private List<Known> register(List<Nursery> invented) {
        var known = new ArrayList<Known>();
        for (var nursery : invented) {
            var by = office(nursery.district());
            var entry = new Register.Entry(nursery.particulars(), new InstitutionLife.Operating(nursery.openedOn()));
            var institution =
                    clock.replay(morning(nursery.openedOn()), () -> register.enter(nursery.district(), entry, by));
            known.add(new Known(institution.id(), nursery));
        }
        return known;
    }

    /** A head for each institution, and a clerk where the account has a plain name. */
    private void hire(List<Known> known, String passwordHash) {
        var first = new HashMap<String, String>(PLAIN);
        for (var each : known) {
            var of = each.nursery().particulars();
            String number = first.remove(of.town());
            String head = number == null ? "head-" + each.id().toString().substring(0, 8) : "head-" + number;
            accounts.openHashed(head, passwordHash, of.contact().head(), each.id(), Set.of(Role.INSTITUTION_HEAD));
            if (number != null) {
                String clerk = "clerk-" + number;
                accounts.openHashed(
                        clerk, passwordHash, Names.person(clerk), each.id(), Set.of(Role.INSTITUTION_CLERK));
            }
        }
    }

    private Actor office(String district) {
        return actors.named(district.equals("310115000") ? "district" : "district-2")
                .orElseThrow();
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(9, 30).atZone(HouseClock.ZONE).toInstant();
    }
}
