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

    private long count(Kind kind) {
        return score().lines().stream().filter(line -> line.kind() == kind).count();
    }
}
