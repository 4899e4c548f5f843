package shanyu.inspection.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.inspection.draw.MonthPlan.Seat;
import shanyu.inspection.draw.RulesTexts.RulesText;
import shanyu.inspection.library.Inspector;
import shanyu.norms.Shipped;
import shanyu.verifier.draw.Institution;
import shanyu.verifier.draw.Recusal;
import shanyu.verifier.draw.Stratum;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.Hash;

@DisplayName("What a round would be bound to: what stands in the way, what its desk shows, what is sealed")
class MonthPlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Instant DEADLINE = Instant.parse("2026-12-05T13:15:00Z");
    private static final DrawParameters PARAMETERS = DrawParameters.of(Shipped.NORMS.asOf(DAY));
    private static final RulesText RULES = new RulesText("ab".repeat(32), "规则");

    private final List<Seat> pool = List.of(
            new Seat(new UUID(1, 1), "310115002", "310115004", "U"),
            new Seat(new UUID(1, 2), "310115001", "310115005", "VA"),
            new Seat(new UUID(1, 3), "310115003", "310115005", "U"));
    private List<Stratum> strata = List.of(new Stratum("U", 2, 2), new Stratum("VA", 1, 1));
    private final List<Inspector> inspectors = new ArrayList<>();
    private final List<DrawKey> keys = new ArrayList<>(List.of(key(1, false), key(2, false)));
    private final List<DrawKey> standby = new ArrayList<>();
    private long loadCap = 3;
    private int capped;

    MonthPlanTest() {
        inspector("M");
        inspector("F");
    }

    @Test
    @DisplayName("two inspectors of two departments, three visits each, make the six seats of three visits")
    void ready() {
        assertThat(plan().n()).isEqualTo(3);
        assertThat(plan().faults()).isEmpty();
        assertThat(plan().staffing())
                .isEqualTo(shanyu.verifier.draw.Staffing.of(PARAMETERS.teamSize(), 3, PARAMETERS.departments()));
    }

    @ParameterizedTest(name = "{0} inspectors with {1} visits each → too few: {2}")
    @CsvSource({"2, 3, false", "2, 2, true", "3, 2, false", "1, 9, true", "0, 9, true"})
    void inspectorsForEverySeat(int count, long each, boolean tooFew) {
        inspectors.clear();
        for (int i = 0; i < count; i++) inspector(i == 0 ? "M" : "F");
        loadCap = each;
        assertThat(plan().faults().contains("too-few-inspectors")).isEqualTo(tooFew);
    }

    @Test
    void asManyDepartmentsAsATeamMixes() {
        inspectors.removeLast();
        inspector("M");
        assertThat(plan().faults()).containsExactly("too-few-departments");
    }

    @Test
    void twoKeyOffices() {
        keys.removeLast();
        assertThat(plan().faults()).containsExactly("too-few-key-offices");
    }

    @Test
    @DisplayName(
            "nobody to draw: because nobody is there, or because all have been checked as often as the year allows")
    void nobodyToDraw() {
        strata = List.of(new Stratum("U", 0, 2));
        assertThat(plan().faults()).containsExactly("no-institutions");
        capped = 1;
        assertThat(plan().faults()).containsExactly("all-at-cap");
    }

    @Test
    @DisplayName("strata stand in the order of their codes, those without institutions are left out")
    void emptyStrataAreLeftOut() {
        var quota = new MonthQuota(
                1, 1, 2, Map.of("U", 1, "VA", 1), new TreeMap<>(Map.of("VD", 0, "VA", 1, "U", 3, "VB", 2)));
        assertThat(MonthPlan.strata(quota))
                .containsExactly(new Stratum("U", 1, 3), new Stratum("VA", 1, 1), new Stratum("VB", 0, 2));
    }

    @Test
    @DisplayName("the desk shows every number with where it comes from")
    void shown() {
        capped = 4;
        var shown = PlanShown.of(plan());
        assertThat(shown.day()).isEqualTo(DAY);
        assertThat(shown.n()).isEqualTo(3);
        assertThat(shown.classes())
                .containsExactly(
                        new PlanShown.ClassShown("A", new BigDecimal("0.03"), 1, 3, 1, Map.of("v1", 2, "override", 1)),
                        new PlanShown.ClassShown("B", new BigDecimal("0.08"), 2, 0, 0, Map.of()));
        assertThat(shown.strata())
                .containsExactly(new PlanShown.StratumShown("U", 2, 2), new PlanShown.StratumShown("VA", 1, 1));
        assertThat(shown)
                .extracting(PlanShown::institutions, PlanShown::inspectors, PlanShown::capped, PlanShown::loadCap)
                .containsExactly(3, 2, 4, 3L);
        assertThat(shown.departments()).containsExactly(Map.entry("F", 1L), Map.entry("M", 1L));
        assertThat(shown.leftOut()).containsExactly("离岗");
        assertThat(shown.recused())
                .containsExactly(
                        Map.entry(Recused.Ground.PAST_EMPLOYER, 0L),
                        Map.entry(Recused.Ground.DECLARED_TIE, 1L),
                        Map.entry(Recused.Ground.OWN_TOWN, 0L),
                        Map.entry(Recused.Ground.INSPECTED_LAST, 1L));
        assertThat(shown.keyOffices()).containsExactly("office 1", "office 2");
        assertThat(shown.rules()).isEqualTo(RULES.hash());
        assertThat(shown.values()).hasSameSizeAs(PARAMETERS.basis());
        assertThat(shown.values().getFirst())
                .isEqualTo(new PlanShown.ValueShown(
                        "sampling-share",
                        "A",
                        "0.03",
                        PARAMETERS.basis().getFirst().unit(),
                        PARAMETERS.basis().getFirst().basis()));
        assertThat(shown.faults()).isEmpty();
    }

    @Test
    @DisplayName("sealed: rows sorted under codes and pseudonyms, recusals between them, and the keys that may prove")
    void sealedRows() {
        standby.add(key(2, true));
        standby.add(key(3, true));
        var sealed = sealed();
        var manifest = sealed.manifest();
        assertThat(manifest.round()).isEqualTo(Json.of("310115000-0007"));
        assertThat(manifest.prev()).isEqualTo(Hash.ZERO);
        assertThat(manifest.rules()).hasToString(RULES.hash());
        assertThat(manifest.strata()).isEqualTo(strata);
        assertThat(manifest.entropy().source()).isEqualTo("ssq:2026-12-03");
        assertThat(manifest.entropy().time()).isEqualTo("2026-12-03T21:15:00+08:00");
        assertThat(manifest.keys().vrfKeys()).containsExactly("key 1", "key 2");
        assertThat(manifest.keys().standby()).as("who proves is no stand-by").contains(List.of("key 3"));
        assertThat(manifest.keys().proofDeadline()).contains("2026-12-05T21:15:00+08:00");
        assertThat(manifest.roots()).isEqualTo(sealed.libraries().roots());
        assertThat(sealed.libraries().pool())
                .extracting(Institution::id, Institution::stratum)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("310115001", "VA"),
                        org.assertj.core.groups.Tuple.tuple("310115002", "U"),
                        org.assertj.core.groups.Tuple.tuple("310115003", "U"));
        var rows = sealed.inspectors();
        assertThat(rows).extracting(Sealed.InspectorRow::inspector).containsExactly(new UUID(2, 0), new UUID(2, 1));
        for (var row : rows) {
            assertThat(row.pseudonym())
                    .isEqualTo(Sealed.pseudonym(shanyu.verifier.value.Hex.read(row.key()), row.inspector()))
                    .matches("[0-9a-f]{32}");
            assertThat(sealed.libraries().inspectors())
                    .contains(new shanyu.verifier.draw.Inspector(row.pseudonym(), row.department(), row.salt()));
        }
        assertThat(sealed.libraries().recusals())
                .containsExactlyInAnyOrder(
                        new Recusal(rows.get(0).pseudonym(), "310115002"),
                        new Recusal(rows.get(1).pseudonym(), "310115001"));
        var random = rows.stream().map(Sealed.InspectorRow::key).toList();
        assertThat(random)
                .as("each key is random bytes of its own")
                .doesNotHaveDuplicates()
                .doesNotContain("00".repeat(16));
        assertThat(sealed.pool()).extracting(Sealed.PoolRow::salt).doesNotHaveDuplicates();
    }

    @Test
    void withoutAStandbyTheManifestNamesNone() {
        standby.add(key(1, true));
        assertThat(sealed().manifest().keys().standby()).isEmpty();
    }

    @ParameterizedTest(name = "share {0}, weight {1}, {3} of {2} visited → refused")
    @CsvSource({"-0.01, 1, 2, 1", "1.01, 1, 2, 1", "0.5, 0, 2, 1", "0.5, 1, 2, -1", "0.5, 1, 2, 3"})
    void refusesImpossibleClasses(BigDecimal share, int weight, int all, int visited) {
        assertThatThrownBy(() -> new RiskCount("C", share, weight, all, visited))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "share {0}, weight {1}, {3} of {2} visited → {4} unvisited")
    @CsvSource({"0, 1, 2, 0, 2", "1, 1, 2, 2, 0", "0.5, 3, 5, 2, 3"})
    void countsAClass(BigDecimal share, int weight, int all, int visited, int unvisited) {
        var count = new RiskCount("C", share, weight, all, visited);
        assertThat(count.unvisited()).isEqualTo(unvisited);
        assertThat(count.stratum()).isEqualTo("VC");
    }

    @ParameterizedTest
    @CsvSource({"0", "13"})
    void aYearHasTwelveMonths(int month) {
        assertThatThrownBy(() -> MonthQuota.of(month, List.of())).hasMessage("no month " + month);
    }

    @ParameterizedTest(name = "{0} s after it became usable, withdrawn {1} s after that → usable: {2}")
    @CsvSource({"-1, , false", "0, , true", "0, 1, true", "1, 1, false", "2, 1, false"})
    void aKeyIsUsableUntilItIsWithdrawn(long seconds, Long withdrawn, boolean usable) {
        var from = Instant.parse("2026-11-01T00:00:00Z");
        var key = new DrawKey(
                new UUID(3, 9),
                "",
                "310115000",
                new UUID(4, 9),
                "",
                "",
                false,
                Instant.EPOCH,
                from,
                withdrawn == null ? null : from.plusSeconds(withdrawn),
                1);
        assertThat(key.isUsable(from.plusSeconds(seconds))).isEqualTo(usable);
    }

    private void inspector(String department) {
        var id = new UUID(2, inspectors.size());
        inspectors.add(new Inspector(
                id, id, "", "检查员", "310115000", department, null, true, List.of(), List.of(), List.of(), 1));
    }

    private static DrawKey key(int n, boolean standby) {
        return new DrawKey(
                new UUID(3, n),
                "key " + n,
                "310115000",
                new UUID(4, n),
                "office " + n,
                "Office " + n,
                standby,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                1);
    }

    private Sealed sealed() {
        var source = new EntropySource(Lottery.SSQ, LocalDate.of(2026, 12, 3));
        var round = new Round(
                new UUID(5, 1),
                "310115000",
                null,
                new UUID(5, 2),
                Round.Kind.MONTHLY,
                YearMonth.of(2026, 12),
                null,
                null,
                source,
                null,
                new RoundState.Planned(),
                1);
        return Sealed.of(plan(), round, 7, Hash.ZERO, DEADLINE, new Random(5));
    }

    private MonthPlan plan() {
        var gone = new Inspector(
                new UUID(2, 9),
                new UUID(2, 9),
                "",
                "离岗",
                "310115000",
                "H",
                null,
                true,
                List.of(),
                List.of(),
                List.of(),
                1);
        return new MonthPlan(
                DAY,
                PARAMETERS,
                RULES,
                2,
                1,
                List.of(
                        new RiskCount("A", new BigDecimal("0.03"), 1, 3, 1),
                        new RiskCount("B", new BigDecimal("0.08"), 2, 0, 0)),
                Map.of("A", Map.of("v1", 2, "override", 1)),
                strata,
                pool,
                capped,
                List.copyOf(inspectors),
                List.of(gone),
                List.of(
                        new Recused(new UUID(2, 0), new UUID(1, 1), Recused.Ground.DECLARED_TIE),
                        new Recused(new UUID(2, 1), new UUID(1, 2), Recused.Ground.INSPECTED_LAST)),
                loadCap,
                List.copyOf(keys),
                List.copyOf(standby),
                LocalDate.of(2026, 12, 4),
                LocalDate.of(2026, 12, 24));
    }
}
