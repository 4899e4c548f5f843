package shanyu.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.MatterState.Ending;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.norms.Norms;
import shanyu.registry.Filing.Purpose;
import shanyu.registry.Filing.Receipt;
import shanyu.registry.Filing.ReceiptIssued;
import shanyu.registry.Filing.SiteCheck;
import shanyu.registry.Filing.Submitted;
import shanyu.registry.InstitutionLife.Changing;
import shanyu.registry.InstitutionLife.Preparing;
import shanyu.registry.RegistryEvent.CapacityChanged;
import shanyu.registry.RegistryEvent.FilingReceiptIssued;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import shanyu.shared.Wgs84;

/** What town and authority do with a filing handed in: look at the place, receive or return it, and say whether it conforms. */
@Component
public class FilingDesk {
    private final FilingStore store;
    private final Filings filings;
    private final Institutions institutions;
    private final InstitutionStore versions;
    private final PaperFile papers;
    private final Nonconformities nonconformities;
    private final BasicConditions conditions;
    private final RegistryTerms terms;
    private final RegistryMatters matters;
    private final Agencies agencies;
    private final Norms norms;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    FilingDesk(
            FilingStore store,
            Filings filings,
            Institutions institutions,
            InstitutionStore versions,
            PaperFile papers,
            Nonconformities nonconformities,
            BasicConditions conditions,
            RegistryTerms terms,
            RegistryMatters matters,
            Agencies agencies,
            Norms norms,
            ApplicationEventPublisher events,
            HouseClock clock) {
        this.store = store;
        this.filings = filings;
        this.institutions = institutions;
        this.versions = versions;
        this.papers = papers;
        this.nonconformities = nonconformities;
        this.conditions = conditions;
        this.terms = terms;
        this.matters = matters;
        this.agencies = agencies;
        this.norms = norms;
        this.events = events;
        this.clock = clock;
    }

    /** The town writes down what it saw on site. */
    @Transactional
    public Outcome<Filing> check(
            UUID id, int version, LocalDate on, boolean differs, String remarks, @Nullable Wgs84 position, Actor by) {
        if (on.isAfter(clock.today())) {
            return Refusal.field("on", on.toString(), "in-future").asOutcome();
        }
        return submitted(id, version).then(submitted -> {
            var seen = new SiteCheck(on, differs, remarks, position, by.accountId(), clock.instant());
            return filings.moved(submitted, submitted.checked(seen), "checked", by, remarks)
                    .map(checked -> {
                        matters.settle(checked, RegistryMatters.CHECK, Ending.DONE, by.account());
                        return checked;
                    });
        });
    }

    /** Sends it back with reasons: what must be put right before it can be received. */
    @Transactional
    public Outcome<Filing> giveBack(UUID id, int version, List<String> reasons, Actor by) {
        return submitted(id, version)
                .then(submitted -> submitted
                        .giveBack(by.accountId(), clock.instant(), reasons)
                        .then(returned ->
                                filings.moved(submitted, returned, "returned", by, String.join("\n", reasons))))
                .map(returned -> {
                    matters.settle(returned, RegistryMatters.RECEIPT, Ending.DONE, by.account());
                    matters.fallAway(returned, by.accountId());
                    var institution = institution(returned);
                    matters.open(
                            RegistryMatters.CORRECTION,
                            institution,
                            returned,
                            institution.id(),
                            terms.correction(clock.today()),
                            by.account());
                    return returned;
                });
    }

    /**
     * Receives it: the receipt with the notice of basic conditions goes out, the file takes over what was filed, and an
     * institution in preparation opens.
     *
     * @param reasonWithoutCheck why the town's check is not waited for, when there is none
     */
    @Transactional
    public Outcome<Filing> issueReceipt(UUID id, int version, String reasonWithoutCheck, Actor by) {
        return submitted(id, version).then(submitted -> {
            var institution = institution(submitted);
            var filed = submitted.head().form().complete().orThrow();
            if (submitted.check() != null && submitted.check().position() != null) {
                filed = filed.at(submitted.check().position());
            }
            var whole = filed;
            LocalDate today = clock.today();
            int number = store.takeReceiptNumber(institution.district(), today.getYear());
            var receipt = new Receipt(
                    "%s-%d-%05d".formatted(institution.district().substring(0, 6), today.getYear(), number),
                    by.accountId(),
                    clock.instant(),
                    conditions.of(whole.traits().type(), norms.asOf(today)));
            return submitted
                    .issueReceipt(receipt, reasonWithoutCheck)
                    .then(issued -> filings.moved(submitted, issued, "receipt-issued", by, reasonWithoutCheck)
                            .then(done ->
                                    entered(institution, whole, issued, by).map(now -> done)));
        });
    }

