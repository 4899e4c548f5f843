package shanyu.inspection.visit;

import java.util.Collection;
import shanyu.norms.Checklist;
import shanyu.norms.ChecklistItem.Severity;

/**
 * What a visit came to, by the severity model of the checklist, with the numbers it follows from. Severities are product
 * defaults: the outcome runs the office, penalties rest on the judgement of each finding.
 *
 * @param fails an open critical finding, or three open majors
 * @param points weight of the open findings
 * @param stopped findings that stop an activity at once
 * @param undecided findings an officer must decide
 * @param referred findings handed over for a penalty case
 * @param leads failed items sent to departments that were not there
 */
public record Verdict(
        VisitOutcome outcome,
        boolean fails,
        int points,
        int critical,
        int major,
        int minor,
        int onTheSpot,
        int stopped,
        int undecided,
        int referred,
        int leads) {
    /** Three open majors fail a visit (effect of the severity in the checklist). */
    private static final int MAJORS_THAT_FAIL = 3;

    /** The verdict on the findings of one visit, withdrawn and dismissed ones left out. */
    static Verdict on(Collection<Finding> findings, int leads, Checklist checklist) {
        var standing = findings.stream().filter(Finding::isStanding).toList();
        var open = standing.stream()
                .filter(found -> found.ending() != FindingEnding.ON_THE_SPOT)
                .toList();
        int critical = count(open, Severity.CRITICAL);
        int major = count(open, Severity.MAJOR);
        int stopped = (int) open.stream().filter(Finding::stopsAtOnce).count();
        int undecided = (int) open.stream().filter(Finding::awaitsDecision).count();
        int referred = (int) standing.stream().filter(Finding::referred).count();
        return new Verdict(
                outcome(standing.size(), open, stopped, referred),
                critical > 0 || major >= MAJORS_THAT_FAIL,
                open.stream()
                        .mapToInt(found -> points(checklist, found.severity()))
                        .sum(),
                critical,
                major,
                count(open, Severity.MINOR),
                standing.size() - open.size(),
                stopped,
                undecided,
                referred,
                leads);
    }

    private static VisitOutcome outcome(int standing, Collection<Finding> open, int stopped, int referred) {
        if (referred > 0) return VisitOutcome.REFERRED_FOR_PENALTY;
        if (stopped > 0) return VisitOutcome.ACTIVITY_STOPPED;
        if (open.stream().anyMatch(found -> found.awaitsDecision() && found.severity() == Severity.CRITICAL)) {
            return VisitOutcome.AWAITS_DECISION;
        }
        if (!open.isEmpty()) return VisitOutcome.RECTIFY_BY_DEADLINE;
        return standing > 0 ? VisitOutcome.RECTIFIED_ON_THE_SPOT : VisitOutcome.PASSED;
    }

    private static int count(Collection<Finding> findings, Severity severity) {
        return (int)
                findings.stream().filter(found -> found.severity() == severity).count();
    }

    private static int points(Checklist checklist, Severity severity) {
        return checklist.severities().stream()
                .filter(known -> known.id() == severity)
                .mapToInt(Checklist.Severity::points)
                .findFirst()
                .orElse(0);
    }
}
