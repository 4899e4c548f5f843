package shanyu.inspection.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.inspection.risk.ScoreLine.Kind;
import shanyu.inspection.visit.FindingEnding;
import shanyu.norms.ChecklistItem.Severity;

@DisplayName("The risk formula: weights × facts × day → points line by line, and a class")
class RiskScoringTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 16);
    private static final UUID PLACE = new UUID(0, 1);

    /** As shipped. */
    private static final RiskWeights SHIPPED =
            new RiskWeights(40, 12, 3, 50, 540, 10, 365, 15, 12, 8, 6, 6, 8, 25, 50, "D", 5, 15);

    private final List<FindingFact> findings = new ArrayList<>();
    private final List<PaperFact> papers = new ArrayList<>();
    private final List<RiskFact> others = new ArrayList<>();
    private Set<String> required = Set.of();
    private Map<String, LocalDate> excluded = Map.of();

    @Test
    @DisplayName("nothing known: no points, class A")
    void nothing() {
        assertThat(score()).isEqualTo(new Score(0, "A", false, List.of()));
    }

    @ParameterizedTest(name = "{0} open → {1} thousandths; closed that day → {2}")
    @CsvSource({"CRITICAL, 40000, 20000", "MAJOR, 12000, 6000", "MINOR, 3000, 1500"})
    @DisplayName("an open finding counts in full, a closed one half at first")
    void severity(Severity severity, long open, long closed) {
        find("FS-03", severity, 10, null);
        assertThat(score().points()).isEqualTo(open);
        findings.clear();
        find("FS-03", severity, 10, 0);
        assertThat(score().points()).isEqualTo(closed);
    }

    @ParameterizedTest(name = "{0} days after it was closed a major finding has {1} thousandths")
    @CsvSource({"0, 6000", "1, 5988", "270, 3000", "539, 11", "540, 0", "541, 0"})
    @DisplayName("what is closed fades evenly, rounded down, and is gone on the last day")
    void fades(int days, long points) {
        find("FS-03", Severity.MAJOR, days + 5, days);
        assertThat(score().points()).isEqualTo(points);
    }

    @Test
    @DisplayName("what is open does not fade")
    void openStays() {
        find("FS-03", Severity.MAJOR, 900, null);
        assertThat(score().points()).isEqualTo(12_000);
    }

    @ParameterizedTest(name = "{0} points → {1}")
    @CsvSource({"7999, A", "8000, B", "24999, B", "25000, C", "49999, C", "50000, D"})
    @DisplayName("a class begins exactly at its points")
    void thresholds(long points, String expected) {
        assertThat(SHIPPED.classOf(points)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "the order ran out {0} days ago → {1} lines of overdue")
    @CsvSource({"0, 0", "1, 1"})
    @DisplayName("an order is overdue from the day after its last, not on it")
    void overdue(int daysAgo, long lines) {
        findings.add(new FindingFact(
                UUID.randomUUID(),
                "FS-03",
                Severity.MAJOR,
                DAY.minusDays(20),
                DAY.minusDays(daysAgo),
                DAY.minusDays(20),
                null,
                null));
        assertThat(count(Kind.OVERDUE)).isEqualTo(lines);
    }

    @Test
    @DisplayName("where the law is silent and nobody has decided, nothing is overdue")
    void undecided() {
        findings.add(new FindingFact(
                UUID.randomUUID(), "FS-03", Severity.MAJOR, DAY.minusDays(20), DAY.minusDays(5), null, null, null));
        assertThat(count(Kind.OVERDUE)).isZero();
    }

    @ParameterizedTest(name = "found again after {0} days → {1} lines of repeat")
    @CsvSource({"0, 0", "1, 1", "365, 1", "366, 0"})
    @DisplayName("the same item found again within a year is a repeat")
    void repeat(int apart, long lines) {
        find("FS-03", Severity.MINOR, 3 + apart, 2);
        find("FS-03", Severity.MINOR, 3, 2);
        assertThat(count(Kind.REPEAT)).isEqualTo(lines);
    }

    @Test
    @DisplayName("another item is no repeat, nor is what was dismissed before")
    void noRepeat() {
        find("FS-03", Severity.MINOR, 30, 2);
        find("FS-04", Severity.MINOR, 3, 2);
        findings.add(new FindingFact(
                UUID.randomUUID(),
                "FS-04",
                Severity.MINOR,
                DAY.minusDays(40),
                DAY,
                DAY.minusDays(40),
                DAY.minusDays(39),
                FindingEnding.DISMISSED));
        assertThat(count(Kind.REPEAT)).isZero();
    }

    @Test
    @DisplayName("dismissed or taken back: no points from that day on, and points before it")
    void fellAway() {
        for (var ending : List.of(FindingEnding.DISMISSED, FindingEnding.WITHDRAWN)) {
            findings.clear();
            findings.add(new FindingFact(
                    UUID.randomUUID(),
                    "FS-03",
                    Severity.MAJOR,
                    DAY.minusDays(9),
                    DAY.plusDays(9),
                    DAY.minusDays(9),
                    DAY,
                    ending));
            assertThat(score().points()).isZero();
            assertThat(RiskScoring.score(SHIPPED, facts(), DAY.minusDays(1)).points())
                    .isEqualTo(12_000);
        }
    }

    @Test
    @DisplayName("an open critical finding is D whatever the points; closed it is not")
    void critical() {
        find("FS-03", Severity.CRITICAL, 3, null);
        assertThat(score().riskClass()).isEqualTo("D");
        assertThat(score().raised()).isTrue();
        findings.clear();
        find("FS-03", Severity.CRITICAL, 3, 0);
        assertThat(score().riskClass()).isEqualTo("B");
        assertThat(score().raised()).isFalse();
    }

    @Test
    @DisplayName("a complaint upheld and a short shift count and fade")
    void others() {
        others.add(new RiskFact(PLACE, RiskFact.Kind.COMPLAINT_UPHELD, DAY, "complaint:1"));
        others.add(new RiskFact(PLACE, RiskFact.Kind.STAFFING_SHORT, DAY.minusDays(270), "shift:1"));
        assertThat(score().points()).isEqualTo(12_000 + 4_000);
    }

    @Test
    @DisplayName(
            "a paper counts from the day after its last; a newer one of its kind heals it; an empty file is silent")
    void papers() {
        required = Set.of("LEASE", "FIRE");
        assertThat(score().points()).as("no file kept here").isZero();
        papers.add(new PaperFact("FIRE", new UUID(1, 1), DAY, DAY.minusDays(99), null));
        assertThat(count(Kind.PAPER_EXPIRED)).as("its last day").isZero();
        assertThat(count(Kind.PAPER_MISSING)).as("the lease").isOne();
        assertThat(RiskScoring.score(SHIPPED, facts(), DAY.plusDays(1)).points())
                .isEqualTo(12_000);
        papers.add(new PaperFact("FIRE", new UUID(1, 2), DAY.plusDays(300), DAY, null));
        assertThat(RiskScoring.score(SHIPPED, facts(), DAY.plusDays(1)).points())
                .isEqualTo(6_000);
    }

    @Test
    @DisplayName("each line names the row behind it, the day it counts from, and how its points come about")
    void lines() {
        var before = new UUID(2, 1);
        var again = new UUID(2, 2);
        findings.add(new FindingFact(
                before,
                "FS-03",
                Severity.MINOR,
                DAY.minusDays(100),
                DAY.minusDays(90),
                DAY.minusDays(100),
                DAY.minusDays(54),
                FindingEnding.RECTIFIED));
        findings.add(new FindingFact(
                again, "FS-03", Severity.MAJOR, DAY.minusDays(27), DAY.minusDays(7), DAY.minusDays(27), null, null));
        others.add(new RiskFact(PLACE, RiskFact.Kind.COMPLAINT_UPHELD, DAY.minusDays(270), "complaint:1"));
        others.add(new RiskFact(PLACE, RiskFact.Kind.STAFFING_SHORT, DAY.minusDays(539), "shift:1"));
        required = Set.of("LEASE", "FIRE", "DEED");
        papers.add(new PaperFact("FIRE", new UUID(1, 1), DAY.minusDays(10), DAY.minusDays(99), null));
        assertThat(score().lines())
                .containsExactly(
                        line(Kind.MINOR_CLOSED, "finding:" + before, "FS-03", 54, 1_500, 540, 1_350),
                        line(Kind.MAJOR_OPEN, "finding:" + again, "FS-03", 27, 12_000, 0, 12_000),
                        line(Kind.REPEAT, "finding:" + again, "FS-03", 27, 10_000, 540, 9_500),
                        line(Kind.OVERDUE, "finding:" + again, "FS-03", 6, 15_000, 0, 15_000),
                        line(Kind.COMPLAINT_UPHELD, "complaint:1", "", 270, 12_000, 540, 6_000),
                        line(Kind.STAFFING_SHORT, "shift:1", "", 539, 8_000, 540, 14),
                        line(Kind.PAPER_EXPIRED, "paper:" + new UUID(1, 1), "FIRE", 9, 6_000, 0, 6_000),
                        line(Kind.PAPER_MISSING, "paper-missing:DEED", "DEED", 0, 6_000, 0, 6_000),
                        line(Kind.PAPER_MISSING, "paper-missing:LEASE", "LEASE", 0, 6_000, 0, 6_000));
        assertThat(score().points()).isEqualTo(1_350 + 12_000 + 9_500 + 15_000 + 6_000 + 14 + 3 * 6_000);
        excluded = Map.of(
                "complaint:1",
                DAY,
                "paper:" + new UUID(1, 1),
                DAY,
                "paper-missing:LEASE",
                DAY,
                "finding:" + before,
                DAY);
        assertThat(score().lines())
                .as("the repeat rested on the finding that counts no more")
                .extracting(ScoreLine::kind)
                .containsExactly(Kind.MAJOR_OPEN, Kind.OVERDUE, Kind.STAFFING_SHORT, Kind.PAPER_MISSING);
    }

    @Test
    @DisplayName("what the formula gives no points for makes no line")
    void noPointsNoLine() {
        var silent = new RiskWeights(0, 0, 0, 50, 540, 0, 365, 0, 0, 0, 0, 0, 8, 25, 50, "D", 5, 15);
        find("FS-03", Severity.MAJOR, 30, 3);
        find("FS-03", Severity.CRITICAL, 3, null);
        others.add(new RiskFact(PLACE, RiskFact.Kind.COMPLAINT_UPHELD, DAY, "complaint:1"));
        papers.add(new PaperFact("FIRE", new UUID(1, 1), DAY.minusDays(1), DAY.minusDays(99), null));
        assertThat(RiskScoring.score(silent, facts(), DAY)).isEqualTo(new Score(0, "A", false, List.of()));
    }

    @Test
    @DisplayName(
            "a critical finding raises to the class the formula names, never lowers, and not at all where it names A")
    void raised() {
        find("FS-03", Severity.CRITICAL, 3, null);
        assertThat(RiskScoring.score(opening("A"), facts(), DAY))
                .extracting(Score::riskClass, Score::raised)
                .containsExactly("C", false);
        assertThat(RiskScoring.score(opening("C"), facts(), DAY))
                .extracting(Score::riskClass, Score::raised)
                .containsExactly("C", false);
        find("FS-04", Severity.CRITICAL, 3, null);
        assertThat(score()).extracting(Score::riskClass, Score::raised).containsExactly("D", false);
        findings.clear();
        find("FS-03", Severity.MAJOR, 3, null);
        assertThat(score())
                .as("a major one raises nothing")
                .extracting(Score::riskClass, Score::raised)
                .containsExactly("B", false);
    }

    @ParameterizedTest(name = "from {0}, {1}, {2} points → {3}")
    @CsvSource({
        "8, 25, 50, true",
        "8, 9, 10, true",
        "8, 8, 50, false",
        "9, 8, 50, false",
        "8, 50, 50, false",
        "8, 51, 50, false"
    })
    @DisplayName("classes begin one above the other")
    void ascending(int b, int c, int d, boolean ascending) {
        assertThat(new RiskWeights(40, 12, 3, 50, 540, 10, 365, 15, 12, 8, 6, 6, b, c, d, "D", 5, 15).isAscending())
                .isEqualTo(ascending);
    }

    @ParameterizedTest(name = "on the file from {0} to {1} days from now → held: {2}")
    @CsvSource({"-5, , true", "0, , true", "1, , false", "-5, 1, true", "-5, 0, false", "-5, -1, false"})
    @DisplayName("a paper is held from its first day on the file to the day before it was taken off")
    void held(int from, @Nullable Integer to, boolean held) {
        var paper = new PaperFact("FIRE", PLACE, null, DAY.plusDays(from), to == null ? null : DAY.plusDays(to));
        assertThat(paper.isHeld(DAY)).isEqualTo(held);
        assertThat(paper.isExpired(DAY)).as("no last day is printed").isFalse();
        assertThat(paper.goneOn(DAY)).isEqualTo(DAY);
    }

    @Test
    @DisplayName("an order stands from the day a person decided, where the law was silent")
    void decidedLater() {
        var fact =
                new FindingFact(PLACE, "FS-03", Severity.MAJOR, DAY.minusDays(20), DAY.minusDays(5), DAY, null, null);
        assertThat(fact.isOverdue(DAY.minusDays(1))).isFalse();
        assertThat(fact.isOverdue(DAY)).isTrue();
        assertThat(fact.isOverdue(DAY.minusDays(30))).as("not yet found").isFalse();
        assertThat(fact.putRight(DAY).isOverdue(DAY)).as("put right").isFalse();
    }

    @Test
    @DisplayName("as if everything were put right: what is open closes that day, no paper counts, what is past stays")
    void putRight() {
        find("FS-03", Severity.MAJOR, 10, null);
        find("FS-04", Severity.MAJOR, 300, 270);
        others.add(new RiskFact(PLACE, RiskFact.Kind.COMPLAINT_UPHELD, DAY, "complaint:1"));
        papers.add(new PaperFact("FIRE", new UUID(1, 1), DAY.minusDays(10), DAY.minusDays(99), null));
        required = Set.of("LEASE");
        var better = RiskScoring.score(SHIPPED, facts().putRight(DAY), DAY);
        assertThat(better.lines())
                .extracting(ScoreLine::kind)
                .containsExactly(Kind.MAJOR_CLOSED, Kind.MAJOR_CLOSED, Kind.COMPLAINT_UPHELD);
        assertThat(better.points()).isEqualTo(6_000 + 3_000 + 12_000);
        assertThat(facts().putRight(DAY).institution()).isEqualTo(PLACE);
    }

    @Test
    @DisplayName("of an institution nothing is known of, nothing counts against it")
    void unknown() {
        assertThat(KnownFacts.none(PLACE))
                .isEqualTo(new KnownFacts(PLACE, List.of(), List.of(), Set.of(), List.of(), Map.of()));
    }

    @Test
    @DisplayName("a fact taken out counts to the day before, and with it everything that rests on it")
    void excluded() {
        var id = find("FS-03", Severity.MAJOR, 20, null);
        excluded = Map.of("finding:" + id, DAY);
        assertThat(score().points()).isZero();
        assertThat(RiskScoring.score(SHIPPED, facts(), DAY.minusDays(1)).points())
                .isPositive();
    }

    @Test
    @DisplayName("one more finding never lowers the points, whatever is there already")
    void monotone() {
        var random = new Random(7);
        for (int run = 0; run < 400; run++) {
            findings.clear();
            for (int n = random.nextInt(6); n > 0; n--) any(random);
            long before = score().points();
            any(random);
            assertThat(score().points()).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    @DisplayName("facts from after the day change nothing: neither new ones nor what became of old ones")
    void noLeak() {
        var random = new Random(11);
        for (int run = 0; run < 200; run++) {
            findings.clear();
            others.clear();
            for (int n = random.nextInt(6); n > 0; n--) any(random);
            var then = score();
            findings.add(new FindingFact(
                    UUID.randomUUID(),
                    "FS-01",
                    Severity.CRITICAL,
                    DAY.plusDays(1),
                    DAY.plusDays(2),
                    DAY.plusDays(1),
                    null,
                    null));
            others.add(new RiskFact(PLACE, RiskFact.Kind.COMPLAINT_UPHELD, DAY.plusDays(1), "complaint:9"));
            findings.replaceAll(each -> each.endedOn() == null
                    ? new FindingFact(
                            each.id(),
                            each.item(),
                            each.severity(),
                            each.foundOn(),
                            each.dueOn(),
                            each.dueSince(),
                            DAY.plusDays(1),
                            FindingEnding.DISMISSED)
                    : each);
            assertThat(score()).isEqualTo(then);
        }
    }

    private void any(Random random) {
        int age = random.nextInt(600);
        find(
                "FS-0" + (1 + random.nextInt(3)),
                Severity.values()[random.nextInt(3)],
                age,
                random.nextBoolean() ? null : (Integer) random.nextInt(age + 1));
    }

    /** A finding of {@code age} days ago, closed {@code closed} days ago or open. */
    private UUID find(String item, Severity severity, int age, @Nullable Integer closed) {
        var id = UUID.randomUUID();
        var found = DAY.minusDays(age);
        findings.add(new FindingFact(
                id,
                item,
                severity,
                found,
                DAY.plusDays(30),
                found,
                closed == null ? null : DAY.minusDays(closed),
                closed == null ? null : FindingEnding.RECTIFIED));
        return id;
    }

    private KnownFacts facts() {
        return new KnownFacts(
                PLACE, List.copyOf(findings), List.copyOf(papers), required, List.copyOf(others), excluded);
    }

    private Score score() {
        return RiskScoring.score(SHIPPED, facts(), DAY);
    }

    private static RiskWeights opening(String openCritical) {
        return new RiskWeights(40, 12, 3, 50, 540, 10, 365, 15, 12, 8, 6, 6, 8, 25, 50, openCritical, 5, 15);
    }

    private static ScoreLine line(
            Kind kind, String reference, String about, int age, long base, int fade, long points) {
        return new ScoreLine(kind, reference, about, DAY.minusDays(age), base, age, fade, points);
    }

    private long count(Kind kind) {
        return score().lines().stream().filter(line -> line.kind() == kind).count();
    }
}
