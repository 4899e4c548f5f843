package shanyu.verifier.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.verifier.value.Digests;

@DisplayName("20,000 seeds: fair within each stratum, never against a rule")
class FairnessTest {
    private static final int SEEDS = 20_000;
    private static final int TEAM_SIZE = 3;
    private static final int LOAD_CAP = 2;
    private static final int MIN_DEPTS = 2;

    private static final Libraries LIBRARIES = new Example(5).libraries(50, List.of("U", "VA"), 12, 3, 40);
    private static final Manifest MANIFEST =
            new Example(5).manifest(LIBRARIES, List.of(3L, 4L), Staffing.of(TEAM_SIZE, LOAD_CAP, MIN_DEPTS));
    private static final Map<String, Integer> DRAWN = new HashMap<>();
    private static int unstaffed;

    @BeforeAll
    static void draw() {
        Map<String, String> departments = new HashMap<>();
        for (Inspector inspector : LIBRARIES.inspectors()) departments.put(inspector.id(), inspector.dept());
        Set<Recusal> recusals = new HashSet<>(LIBRARIES.recusals());
        for (int i = 0; i < SEEDS; i++) {
            byte[] number = ByteBuffer.allocate(4).putInt(i).array();
            Result result = Draw.run(MANIFEST, LIBRARIES, Seed.of(Digests.sha512(number)));
            result.drawn().forEach(id -> DRAWN.merge(id, 1, Integer::sum));
            if (result.teams().isEmpty()) unstaffed++;
            else result.teams().get().forEach(team -> check(team, departments, recusals));
            result.teams().ifPresent(FairnessTest::checkLoads);
        }
    }

    private static void check(Team team, Map<String, String> departments, Set<Recusal> recusals) {
        assertThat(team.inspectors()).hasSize(TEAM_SIZE).doesNotHaveDuplicates();
        for (String inspector : team.inspectors())
            assertThat(recusals).doesNotContain(new Recusal(inspector, team.institution()));
        assertThat(team.inspectors().stream().map(departments::get).distinct().count())
                .isGreaterThanOrEqualTo(MIN_DEPTS);
    }

    private static void checkLoads(List<Team> teams) {
        Map<String, Integer> loads = new HashMap<>();
        for (Team team : teams) team.inspectors().forEach(id -> loads.merge(id, 1, Integer::sum));
        assertThat(loads.values()).allMatch(load -> load <= LOAD_CAP);
    }

    @Test
    @DisplayName("inclusion is uniform: scaled chi-square with 24 degrees below 42.98 (p > 0.01)")
    void eachInstitutionOfAStratumIsDrawnAsOften() {
        for (Stratum stratum : MANIFEST.strata())
            assertThat(scaledChiSquare(stratum)).as(stratum.code()).isBetween(10.0, 42.98);
    }

    /** Σ(O−E)²/E, scaled by (N−1)/(N−k) because the k drawn in one seed are not independent. */
    private static double scaledChiSquare(Stratum stratum) {
        double expected = (double) SEEDS * stratum.k() / stratum.size();
        double sum = LIBRARIES.pool().stream()
                .filter(institution -> institution.stratum().equals(stratum.code()))
                .mapToDouble(institution -> DRAWN.getOrDefault(institution.id(), 0) - expected)
                .map(difference -> difference * difference / expected)
                .sum();
        return sum * (stratum.size() - 1) / (stratum.size() - stratum.k());
    }

    @Test
    void almostEverySeedCouldBeStaffed() {
        assertThat(unstaffed).isLessThan(SEEDS / 100);
    }
}
