package shanyu.inspection.visit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.AbstractMap.SimpleEntry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.identity.Accounts;
import shanyu.identity.Actor;
import shanyu.inspection.visit.VisitView.ArrivalShown;
import shanyu.inspection.visit.VisitView.Conflict;
import shanyu.inspection.visit.VisitView.FormShown;
import shanyu.norms.NormsInForce;

/** What a visit's page shows of the work at the place: arrivals, the form, answers that met. */
@Component
class FieldViews {
    private final ArrivalStore arrivals;
    private final AnswerStore answers;
    private final VisitForms forms;
    private final FieldDefaults defaults;
    private final Accounts accounts;

    FieldViews(
            ArrivalStore arrivals, AnswerStore answers, VisitForms forms, FieldDefaults defaults, Accounts accounts) {
        this.arrivals = arrivals;
        this.answers = answers;
        this.forms = forms;
        this.defaults = defaults;
        this.accounts = accounts;
    }

    List<ArrivalShown> arrivals(Visit visit, Actor actor) {
        return arrivals.of(visit.id()).stream()
                .map(each -> new ArrivalShown(
                        nameOf(each.account()),
                        each.account().equals(actor.account()),
                        each.performed().at(),
                        each.performed().receivedAt(),
                        each.performed().late(),
                        each.performed().reason(),
                        each.began(),
                        each.lapsedAt()))
                .toList();
    }

    @Nullable
    FormShown form(Visit visit) {
        return forms.of(visit.id())
                .map(form -> new FormShown(
                        form.items(),
                        form.isShort(),
                        form.widened() == null ? null : form.widened().at(),
                        form.widened() == null ? null : form.widened().why()))
                .orElse(null);
    }

    List<String> keyItems(Visit visit, NormsInForce inForce) {
        return forms.of(visit.id()).map(VisitForm::items).orElseGet(() -> defaults.keyItems(visit.items(), inForce));
    }

    /** Open conflicts by item. */
    Map<String, List<Conflict>> conflicts(Visit visit, int edition, Actor actor) {
        return answers.open(visit.id(), edition).stream()
                .map(each -> new SimpleEntry<>(
                        each.item(),
                        new Conflict(
                                each.id(),
                                each.answer().result(),
                                each.answer().note(),
                                each.answer().photos(),
                                each.answer().fixed(),
                                each.answer().referred(),
                                nameOf(each.by()),
                                each.by().equals(actor.account()),
                                each.performed().at(),
                                each.performed().late())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private String nameOf(UUID account) {
        return accounts.find(account).map(Accounts.Account::name).orElse("");
    }
}
