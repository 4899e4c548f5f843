package shanyu.oversight;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.casework.Deadline;
import shanyu.casework.MatterKind;
import shanyu.casework.MatterOrder;
import shanyu.casework.MatterState.Ending;
import shanyu.casework.Matters;
import shanyu.casework.Subject;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;

/**
 * The matters of a complaint. Those of the offices name no institution as theirs: whoever is complained of would read
 * there that a visit may be on its way.
 */
@Component
class ComplaintDuties {
    private final Matters matters;
    private final Agencies agencies;
    private final OversightTerms terms;

    ComplaintDuties(Matters matters, Agencies agencies, OversightTerms terms) {
        this.matters = matters;
        this.agencies = agencies;
        this.terms = terms;
    }

    void accept(Complaint complaint) {
        open(complaint, ComplaintMatters.ACCEPTANCE, complaint.holder(), "complaint-acceptance", null);
    }

    void answer(Complaint complaint, @Nullable UUID by) {
        open(complaint, ComplaintMatters.ANSWER, complaint.holder(), "complaint-answer", by);
    }

    void confirm(Complaint complaint, UUID by) {
        open(complaint, ComplaintMatters.CONFIRMATION, office(complaint), "complaint-confirmation", by);
    }

    void lookAgain(Complaint complaint) {
        open(complaint, ComplaintMatters.SECOND_LOOK, office(complaint), "complaint-second-look", null);
    }

    void erasure(Complaint complaint, UUID by) {
        open(complaint, ComplaintMatters.ERASURE, office(complaint), "complaint-confirmation", by);
    }

    /** Asks the institution: the only matter it sees, with the officer's question and nothing of the complaint. */
    void ask(Complaint complaint, UUID institution, String name, String question, UUID by) {
        matters.open(new MatterOrder(
                ComplaintMatters.STATEMENT,
                new Subject(
                        ComplaintMatters.QUESTION,
                        UUID.randomUUID(),
                        name,
                        complaint.district(),
                        complaint.town(),
                        institution),
                institution,
                null,
                Map.of("question", question, "status", "default"),
                terms.number("complaint-statement"),
                Deadline.Unit.WORKING_DAYS,
                by,
                Set.of()));
    }

    void done(Complaint complaint, MatterKind kind, @Nullable UUID by) {
        matters.settle(ComplaintMatters.COMPLAINT, complaint.id(), kind.name(), Ending.DONE, by);
    }

    private void open(Complaint complaint, MatterKind kind, UUID holder, String term, @Nullable UUID by) {
        matters.open(new MatterOrder(
                kind,
                new Subject(
                        ComplaintMatters.COMPLAINT,
                        complaint.id(),
                        complaint.number(),
                        complaint.district(),
                        complaint.town(),
                        null),
                holder,
                complaint.department(),
                Map.of("complaintKind", complaint.kind().name(), "status", "default"),
                terms.number(term),
                Deadline.Unit.WORKING_DAYS,
                by,
                Set.of()));
    }

    private UUID office(Complaint complaint) {
        return agencies.ofDistrict(Agency.Kind.DISTRICT_OFFICE, complaint.district())
                .map(Agency::id)
                .orElse(complaint.holder());
    }
}