    private Outcome<Institution> entered(Institution before, Particulars filed, ReceiptIssued issued, Actor by) {
        LocalDate today = clock.today();
        boolean opening = issued.head().purpose() == Purpose.OPENING;
        var life = switch (before.life()) {
            case Preparing preparing -> preparing.open(today);
            case Changing changing -> changing.settle(today);
            default -> before.life();
        };
        var happenedOn = issued.head().happenedOn();
        var act = new Act(
                opening ? "opened" : "changed",
                happenedOn == null ? today : happenedOn,
                "",
                opening ? "registration-filing-measures#9" : "registration-filing-measures#10",
                issued.id(),
                clock.instant(),
                by.account());
        if (!versions.succeed(before, filed, life, act)) {
            return Versions.stale(before.version() + 1).asOutcome();
        }
        papers.attached(issued.id()).forEach(paper -> papers.hold(before.id(), paper, clock.instant()));
        agencies.rename(before.id(), filed.name(), filed.town());
        matters.settle(issued, RegistryMatters.RECEIPT, Ending.DONE, by.account());
        matters.settle(issued, RegistryMatters.CHECK, Ending.LAPSED, by.account());
        String number = issued.receipt().number();
        events.publishEvent(new FilingReceiptIssued(before.id(), issued.id(), number, clock.instant()));
        if (before.places() != filed.places()) {
            events.publishEvent(new CapacityChanged(before.id(), before.places(), filed.places(), clock.instant()));
        }
        return Outcome.done(institutions.find(before.id()).orElseThrow());
    }

    /** The authority has looked through the contents and found them to meet the standards. */
    @Transactional
    public Outcome<Filing> conforms(UUID id, int version, Actor by) {
        return concluded(id, version, "CONFORMS", "conforms", "", by);
    }

    /** The contents do not meet the standards: the institution is told with reasons, and the public too (art. 9). */
    @Transactional
    public Outcome<Filing> doesNotConform(UUID id, int version, List<Nonconformities.Ground> grounds, Actor by) {
        String text = String.join(
                "\n", grounds.stream().map(Nonconformities.Ground::text).toList());
        return concluded(id, version, "DOES_NOT", "does-not-conform", text, by).map(filing -> {
            nonconformities.publish(filing, grounds, by);
            return filing;
        });
    }

    private Outcome<Filing> concluded(UUID id, int version, String conformity, String verb, String text, Actor by) {
        return filings.current(id, version).then(filing -> {
            var submission = switch (filing) {
                case Submitted submitted -> submitted.submission();
                case ReceiptIssued issued -> issued.submission();
                default -> null;
            };
            if (submission == null) return Filings.wrongState(filing);
            if (submission.by().equals(by.accountId())) {
                return Refusal.of(Refusal.Kind.RULE, "second-person-needed").asOutcome();
            }
            if (!store.conclude(filing, conformity)) {
                return Refusal.of(Refusal.Kind.STATE, "conformity-already-said").asOutcome();
            }
            store.addStep(id, verb, clock.instant(), by.account(), text);
            matters.settle(filing, RegistryMatters.CONFORMITY, Ending.DONE, by.account());
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    private Outcome<Submitted> submitted(UUID id, int version) {
        return filings.current(id, version)
                .then(filing ->
                        filing instanceof Submitted submitted ? Outcome.done(submitted) : Filings.wrongState(filing));
    }

    private Institution institution(Filing filing) {
        return institutions.find(filing.head().institution()).orElseThrow();
    }
}
