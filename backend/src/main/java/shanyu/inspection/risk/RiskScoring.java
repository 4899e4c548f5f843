package shanyu.inspection.risk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import shanyu.inspection.risk.ScoreLine.Kind;
import shanyu.norms.ChecklistItem.Severity;

/**
 * The formula applied: weights × facts × day → points line by line, and a class. No table, no clock, whole numbers only.
 * What is open counts in full; what is closed or past fades evenly. Facts from after the day are not looked at.
 */
final class RiskScoring {
    /** Points are counted in thousandths. */
    static final long UNIT = 1_000;

    private static final int HUNDRED = 100;

    private final RiskWeights weights;
    private final KnownFacts facts;
    private final LocalDate day;
    private final List<ScoreLine> lines = new ArrayList<>();

    private RiskScoring(RiskWeights weights, KnownFacts facts, LocalDate day) {
        this.weights = weights;
        this.facts = facts;
        this.day = day;
    }

    static Score score(RiskWeights weights, KnownFacts facts, LocalDate day) {
        return new RiskScoring(weights, facts, day).scored();
    }

    private Score scored() {
        facts.findings().stream()
                .filter(finding -> finding.stands(day) && facts.counts(finding.reference(), day))
                .forEach(this::finding);
        facts.others().stream()
                .filter(fact -> !fact.day().isAfter(day) && facts.counts(fact.reference(), day))
                .forEach(this::other);
        papers();
        long points = lines.stream().mapToLong(ScoreLine::points).sum();
        String byPoints = weights.classOf(points);
        boolean critical = lines.stream().anyMatch(line -> line.kind() == Kind.CRITICAL_OPEN);
        boolean raised = critical && weights.openCritical().compareTo(byPoints) > 0;
        return new Score(points, raised ? weights.openCritical() : byPoints, raised, List.copyOf(lines));
    }

    private void finding(FindingFact finding) {
        long full = weights.of(finding.severity()) * UNIT;
        if (finding.isEnded(day))
            fading(
                    closed(finding.severity()),
                    finding.reference(),
                    finding.item(),
                    ended(finding),
                    full * weights.closedPercent() / HUNDRED);
        else lasting(open(finding.severity()), finding.reference(), finding.item(), finding.foundOn(), full);
        if (isRepeat(finding))
            fading(Kind.REPEAT, finding.reference(), finding.item(), finding.foundOn(), weights.repeat() * UNIT);
        if (finding.isOverdue(day))
            lasting(
                    Kind.OVERDUE,
                    finding.reference(),
                    finding.item(),
                    finding.dueOn().plusDays(1),
                    weights.overdue() * UNIT);
    }

    private static LocalDate ended(FindingFact finding) {
        return finding.endedOn() == null ? finding.foundOn() : finding.endedOn();
    }

    /** The same item was found before, not too long ago, and that finding still stands. */
    private boolean isRepeat(FindingFact finding) {
        return facts.findings().stream()
                .filter(before ->
                        before.item().equals(finding.item()) && before.foundOn().isBefore(finding.foundOn()))
                .filter(before -> before.stands(day) && facts.counts(before.reference(), day))
                .anyMatch(before ->
                        !before.foundOn().plusDays(weights.repeatWithinDays()).isBefore(finding.foundOn()));
    }

    private void other(RiskFact fact) {
        switch (fact.kind()) {
            case COMPLAINT_UPHELD ->
                fading(Kind.COMPLAINT_UPHELD, fact.reference(), "", fact.day(), weights.complaint() * UNIT);
            case STAFFING_SHORT ->
                fading(Kind.STAFFING_SHORT, fact.reference(), "", fact.day(), weights.staffing() * UNIT);
        }
    }

    /** A file that was never kept here is silent, and silence gives no points. */
    private void papers() {
        var held = facts.papers().stream().filter(paper -> paper.isHeld(day)).toList();
        held.stream()
                .filter(paper -> paper.isExpired(day))
                .filter(paper ->
                        held.stream().noneMatch(other -> other.kind().equals(paper.kind()) && !other.isExpired(day)))
                .filter(paper -> facts.counts("paper:" + paper.paper(), day))
                .forEach(paper -> lasting(
                        Kind.PAPER_EXPIRED,
                        "paper:" + paper.paper(),
                        paper.kind(),
                        paper.goneOn(day),
                        weights.paperExpired() * UNIT));
        if (held.isEmpty()) return;
        facts.required().stream()
                .sorted()
                .filter(kind -> held.stream().noneMatch(paper -> paper.kind().equals(kind)))
                .filter(kind -> facts.counts("paper-missing:" + kind, day))
                .forEach(kind ->
                        lasting(Kind.PAPER_MISSING, "paper-missing:" + kind, kind, day, weights.paperMissing() * UNIT));
    }

    private void lasting(Kind kind, String reference, String about, LocalDate since, long base) {
        if (base > 0) lines.add(new ScoreLine(kind, reference, about, since, base, age(since), 0, base));
    }

    private void fading(Kind kind, String reference, String about, LocalDate since, long base) {
        int age = age(since);
        long points = base * Math.max(0, weights.fadeDays() - age) / weights.fadeDays();
        if (points > 0) lines.add(new ScoreLine(kind, reference, about, since, base, age, weights.fadeDays(), points));
    }

    private int age(LocalDate since) {
        return (int) ChronoUnit.DAYS.between(since, day);
    }

    private static Kind open(Severity severity) {
        return switch (severity) {
            case CRITICAL -> Kind.CRITICAL_OPEN;
            case MAJOR -> Kind.MAJOR_OPEN;
            case MINOR -> Kind.MINOR_OPEN;
        };
    }

    private static Kind closed(Severity severity) {
        return switch (severity) {
            case CRITICAL -> Kind.CRITICAL_CLOSED;
            case MAJOR -> Kind.MAJOR_CLOSED;
            case MINOR -> Kind.MINOR_CLOSED;
        };
    }
}
