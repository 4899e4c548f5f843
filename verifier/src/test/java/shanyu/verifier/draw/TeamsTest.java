package shanyu.verifier.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.verifier.value.Digests;

@DisplayName("DRAW-1 step 7: teams")
class TeamsTest {
    private static final Seed SEED = Seed.of(Digests.sha512());

    @Test
    @DisplayName("no teams when it cannot be: attempt -1, and the drawn list stands")
    void anUnstaffableRoundHasNoTeams() {
        Libraries libraries = new Example(2).libraries(10, List.of("U"), 3, 1, 0);
        for (Staffing hopeless : List.of(
                Staffing.of(4, 9),
                Staffing.of(2, 0),
                Staffing.of(3, 1),
                Staffing.of(2, 9, 2),
                Staffing.of(1L << 52, 1L << 52))) {
            Result result = run(libraries, 2, hopeless);
            assertThat(result.teams()).as(hopeless.toString()).isEmpty();
            assertThat(result.attempt()).isEqualTo(-1);
            assertThat(result.drawn()).hasSize(2);
        }
    }

    @Test
    void aRoundThatDrawsNothingOrSeatsNobodyIsStaffedAtOnce() {
        Libraries libraries = new Example(2).libraries(10, List.of("U"), 3, 1, 0);
        assertThat(run(libraries, 0, Staffing.of(4, 9)).teams()).contains(List.of());
        assertThat(run(libraries, 2, Staffing.of(0, 0)).teams().orElseThrow())
                .hasSize(2)
                .allMatch(team -> team.inspectors().isEmpty());
        Libraries empty = new Libraries(List.of(), List.of(), List.of());
        assertThat(run(empty, 0, Staffing.of(1, 1)).attempt()).isZero();
    }

    @Test
    @DisplayName("min_depts beyond the team asks for one department per seat, as the text does")
    void minDeptsBeyondTheTeam() {
        Libraries libraries = new Example(3).libraries(10, List.of("U"), 9, 3, 0);
        Result result = run(libraries, 5, Staffing.of(2, 9, 7));
        assertThat(result.teams().orElseThrow())
                .hasSize(5)
                .allMatch(team -> team.inspectors().stream()
                                .map(id -> Integer.parseInt(id.substring(1)) % 3)
                                .distinct()
                                .count()
                        == 2);
    }

    @Test
    void everyoneRecusedFromOneInstitutionLeavesItWithoutATeam() {
        Libraries some = new Example(4).libraries(4, List.of("U"), 3, 1, 0);
        List<Recusal> all = new ArrayList<>();
        for (Inspector inspector : some.inspectors())
            all.add(new Recusal(inspector.id(), some.pool().get(0).id()));
        Libraries libraries = Libraries.sorted(some.pool(), some.inspectors(), all);
        assertThat(run(libraries, 4, Staffing.of(1, 9)).attempt()).isEqualTo(-1);
        all.remove(0);
        assertThat(run(Libraries.sorted(some.pool(), some.inspectors(), all), 4, Staffing.of(1, 9))
                        .attempt())
                .isZero();
    }

    @Test
    void aRecusalOfSomeoneUnknownDoesNoHarm() {
        Libraries some = new Example(4).libraries(4, List.of("U"), 3, 1, 0);
        List<Recusal> strangers = List.of(
                new Recusal("nobody", some.pool().get(0).id()),
                new Recusal(some.inspectors().get(0).id(), "nowhere"));
        Libraries libraries = Libraries.sorted(some.pool(), some.inspectors(), strangers);
        assertThat(run(libraries, 4, Staffing.of(2, 4)).teams())
                .isEqualTo(run(some, 4, Staffing.of(2, 4)).teams());
    }

    @Test
    @DisplayName("the counted candidates are the listed candidates, whatever is open")
    void candidatesCountAsAListWould() {
        Random random = new Random(7);
        List<Inspector> inspectors = new ArrayList<>();
        for (int i = 0; i < 60; i++) inspectors.add(new Inspector("%03d".formatted(i), "d" + random.nextInt(6), ""));
        Candidates candidates = new Candidates(inspectors);
        candidates.reset(true);
        for (int round = 0; round < 300; round++) {
            candidates.set(random.nextInt(60), random.nextBoolean());
            List<Integer> left = random.ints(random.nextInt(4), 0, 6)
                    .mapToObj(any -> candidates.department(random.nextInt(60)))
                    .distinct()
                    .toList();
            List<Integer> open = new ArrayList<>();
            List<Integer> outside = new ArrayList<>();
            for (int place = 0; place < 60; place++) {
                if (!candidates.isOpen(place)) continue;
                open.add(place);
                if (!left.contains(candidates.department(place))) outside.add(place);
            }
            assertThat(candidates.count()).isEqualTo(open.size());
            assertThat(candidates.countOutside(left)).isEqualTo(outside.size());
            for (int rank = 0; rank < open.size(); rank++)
                assertThat(candidates.place(rank)).isEqualTo(open.get(rank));
            for (int rank = 0; rank < outside.size(); rank++)
                assertThat(candidates.placeOutside(rank, left)).isEqualTo(outside.get(rank));
        }
    }

    private static Result run(Libraries libraries, long k, Staffing staffing) {
        Manifest manifest = new Example(0).manifest(libraries, List.of(k), staffing);
        return Draw.run(manifest, libraries, SEED);
    }
}
