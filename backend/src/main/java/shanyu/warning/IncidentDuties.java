package shanyu.warning;

import static shanyu.warning.IncidentMatters.ACKNOWLEDGE;
import static shanyu.warning.IncidentMatters.CLOSING_REPORT;
import static shanyu.warning.IncidentMatters.TELL_OUTSIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.casework.Deadline;
import shanyu.casework.Matter;
import shanyu.casework.MatterKind;
import shanyu.casework.MatterOrder;
import shanyu.casework.Matters;
import shanyu.casework.Subject;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.norms.DatedValue;
import shanyu.norms.Department;
import shanyu.norms.Edition;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;

/** What a first report sets going: who must know, by which article and minute, and the closing report that is owed. */
@Component
class IncidentDuties {
    private static final String TOLD = "incident-report-to";

    private final IncidentStore store;
    private final Matters matters;
    private final Agencies agencies;
    private final Norms norms;
    private final HouseClock clock;

    IncidentDuties(IncidentStore store, Matters matters, Agencies agencies, Norms norms, HouseClock clock) {
        this.store = store;
        this.matters = matters;
        this.agencies = agencies;
        this.norms = norms;
        this.clock = clock;
    }

    /** Each who must know, by the norms of the day the incident was known, has a matter from now on. */
    void tell(Incident of, Actor by) {
        var inForce = norms.asOf(LocalDate.ofInstant(of.knownAt(), HouseClock.ZONE));
        var offices = inForce.values().stream()
                .filter(value -> value.name().equals(TOLD) && of.kind().name().equals(value.member()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the corpus names nobody to be told of " + of.kind()));
        var within = value("incident-acknowledged-within");
        var due = Deadline.after(clock.instant(), within.value(), Deadline.Unit.MINUTES, norms.calendar())
                .at();
        var letters = inForce.departments().map(Edition::content).orElse(List.of()).stream()
                .collect(Collectors.toMap(Department::name, Department::code));
        int n = 0;
        boolean outside = false;
        for (Object name : (List<?>) offices.value()) {
            var agency = agency(letters.get(name.toString()), of);
            outside |= agency.isEmpty();
            var matter = agency.map(each -> open(ACKNOWLEDGE, of, each.id(), within, Deadline.Unit.MINUTES, by)
                    .id());
            store.addRecipient(
                    of.id(),
                    ++n,
                    name.toString(),
                    agency.map(Agency::id).orElse(null),
                    offices.basis(),
                    matter.orElse(null),
                    due);
        }
        if (outside) open(TELL_OUTSIDE, of, by.agencyId(), within, Deadline.Unit.MINUTES, by);
    }

    /** Whoever reported owes the closing report. */
    void closingReport(Incident of, Actor by) {
        var within = value("incident-closing-report-within");
        open(CLOSING_REPORT, of, by.agencyId(), within, Deadline.Unit.WORKING_DAYS, by);
    }

    /** The agency a letter stands for, the district office where the district has no such department; empty outside the house. */
    private Optional<Agency> agency(@Nullable String letter, Incident of) {
        if (letter == null) return Optional.empty();
        if (letter.equals(Agencies.TOWNS_LETTER)) return agencies.ofTown(of.town());
        return agencies.department(of.district(), letter)
                .or(() -> agencies.ofDistrict(Agency.Kind.DISTRICT_OFFICE, of.district()));
    }

    private Matter open(
            MatterKind kind, Incident of, UUID holder, DatedValue<Integer> within, Deadline.Unit unit, Actor by) {
        boolean own = holder.equals(of.institution());
        var subject = of.subject();
        return matters.open(new MatterOrder(
                kind,
                own
                        ? new Subject(
                                subject.kind(),
                                subject.id(),
                                subject.name(),
                                of.district(),
                                of.town(),
                                of.institution())
                        : subject,
                holder,
                null,
                Map.of(
                        "incident", of.kind().name(),
                        "within", within.basis().source(),
                        "withinStatus", within.basis().status().word()),
                within.value(),
                unit,
                by.account(),
                Set.of()));
    }

    private DatedValue<Integer> value(String name) {
        return norms.asOf(clock.today())
                .integer(name)
                .orElseThrow(() -> new IllegalStateException("the corpus sets no " + name));
    }
}
