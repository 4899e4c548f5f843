package shanyu.inspection.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.casework.Subject;

/**
 * A case a town or office works on with the departments it draws in.
 *
 * @param town null when it concerns the district as a whole
 * @param office the agency that opened it and keeps it together
 * @param enforcer the department with the power to punish; null until named
 * @param decideBy last moment to decide (行政处罚法 art. 60)
 * @param notifiedAt when the party was told; from then on it sees the case
 */
public record JointCase(
        UUID id,
        String number,
        String title,
        String district,
        @Nullable String town,
        @Nullable UUID institution,
        @Nullable UUID site,
        @Nullable UUID finding,
        @Nullable UUID petition,
        UUID office,
        @Nullable UUID enforcer,
        @Nullable UUID openedBy,
        Instant openedAt,
        Instant decideBy,
        CaseState state,
        @Nullable Proposal proposal,
        @Nullable Ruling ruling,
        @Nullable Instant notifiedAt,
        @Nullable Instant publishedAt,
        @Nullable LocalDate shownUntil,
        @Nullable Instant withdrawnAt,
        int version) {
    static final String KIND = "joint-case";

    /** For the duties of offices: the institution does not see them. */
    Subject subject() {
        return new Subject(KIND, id, number + " " + title, district, town, null);
    }

    /** For the duties of the party itself. */
    Subject partySubject() {
        return new Subject(KIND, id, number + " " + title, district, town, institution);
    }

    /** Whoever holds the clocks: the enforcing department, or the office while none is named. */
    UUID holder() {
        return enforcer == null ? office : enforcer;
    }
}
