package shanyu.disclosure.yearly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;

/** Yearly disclosures as the institution, its offices and the public see them. */
@Component
@Transactional(readOnly = true)
public class YearlyViews {
    private static final List<YearlyView.Asked> FIELDS =
            Arrays.stream(YearlyField.values()).map(YearlyView.Asked::of).toList();

    private final YearlyStore store;
    private final YearlyPeriods periods;
    private final YearlyLists lists;
    private final Institutions institutions;
    private final Permissions permissions;
    private final HouseClock clock;

    YearlyViews(
            YearlyStore store,
            YearlyPeriods periods,
            YearlyLists lists,
            Institutions institutions,
            Permissions permissions,
            HouseClock clock) {
        this.store = store;
        this.periods = periods;
        this.lists = lists;
        this.institutions = institutions;
        this.permissions = permissions;
        this.clock = clock;
    }

    public Optional<YearlyView> find(UUID id, Actor actor) {
        return institutions.find(id).map(institution -> view(institution, actor));
    }

    public Optional<YearlyPublic> told(UUID id) {
        return institutions
                .find(id)
                .filter(institution -> !institution.life().code().equals("PREPARING"))
                .map(institution -> new YearlyPublic(lists.isLate(id), FIELDS, editions(id)));
    }

    private YearlyView view(Institution institution, Actor actor) {
        var period = periods.newest(institution.district())
                .filter(each -> !clock.today().isBefore(each.opens()))
                .orElse(null);
        var report = period == null
                ? null
                : store.newest(period.id(), institution.id()).orElse(null);
        return new YearlyView(
                institution.id(),
                institution.name(),
                period,
                report == null ? "none" : report.state().code(),
                report == null ? 0 : report.edition(),
                report == null ? "" : report.correction(),
                report == null ? "" : report.returned(),
                report == null ? Map.of() : text(report.answers()),
                report == null ? Arrays.asList(YearlyField.values()) : report.missing(),
                FIELDS,
                lists.isLate(institution.id()),
                editions(institution.id()),
                period == null ? List.of() : verbs(institution, report, actor),
                report == null ? 0 : report.version());
    }

    private List<YearlyView.Told> editions(UUID institution) {
        var told = new ArrayList<YearlyView.Told>();
        for (var report : store.ofInstitution(institution)) {
            Instant at = report.publishedAt();
            if (at == null) continue;
            var period = periods.find(report.period()).orElseThrow();
            told.add(new YearlyView.Told(
                    period.year(),
                    report.edition(),
                    report.correction(),
                    text(report.answers()),
                    at,
                    report.edition() == 1 && isAfter(report.submittedAt(), period.closes())));
        }
        return told;
    }

    private List<String> verbs(Institution institution, @Nullable YearlyReport report, Actor actor) {
        var verbs = new ArrayList<String>();
        var belonging = institution.belonging();
        boolean fills = permissions.allows(actor, YearlyActions.FILL, belonging);
        boolean submits = permissions.allows(actor, YearlyActions.SUBMIT, belonging);
        switch (report == null ? YearlyReport.State.DRAFT : report.state()) {
            case DRAFT -> {
                if (fills) verbs.add("fill");
                if (submits && report != null) verbs.add("submit");
            }
            case SUBMITTED -> {
                if (permissions.allows(actor, YearlyActions.PUBLISH, belonging))
                    verbs.addAll(List.of("publish", "return"));
            }
            case PUBLISHED -> {
                if (submits) verbs.add("correct");
            }
        }
        return verbs;
    }

    private static boolean isAfter(@Nullable Instant submitted, LocalDate closes) {
        return submitted != null
                && LocalDate.ofInstant(submitted, HouseClock.ZONE).isAfter(closes);
    }

    private static Map<String, String> text(Map<YearlyField, String> answers) {
        var text = new TreeMap<String, String>();
        answers.forEach((field, value) -> text.put(field.name(), value));
        return text;
    }
}
