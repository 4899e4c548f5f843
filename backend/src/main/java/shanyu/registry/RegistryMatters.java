package shanyu.registry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.casework.Deadline.Unit;
import shanyu.casework.MatterKind;
import shanyu.casework.MatterOrder;
import shanyu.casework.MatterState.Ending;
import shanyu.casework.Matters;
import shanyu.casework.Subject;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.identity.Role;
import shanyu.messages.Messages;
import shanyu.messages.Telling;
import shanyu.registry.RegistryTerms.Term;

/** The clocks of the register: which matters a step opens, and which it settles. */
@Component
class RegistryMatters {
    /** Town: look at the place. */
    static final MatterKind CHECK = new MatterKind("registry.filing-check", false);

    /** Authority: receipt with the notice of basic conditions, or return. */
    static final MatterKind RECEIPT = new MatterKind("registry.filing-receipt", false);

    /** Authority: does what was filed meet the standards; if not, tell with reasons and publish. */
    static final MatterKind CONFORMITY = new MatterKind("registry.nonconformity", false);

    /** Institution: put right what was returned. */
    static final MatterKind CORRECTION = new MatterKind("registry.filing-correction", false);

    /** Institution: file what has changed. */
    static final MatterKind CHANGE = new MatterKind("registry.change-filing", false);

    /** Institution: open again, or say that it rests longer or closes. */
    static final MatterKind RESUMPTION = new MatterKind("registry.resumption", false);

    /** Institution: do what it was ordered to. */
    static final MatterKind ORDER = new MatterKind("registry.rectification-order", false);

    /** Institution: say how many children and prepaid fees there are, after an order to stop. */
    static final MatterKind WINDING_DOWN = new MatterKind("registry.winding-down", false);

    /** Institution: find each child a next place or write down what its parents chose. */
    static final MatterKind CHILDREN = new MatterKind("registry.children-placed", false);

    /** Institution: refund or carry over what families paid ahead. */
    static final MatterKind PREPAID = new MatterKind("registry.prepaid-settled", false);

    /** Another institution: say whether it takes a child over. */
    static final MatterKind PLACEMENT = new MatterKind("registry.placement", false);

    /** Institution: renew a paper that has expired. */
    static final MatterKind RENEWAL = new MatterKind("registry.paper-renewal", false);

    private final Matters matters;
    private final Agencies agencies;
    private final Messages messages;

    RegistryMatters(Matters matters, Agencies agencies, Messages messages) {
        this.matters = matters;
        this.agencies = agencies;
        this.messages = messages;
    }

    /** Opens what a submitted filing asks of the town and of the authority. */
    void submitted(
            Institution institution, Filing filing, UUID authority, UUID by, RegistryTerms terms, LocalDate day) {
        var town = agencies.ofTown(institution.town()).map(Agency::id).orElse(authority);
        settle(filing, CORRECTION, Ending.DONE, by);
        open(CHECK, institution, filing, town, terms.townCheck(day), by);
        open(RECEIPT, institution, filing, authority, terms.receipt(day), by);
        open(CONFORMITY, institution, filing, authority, terms.nonconformity(day), by);
    }

    void open(MatterKind kind, Institution institution, Filing filing, UUID holder, Term term, @Nullable UUID by) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("purpose", filing.head().purpose().name());
        facts.put("source", term.basis().source());
        facts.put("status", term.basis().status().word());
        matters.open(new MatterOrder(
                kind,
                subject("filing", filing.id(), institution),
                holder,
                null,
                facts,
                term.amount(),
                term.unit(),
                by,
                Set.of()));
    }

    /** Opens something the institution must do by a day, about its own file. */
    void openUntil(MatterKind kind, Institution institution, LocalDate today, LocalDate until, String source, UUID by) {
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(today, until));
        matters.open(new MatterOrder(
                kind,
                subject("institution", institution.id(), institution),
                institution.id(),
                null,
                Map.of("source", source),
                days,
                Unit.CALENDAR_DAYS,
                by,
                Set.of()));
    }

    void settle(Filing filing, MatterKind kind, Ending ending, @Nullable UUID by) {
        matters.settle("filing", filing.id(), kind.name(), ending, by);
    }

    /** What is open about a filing that is given up or sent back falls away. */
    void fallAway(Filing filing, UUID by) {
        for (MatterKind kind : new MatterKind[] {CHECK, RECEIPT, CONFORMITY, CORRECTION}) {
            settle(filing, kind, Ending.LAPSED, by);
        }
    }

    void settleAbout(UUID institution, MatterKind kind, Ending ending, @Nullable UUID by) {
        matters.settle("institution", institution, kind.name(), ending, by);
    }

    /** Asks another institution whether it takes a child over. */
    void placement(UUID child, Institution next, String from, int n, Term term, @Nullable UUID by) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("from", from);
        facts.put("n", n);
        facts.put("source", term.basis().source());
        facts.put("status", term.basis().status().word());
        matters.open(new MatterOrder(
                PLACEMENT,
                subject("placement", child, next),
                next.id(),
                null,
                facts,
                term.amount(),
                term.unit(),
                by,
                Set.of()));
    }

    void settlePlacement(UUID child, Ending ending, @Nullable UUID by) {
        matters.settle("placement", child, PLACEMENT.name(), ending, by);
    }

    /** Tells the institution that closes or rests what the other one said. */
    void answered(Institution of, boolean accepts, int n, UUID child) {
        messages.tell(
                of.id(),
                List.of(Role.INSTITUTION_HEAD, Role.INSTITUTION_CLERK),
                new Telling(
                        accepts ? "closing.accepted" : "closing.declined",
                        Map.of("n", n),
                        "/office/institutions/" + of.id() + "/winding-down",
                        "placement:" + child + ":" + accepts),
                null);
    }

    /** A paper has expired: renewed by when. */
    void renew(Institution of, String kind, String number, LocalDate until, Term term) {
        matters.open(new MatterOrder(
                RENEWAL,
                subject("expiry", expiry(of.id(), kind, number), of),
                of.id(),
                null,
                Map.of(
                        "paper", kind,
                        "number", number,
                        "until", until.toString(),
                        "source", term.basis().source(),
                        "status", term.basis().status().word()),
                term.amount(),
                term.unit(),
                null,
                Set.of()));
    }

    /** A renewed paper came, or the institution is no more. */
    void renewed(UUID institution, String kind, String number, @Nullable UUID by) {
        matters.settle("expiry", expiry(institution, kind, number), RENEWAL.name(), Ending.DONE, by);
    }

    /** Every expired paper of the institution, when it closes. */
    void expiriesLapse(UUID institution, @Nullable UUID by) {
        matters.ofInstitution(institution).stream()
                .filter(matter -> matter.kind().equals(RENEWAL.name()))
                .forEach(matter -> matters.settle("expiry", matter.subject().id(), RENEWAL.name(), Ending.LAPSED, by));
    }

    /** One subject for each kind of paper, and for each number of staff papers, which are many people's. */
    private static UUID expiry(UUID institution, String kind, String number) {
        String name = institution + ":" + kind + (kind.equals("STAFF_PROOF") ? ":" + number : "");
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Subject subject(String kind, UUID id, Institution institution) {
        return new Subject(kind, id, institution.name(), institution.district(), institution.town(), institution.id());
    }
}
