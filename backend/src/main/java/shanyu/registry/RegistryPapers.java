package shanyu.registry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shanyu.casework.Subject;
import shanyu.casework.official.OfficialPapers;
import shanyu.casework.official.PaperKind;
import shanyu.casework.official.PaperOrder;
import shanyu.identity.Actor;
import shanyu.identity.Actors;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.registry.Filing.ReceiptIssued;
import shanyu.registry.RegistryEvent.FilingReceiptIssued;

/** Papers the register issues: receipt and conditions with a filing, the order to stop, the notice of a closing. */
@Component
class RegistryPapers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final OfficialPapers papers;
    private final FilingStore filings;
    private final Institutions institutions;
    private final WindingDownStore windings;
    private final Agencies agencies;
    private final Actors actors;

    RegistryPapers(
            OfficialPapers papers,
            FilingStore filings,
            Institutions institutions,
            WindingDownStore windings,
            Agencies agencies,
            Actors actors) {
        this.papers = papers;
        this.filings = filings;
        this.institutions = institutions;
        this.windings = windings;
        this.agencies = agencies;
        this.actors = actors;
    }

    @EventListener
    void on(FilingReceiptIssued event) {
        if (!(filings.find(event.filing()).orElseThrow() instanceof ReceiptIssued issued)) return;
        var of = institutions.find(event.institution()).orElseThrow();
        var by = issued.receipt().by();
        String office = actors.of(by)
                .map(Actor::agency)
                .flatMap(agencies::find)
                .map(Agency::name)
                .orElseGet(() -> office(of));
        var facts = new LinkedHashMap<String, Object>();
        facts.put("receipt", issued.receipt().number());
        facts.put(
                "purpose",
                Objects.requireNonNull(RegistryWords.PURPOSES.get(
                                issued.head().purpose().name()))
                        .zh());
        facts.put("address", of.address());
        facts.put("places", of.places());
        var subject = subject("filing", issued.id(), of);
        papers.issue(new PaperOrder(PaperKind.FILING_RECEIPT, subject, office, facts, by));
        var conditions = issued.receipt().conditions().stream()
                .<Map<String, Object>>map(line -> Map.of(
                        "title",
                        ConditionWords.title(line),
                        "value",
                        ConditionWords.required(line),
                        "source",
                        line.basis().cited(),
                        "status",
                        ConditionWords.known(line.basis().status())))
                .toList();
        papers.issue(new PaperOrder(
                PaperKind.BASIC_CONDITIONS,
                subject,
                office,
                Map.of("receipt", issued.receipt().number(), "conditions", conditions),
                by));
    }

    void stopped(Institution of, LocalDate on, LocalDate until, String reason, String source, String text, Actor by) {
        papers.issue(new PaperOrder(
                PaperKind.STOP_ORDER,
                subject("institution", of.id(), of),
                office(of),
                Map.of(
                        "day",
                        on.format(DAY),
                        "until",
                        until.format(DAY),
                        "reason",
                        reason,
                        "source",
                        text + "（" + source + "）"),
                by.accountId()));
    }

    /** Call before the winding down is ended. */
    void ended(Institution of, LocalDate on, String what, String reason, Actor by) {
        windings.open(of.id()).ifPresent(plan -> {
            var children = plan.children().stream()
                    .<Map<String, Object>>map(child -> Map.of(
                            "n", child.n(), "where", child.nextName() == null ? "家长已选择" : child.nextName() + "（已同意接收）"))
                    .toList();
            var facts = new LinkedHashMap<String, Object>();
            facts.put("day", on.format(DAY));
            facts.put("what", what);
            facts.put("reason", reason);
            facts.put("enrolled", plan.enrolled());
            facts.put(
                    "placed",
                    plan.children().stream()
                            .filter(child -> Boolean.TRUE.equals(child.accepted()))
                            .count());
            facts.put(
                    "chosen",
                    plan.children().stream()
                            .filter(child -> child.choice() == WindingDown.Choice.PARENTS_CHOICE)
                            .count());
            facts.put("families", plan.families());
            facts.put(
                    "settled",
                    plan.paid().stream().filter(family -> family.how() != null).count());
            facts.put("children", children);
            papers.issue(new PaperOrder(
                    PaperKind.CLOSING_NOTICE, subject("institution", of.id(), of), office(of), facts, by.accountId()));
        });
    }

    private String office(Institution of) {
        return agencies.ofDistrict(Agency.Kind.DISTRICT_OFFICE, of.district())
                .map(Agency::name)
                .orElse("");
    }

    private static Subject subject(String kind, UUID id, Institution of) {
        return new Subject(kind, id, of.name(), of.district(), of.town(), of.id());
    }
}
