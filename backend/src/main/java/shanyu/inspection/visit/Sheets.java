package shanyu.inspection.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.Papers;
import shanyu.identity.Actor;
import shanyu.inspection.visit.VisitState.Writing;
import shanyu.norms.Judgement.Breaches;
import shanyu.norms.Norms;
import shanyu.norms.NormsInForce;
import shanyu.registry.Institution;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * The sheets of visits: answered item by item as one goes, each item with a version of its own, so that two inspectors write
 * beside each other.
 */
@Component
@Transactional
public class Sheets {
    private final VisitStore visits;
    private final SheetStore store;
    private final AnswerStore answers;
    private final VisitForms forms;
    private final Papers papers;
    private final Norms norms;
    private final HouseClock clock;

    Sheets(
            VisitStore visits,
            SheetStore store,
            AnswerStore answers,
            VisitForms forms,
            Papers papers,
            Norms norms,
            HouseClock clock) {
        this.visits = visits;
        this.store = store;
        this.answers = answers;
        this.forms = forms;
        this.papers = papers;
        this.norms = norms;
        this.clock = clock;
    }

    /** A sheet nobody has written on. */
    static List<SheetItem> blank(Visit visit, Institution institution, NormsInForce norms) {
        var checklist = norms.checklist().orElseThrow().content();
        return visit.items().stream()
                .flatMap(id -> checklist.find(id).stream())
                .map(item -> SheetItem.blank(item.id(), norms.applicability(item, institution.traits())))
                .toList();
    }

    /** The items of one edition, in the order of the list. */
    public List<SheetItem> items(UUID visit, int edition) {
        return store.items(visit, edition);
    }

    public List<Edition> editions(UUID visit) {
        return store.editions(visit);
    }

    /**
     * An answer to one item.
     *
     * @param version of the item as the writer saw it; the first answer is on version 1
     */
    public record Written(String item, int version, ItemAnswer answer) {}

    /** Answers one item of the edition being written. */
    public Outcome<SheetItem> answer(UUID id, String item, int version, ItemAnswer answer, Actor by) {
        return answerAll(id, List.of(new Written(item, version, answer)), by).map(List::getFirst);
    }

    /** Answers several items of the edition being written: all of them, or none when one cannot stand or has moved on. */
    public Outcome<List<SheetItem>> answerAll(UUID id, List<Written> answers, Actor by) {
        var visit = visits.find(id);
        if (visit.isEmpty()) return Refusal.missing().asOutcome();
        if (!(visit.get().state() instanceof Writing writing)) return Visits.wrongState(visit.get());
        var names = answers.stream().map(Written::item).toList();
        Map<String, SheetItem> held = store.hold(id, writing.edition(), names).stream()
                .collect(Collectors.toMap(SheetItem::item, Function.identity()));
        for (var each : answers) {
            var item = held.get(each.item());
            if (item == null) return Refusal.missing().asOutcome();
            var fit = fits(each.answer(), item, visit.get())
                    .then(answer -> item.version() == each.version()
                            ? Outcome.done(answer)
                            : Versions.stale(item.version()).<ItemAnswer>asOutcome());
            if (fit instanceof Outcome.Refused<ItemAnswer>(var why)) return why.asOutcome();
        }
        store.write(id, writing.edition(), answers, by.accountId(), clock.instant());
        widen(id, answers, by);
        return Outcome.done(store.hold(id, writing.edition(), names));
    }

    /** Whether an answer can stand on an item at all, whatever stands there now. */
    Outcome<ItemAnswer> fits(ItemAnswer given, SheetItem item, Visit visit) {
        return given.against(item.applicability())
                .then(answer -> founded(answer, item.item(), visit))
                .then(answer -> belong(answer, visit));
    }

    /** A failed key item ends the short form. */
    private void widen(UUID visit, List<Written> answers, Actor by) {
        forms.of(visit)
                .ifPresent(form -> answers.stream()
                        .filter(each ->
                                form.isEndedBy(each.item(), each.answer().result()))
                        .findFirst()
                        .ifPresent(failed -> forms.widen(visit, failed.item(), by.accountId(), clock.instant())));
    }

    /** What is to be signed on this visit now: the edition being written, once nothing in it is open. */
    public Optional<String> toSign(UUID visit) {
        return visits.find(visit)
                .flatMap(found -> found.state() instanceof Writing writing
                        ? hash(found, writing.edition()).map(SheetHash::hex)
                        : Optional.empty());
    }

    /** What would be signed now; empty while an item is open or two answers differ. */
    Optional<SheetHash> hash(Visit visit, int edition) {
        var items = forms.asked(visit.id(), store.items(visit.id(), edition));
        if (!items.stream().allMatch(SheetItem::isAnswered)) return Optional.empty();
        if (!answers.open(visit.id(), edition).isEmpty()) return Optional.empty();
        boolean isShort = forms.of(visit.id()).filter(VisitForm::isShort).isPresent();
        return Optional.of(SheetHash.of(visit, edition, isShort, items, hashes(items)));
    }

    /** Why nothing can be signed while there is no hash. */
    Refusal unfinished(Visit visit, int edition) {
        return Refusal.of(
                Refusal.Kind.STATE, answers.open(visit.id(), edition).isEmpty() ? "items-open" : "conflicts-open");
    }

    Map<UUID, String> hashes(List<SheetItem> items) {
        var photos = items.stream().flatMap(item -> item.photos().stream()).toList();
        return papers.list(photos).stream().collect(Collectors.toMap(Papers.Paper::id, Papers.Paper::sha256));
    }

    /** A penalty case needs a binding article and a penalty that names it; a recommended standard or a default founds none. */
    private Outcome<ItemAnswer> founded(ItemAnswer answer, String item, Visit visit) {
        if (!answer.referred()) return Outcome.done(answer);
        var inForce = norms.asOf(visit.dayOrElse(clock.today()));
        var asked = inForce.checklist().orElseThrow().content().get(item);
        boolean founded = asked.failed(inForce) instanceof Breaches
                && !asked.penalties().isEmpty()
                && visit.departments().contains(asked.lead().code());
        return founded
                ? Outcome.done(answer)
                : Refusal.field("referred", "true", "no-binding-ground").asOutcome();
    }

    /** Photos must be there, and be of this institution. */
    private Outcome<ItemAnswer> belong(ItemAnswer answer, Visit visit) {
        var known = papers.list(answer.photos()).stream()
                .filter(paper -> visit.institution().equals(paper.institution()))
                .map(Papers.Paper::id)
                .toList();
        return answer.photos().stream()
                .filter(photo -> !known.contains(photo))
                .findFirst()
                .map(unknown -> Refusal.field("photos", unknown.toString(), "unknown-paper")
                        .<ItemAnswer>asOutcome())
                .orElse(Outcome.done(answer));
    }
}
