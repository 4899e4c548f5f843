package shanyu.inspection.visit;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.inspection.visit.KeptAnswer.Standing;
import shanyu.inspection.visit.VisitState.Writing;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Answers as phones hand them in: item by item, in any order, perhaps hours later. None is refused because another one came
 * first: both are kept, the first stands, and a person settles what differs before anybody signs.
 */
@Component
@Transactional
public class Answers {
    private final VisitStore visits;
    private final SheetStore sheets;
    private final Sheets rules;
    private final AnswerStore store;
    private final VisitForms forms;
    private final FieldDefaults defaults;

    Answers(
            VisitStore visits,
            SheetStore sheets,
            Sheets rules,
            AnswerStore store,
            VisitForms forms,
            FieldDefaults defaults) {
        this.visits = visits;
        this.sheets = sheets;
        this.rules = rules;
        this.store = store;
        this.forms = forms;
        this.defaults = defaults;
    }

    /** Keeps an answer, and says what it met. */
    public Outcome<KeptAnswer> give(UUID visit, String item, GivenAnswer given, Actor by) {
        var known = store.find(visit, item, given.id());
        if (known.isPresent()) return Outcome.done(known.get());
        var found = visits.find(visit);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        if (!(found.get().state() instanceof Writing writing)) return Visits.wrongState(found.get());
        var held = sheets.hold(visit, writing.edition(), List.of(item));
        if (held.isEmpty()) return Refusal.missing().asOutcome();
        return rules.fits(given.answer(), held.getFirst(), found.get())
                .then(fit -> settles(visit, item, given))
                .then(fit -> defaults.performed(given.told(), found.get()))
                .map(performed -> kept(found.get(), writing.edition(), held.getFirst(), given, performed, by));
    }

    /** Open conflicts of the edition being written. */
    public List<KeptAnswer> open(UUID visit, int edition) {
        return store.open(visit, edition);
    }

    /** Whatever was said of an item, in the order it came. */
    public List<KeptAnswer> of(UUID visit, int edition, String item) {
        return store.of(visit, edition, item);
    }

    private Outcome<GivenAnswer> settles(UUID visit, String item, GivenAnswer given) {
        UUID conflict = given.settles();
        if (conflict == null) return Outcome.done(given);
        return store.find(visit, item, conflict)
                        .filter(each -> each.standing() == Standing.CONFLICT)
                        .isPresent()
                ? Outcome.done(given)
                : Refusal.field("settles", conflict.toString(), "unknown-conflict")
                        .asOutcome();
    }

    private KeptAnswer kept(
            Visit visit, int edition, SheetItem item, GivenAnswer given, Performed performed, Actor by) {
        var standing = standing(item, given);
        store.add(visit.id(), edition, item.item(), given, by.accountId(), performed, standing);
        if (standing == Standing.STOOD) {
            store.stand(visit.id(), edition, item.item(), given.id());
            widen(visit, item, given, performed, by);
        }
        if (given.settles() != null) store.settle(given.settles(), given.id());
        // the same hand changed its mind before anybody settled: the later word of the two is the one that differs
        else if (given.on() != null && standing != Standing.STOOD)
            store.find(visit.id(), item.item(), given.on())
                    .filter(KeptAnswer::isOpen)
                    .filter(earlier -> earlier.by().equals(by.accountId()))
                    .ifPresent(earlier -> store.settle(earlier.id(), given.id()));
        return store.find(visit.id(), item.item(), given.id()).orElseThrow();
    }

    /** An answer on the one that stands takes its place; the same words agree; anything else is for a person. */
    private static Standing standing(SheetItem item, GivenAnswer given) {
        if (Objects.equals(item.answer(), given.on())) return Standing.STOOD;
        var said = new ItemAnswer(
                item.result() == null ? ItemResult.NOT_CHECKED : item.result(),
                item.note(),
                item.photos(),
                item.fixed(),
                item.referred());
        return said.equals(given.answer()) ? Standing.AGREED : Standing.CONFLICT;
    }

    private void widen(Visit visit, SheetItem item, GivenAnswer given, Performed performed, Actor by) {
        forms.of(visit.id())
                .filter(form -> form.isEndedBy(item.item(), given.answer().result()))
                .ifPresent(form -> forms.widen(visit.id(), item.item(), by.accountId(), performed.at()));
    }
}
