package shanyu.inspection.visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.inspection.visit.VisitState.Begun;
import shanyu.inspection.visit.VisitState.Lapsed;
import shanyu.inspection.visit.VisitState.Planned;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Arrivals, told when they happen or later, when the phone finds a network again. The first opens the sheet; each member of
 * the team arrives once. The window is judged by the day they arrived: a visit made in time and told late was made, also
 * where it had been counted as not made meanwhile.
 */
@Component
@Transactional
public class Arrivals {
    private final Visits visits;
    private final ArrivalStore store;
    private final VisitForms forms;
    private final FieldDefaults defaults;
    private final Norms norms;

    Arrivals(Visits visits, ArrivalStore store, VisitForms forms, FieldDefaults defaults, Norms norms) {
        this.visits = visits;
        this.store = store;
        this.forms = forms;
        this.defaults = defaults;
        this.norms = norms;
    }

    /**
     * Somebody of the team arrived.
     *
     * @param id of the arrival, made where it happened
     * @param shortForm whether the sheet begins with the key items only; heard from whoever arrives first
     */
    public Outcome<Visit> arrive(UUID visit, UUID id, boolean shortForm, Performed.Told told, Actor by) {
        var found = visits.find(visit);
        if (found.isEmpty() || !found.get().isOnTeam(by.accountId()))
            return Refusal.missing().asOutcome();
        if (store.of(visit).stream().anyMatch(each -> each.account().equals(by.accountId())))
            return Outcome.done(found.get());
        return defaults.performed(told, found.get())
                .then(performed -> arrived(found.get(), id, shortForm, performed, by));
    }

    private Outcome<Visit> arrived(Visit visit, UUID id, boolean shortForm, Performed performed, Actor by) {
        // a hash is made of the moment of arrival on two machines: the phone knows milliseconds
        var at = performed.at().truncatedTo(ChronoUnit.MILLIS);
        return switch (visit.state()) {
            case Planned planned ->
                begins(
                        visit,
                        planned.begin(by.accountId(), at),
                        new Arrival(id, by.accountId(), performed, true, null),
                        shortForm);
            case Lapsed lapsed
            when lapsed.isAfter(visit.lastDay()) ->
                begins(
                        visit,
                        lapsed.begin(by.accountId(), at),
                        new Arrival(id, by.accountId(), performed, true, lapsed.at()),
                        shortForm);
            case Lapsed setAside -> Visits.wrongState(visit);
            default -> {
                store.add(visit.id(), new Arrival(id, by.accountId(), performed, false, null));
                yield Outcome.done(visit);
            }
        };
    }

    private Outcome<Visit> begins(Visit visit, Begun begun, Arrival arrival, boolean shortForm) {
        var day = LocalDate.ofInstant(begun.at(), HouseClock.ZONE);
        if (!visit.isWindowOpen(day))
            return Refusal.of(
                            Refusal.Kind.RULE,
                            "outside-window",
                            Map.of(
                                    "from", visit.firstDay().toString(),
                                    "to", visit.lastDay().toString()))
                    .asOutcome();
        var key = shortForm ? defaults.keyItems(visit.items(), norms.asOf(day)) : java.util.List.<String>of();
        if (shortForm && key.isEmpty())
            return Refusal.field("shortForm", "true", "no-key-items").asOutcome();
        return visits.open(visit, begun).map(opened -> {
            store.add(visit.id(), arrival);
            if (shortForm) forms.choose(visit.id(), key, arrival.account(), begun.at());
            return opened;
        });
    }

    /** The whole list from now on, because a person asks. Asked again, nothing changes. */
    public Outcome<Visit> widen(UUID visit, Performed.Told told, Actor by) {
        var found = visits.find(visit);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        if (!(found.get().state() instanceof VisitState.Writing)) return Visits.wrongState(found.get());
        return defaults.performed(told, found.get()).map(performed -> {
            forms.widen(visit, VisitForm.ASKED, by.accountId(), performed.at());
            return found.get();
        });
    }
}
