package shanyu.inspection.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.casework.Deadline;
import shanyu.casework.Matter;
import shanyu.casework.MatterKind;
import shanyu.casework.MatterOrder;
import shanyu.casework.MatterState;
import shanyu.casework.Matters;
import shanyu.casework.Subject;
import shanyu.identity.Actor;
import shanyu.norms.DatedValue;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;

/**
 * Opens and ends the duties of enforcement. A number of days comes from the norms of the day with its article and status,
 * which stay with the matter.
 */
@Component
class EnforcementMatters {
    static final MatterKind SITE_VERIFICATION = new MatterKind("inspection.site-verification", false);
    static final MatterKind SITE_HANDLING = new MatterKind("inspection.site-handling", false);
    static final MatterKind SITE_FOLLOW_UP = new MatterKind("inspection.site-follow-up", false);
    /** To say which department has the power to punish, if any. */
    static final MatterKind CASE_ENFORCER = new MatterKind("inspection.case-enforcer", false);
    /** A department's part: answered by it, checked by another. */
    static final MatterKind CASE_PART = new MatterKind("inspection.case-part", true);
    /** To decide within the law's 90 days. */
    static final MatterKind CASE_DECISION = new MatterKind("inspection.case-decision", false);
    /** A second person looks at a proposal. */
    static final MatterKind CASE_PROPOSAL = new MatterKind("inspection.case-proposal", false);
    /** The party may ask for a hearing, or waive it. */
    static final MatterKind CASE_HEARING_ASK = new MatterKind("inspection.case-hearing-ask", false);

    static final MatterKind CASE_HEARING = new MatterKind("inspection.case-hearing", false);
    static final MatterKind CASE_SERVICE = new MatterKind("inspection.case-service", false);
    static final MatterKind CASE_PAYMENT = new MatterKind("inspection.case-payment", false);
    static final MatterKind CASE_PUBLICATION = new MatterKind("inspection.case-publication", false);
    static final MatterKind CASE_WITHDRAWAL = new MatterKind("inspection.case-withdrawal", false);
    static final MatterKind CASE_CLOSING = new MatterKind("inspection.case-closing", false);
    /** A unit answers a petition or what the public says; a second person checks. */
    static final MatterKind PETITION = new MatterKind("inspection.petition", true);

    private final Matters matters;
    private final Norms norms;
    private final HouseClock clock;

    EnforcementMatters(Matters matters, Norms norms, HouseClock clock) {
        this.matters = matters;
        this.norms = norms;
        this.clock = clock;
    }

    /** A number of the norms of today. */
    DatedValue<Integer> limit(String value, @Nullable String member) {
        var inForce = norms.asOf(clock.today());
        var found = member == null ? inForce.integer(value) : inForce.integer(value, member);
        return found.orElseThrow(() -> new IllegalStateException("the corpus sets no " + value));
    }

    /** Opens a duty whose time the norms set. */
    Matter open(MatterKind kind, Subject subject, UUID holder, Clock within, Deadline.Unit unit, @Nullable Actor by) {
        return open(kind, subject, holder, within, unit, by, Map.of());
    }

    Matter open(
            MatterKind kind,
            Subject subject,
            UUID holder,
            Clock within,
            Deadline.Unit unit,
            @Nullable Actor by,
            Map<String, Object> more) {
        var limit = limit(within.value(), within.member());
        var facts = new LinkedHashMap<String, Object>(more);
        facts.put("within", limit.basis().source());
        facts.put("withinStatus", limit.basis().status().word());
        return matters.open(new MatterOrder(
                kind, subject, holder, null, facts, limit.value(), unit, by == null ? null : by.account(), Set.of()));
    }

    /**
     * Opens a duty that runs on from an earlier beginning, to be done by the same moment.
     *
     * @param until the moment; the days counted are those left from today
     */
    Matter rest(MatterKind kind, Subject subject, UUID holder, Instant until, String value, Actor opener) {
        long days =
                java.time.temporal.ChronoUnit.DAYS.between(clock.today(), LocalDate.ofInstant(until, HouseClock.ZONE));
        var limit = limit(value, null);
        return matters.open(new MatterOrder(
                kind,
                subject,
                holder,
                null,
                Map.of(
                        "within",
                        limit.basis().source(),
                        "withinStatus",
                        limit.basis().status().word()),
                (int) days,
                Deadline.Unit.CALENDAR_DAYS,
                opener.account(),
                Set.of()));
    }

    /** Opens a duty whose time a person set. */
    Matter open(MatterKind kind, Subject subject, UUID holder, int amount, Deadline.Unit unit, Actor by, String task) {
        return matters.open(new MatterOrder(
                kind, subject, holder, null, Map.of("note", task), amount, unit, by.accountId(), Set.of()));
    }

    void done(String subjectKind, UUID subject, MatterKind kind, @Nullable Actor by) {
        matters.settle(subjectKind, subject, kind.name(), MatterState.Ending.DONE, by == null ? null : by.account());
    }

    void lapsed(String subjectKind, UUID subject, MatterKind kind) {
        matters.settle(subjectKind, subject, kind.name(), MatterState.Ending.LAPSED, null);
    }

    List<Matter> openAbout(String subjectKind, UUID subject) {
        return matters.openAbout(subjectKind, subject);
    }

    /**
     * A number of the norms by its name.
     *
     * @param member what it is divided by, if anything
     */
    record Clock(String value, @Nullable String member) {
        static Clock of(String value) {
            return new Clock(value, null);
        }
    }
}
