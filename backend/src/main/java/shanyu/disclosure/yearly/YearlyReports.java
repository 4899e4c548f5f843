package shanyu.disclosure.yearly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.Deadline;
import shanyu.casework.MatterOrder;
import shanyu.casework.MatterState.Ending;
import shanyu.casework.Matters;
import shanyu.casework.Subject;
import shanyu.disclosure.yearly.YearlyReport.State;
import shanyu.evidence.Evidence;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.norms.Norms;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import shanyu.shared.Refusal.Fault;

/** Yearly disclosures: filled in by the institution, handed in complete, checked and published by the town, corrected beside. */
@Component
@Transactional
public class YearlyReports {
    private final YearlyStore store;
    private final YearlyPeriods periods;
    private final Institutions institutions;
    private final Agencies agencies;
    private final Matters matters;
    private final Evidence evidence;
    private final Norms norms;
    private final HouseClock clock;

    YearlyReports(
            YearlyStore store,
            YearlyPeriods periods,
            Institutions institutions,
            Agencies agencies,
            Matters matters,
            Evidence evidence,
            Norms norms,
            HouseClock clock) {
        this.store = store;
        this.periods = periods;
        this.institutions = institutions;
        this.agencies = agencies;
        this.matters = matters;
        this.evidence = evidence;
        this.norms = norms;
        this.clock = clock;
    }

    /** Keeps what is filled in so far; the first keeping begins the draft (version 0). Late is better than never. */
    public Outcome<UUID> fill(UUID institution, int version, Map<String, String> given, Actor by) {
        var faults = new ArrayList<Fault>();
        var answers = read(given, faults);
        if (!faults.isEmpty())
            return new Refusal(Refusal.Kind.RULE, "field-refused", Map.of(), List.copyOf(faults)).asOutcome();
        return period(institution).then(period -> {
            var found = store.newest(period.id(), institution);
            if (found.isPresent())
                return change(found.get(), version, State.DRAFT, report -> with(report, answers, State.DRAFT, ""));
            if (version != 0) return Versions.stale(0).asOutcome();
            var draft = new YearlyReport(
                    UUID.randomUUID(), period.id(), institution, 1, "", answers, State.DRAFT, null, null, null, "", 1);
            store.add(draft, institutions.find(institution).orElseThrow(), clock.instant());
            return Outcome.done(draft.id());
        });
    }

    /** Hands it in, complete; the town gets the matter to check it. */
    public Outcome<UUID> submit(UUID institution, int version, Actor by) {
        return newest(institution).then(report -> {
            if (!report.missing().isEmpty() && report.state() == State.DRAFT)
                return new Refusal(
                                Refusal.Kind.RULE,
                                "yearly-incomplete",
                                Map.of("missing", report.missing().size()),
                                report.missing().stream()
                                        .map(field -> new Fault("answers." + field.name(), null, "missing"))
                                        .toList())
                        .asOutcome();
            var now = clock.instant();
            return change(
                            report,
                            version,
                            State.DRAFT,
                            draft -> new YearlyReport(
                                    draft.id(),
                                    draft.period(),
                                    institution,
                                    draft.edition(),
                                    draft.correction(),
                                    draft.answers(),
                                    State.SUBMITTED,
                                    now,
                                    by.account(),
                                    null,
                                    "",
                                    draft.version()))
                    .map(id -> {
                        settle(institution, YearlyMatters.DISCLOSE.name(), by);
                        check(institutions.find(institution).orElseThrow(), report, by);
                        return id;
                    });
        });
    }

    /** Publishes what was handed in. Whoever handed it in is of the institution and never this caller. */
    public Outcome<UUID> publish(UUID institution, int version, Actor by) {
        return newest(institution).then(report -> {
            var now = clock.instant();
            if (report.version() != version)
                return Versions.stale(report.version()).asOutcome();
            if (report.state() != State.SUBMITTED) return wrong(report);
            var next = new YearlyReport(
                    report.id(),
                    report.period(),
                    institution,
                    report.edition(),
                    report.correction(),
                    report.answers(),
                    State.PUBLISHED,
                    report.submittedAt(),
                    report.submittedBy(),
                    now,
                    "",
                    report.version());
            if (!store.replace(report, next, by.account()))
                return Versions.stale(version + 1).asOutcome();
            settle(institution, YearlyMatters.CHECK.name(), by);
            evidence.append(Map.of(
                    "kind", "yearly-published",
                    "institution", institution.toString(),
                    "edition", report.edition(),
                    "actor", by.reference()));
            return Outcome.done(report.id());
        });
    }

    /** Sends it back with a reason; the institution owes it again by the closing day. */
    public Outcome<UUID> giveBack(UUID institution, int version, String reason, Actor by) {
        return newest(institution)
                .then(report -> change(
                                report,
                                version,
                                State.SUBMITTED,
                                given -> with(given, given.answers(), State.DRAFT, reason))
                        .map(id -> {
                            settle(institution, YearlyMatters.CHECK.name(), by);
                            var period = periods.find(report.period()).orElseThrow();
                            matters.open(
                                    periods.order(institutions.find(institution).orElseThrow(), period, clock.today()));
                            return id;
                        }));
    }

    /** Begins a correction of what was published: another edition with the old answers to start from. */
    public Outcome<UUID> correct(UUID institution, int version, String reason, Actor by) {
        return newest(institution).then(report -> {
            if (report.version() != version)
                return Versions.stale(report.version()).asOutcome();
            if (report.state() != State.PUBLISHED) return wrong(report);
            var draft = new YearlyReport(
                    UUID.randomUUID(),
                    report.period(),
                    institution,
                    report.edition() + 1,
                    reason,
                    report.answers(),
                    State.DRAFT,
                    null,
                    null,
                    null,
                    "",
                    1);
            store.add(draft, institutions.find(institution).orElseThrow(), clock.instant());
            return Outcome.done(draft.id());
        });
    }

    private Outcome<YearlyPeriod> period(UUID institution) {
        return institutions
                .find(institution)
                .map(Institution::district)
                .flatMap(periods::newest)
                .filter(period -> !clock.today().isBefore(period.opens()))
                .map(Outcome::done)
                .orElseGet(
                        () -> Refusal.of(Refusal.Kind.STATE, "no-period-open").asOutcome());
    }

    private Outcome<YearlyReport> newest(UUID institution) {
        return period(institution)
                .then(period -> store.newest(period.id(), institution)
                        .map(Outcome::done)
                        .orElseGet(() ->
                                Refusal.state("yearly-not-in-state", "none").asOutcome()));
    }

    private Outcome<UUID> change(
            YearlyReport report, int version, State from, Function<YearlyReport, YearlyReport> next) {
        if (report.version() != version) return Versions.stale(report.version()).asOutcome();
        if (report.state() != from) return wrong(report);
        if (!store.replace(report, next.apply(report), null))
            return Versions.stale(version + 1).asOutcome();
        return Outcome.done(report.id());
    }

    private static YearlyReport with(
            YearlyReport report, Map<YearlyField, String> answers, State state, String returned) {
        return new YearlyReport(
                report.id(),
                report.period(),
                report.institution(),
                report.edition(),
                report.correction(),
                answers,
                state,
                null,
                null,
                null,
                returned,
                report.version());
    }

    private static Map<YearlyField, String> read(Map<String, String> given, List<Fault> faults) {
        var answers = new EnumMap<YearlyField, String>(YearlyField.class);
        given.forEach((name, value) -> {
            var field = field(name);
            if (field == null) faults.add(new Fault("answers." + name, value, "unknown-field"));
            else if (!value.isBlank()) {
                String refused = field.refuse(value.strip());
                if (refused != null) faults.add(new Fault("answers." + name, value, refused));
                else answers.put(field, value.strip());
            }
        });
        return answers;
    }

    private static @Nullable YearlyField field(String name) {
        for (var field : YearlyField.values()) if (field.name().equals(name)) return field;
        return null;
    }

    private void settle(UUID institution, String kind, Actor by) {
        matters.settle(YearlyMatters.REPORT, institution, kind, Ending.DONE, by.account());
    }

    private void check(Institution institution, YearlyReport report, Actor by) {
        var holder = agencies.ofTown(institution.town())
                .or(() -> agencies.ofDistrict(Agency.Kind.DISTRICT_OFFICE, institution.district()));
        if (holder.isEmpty()) return;
        int days = norms.asOf(clock.today())
                .integer("yearly-disclosure-check")
                .orElseThrow()
                .value();
        matters.open(new MatterOrder(
                YearlyMatters.CHECK,
                new Subject(
                        YearlyMatters.REPORT,
                        institution.id(),
                        institution.name(),
                        institution.district(),
                        institution.town(),
                        institution.id()),
                holder.get().id(),
                null,
                Map.of("edition", report.edition(), "status", "default"),
                days,
                Deadline.Unit.WORKING_DAYS,
                by.account(),
                Set.of()));
    }

    private static <T> Outcome<T> wrong(YearlyReport report) {
        return Refusal.state("yearly-not-in-state", report.state().code()).asOutcome();
    }
}
