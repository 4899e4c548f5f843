package shanyu.planning.siting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import shanyu.planning.siting.ScenarioSettings.Means;

/** Settings for tests: ordinary ones, to be varied. */
public final class SettingsSamples {
    private SettingsSamples() {}

    /** So many new sites in 2027 for the most children in reach, with a short search and no prover. */
    public static ScenarioSettings sites(LocalDate asOf, int sites) {
        return with(asOf, Aim.COVER, List.of(new Means(2027, null, sites)), List.of());
    }

    static ScenarioSettings with(LocalDate asOf, Aim aim, List<Means> periods, List<ScenarioSettings.Floor> floors) {
        return with(asOf, aim, periods, floors, 20, 0);
    }

    /** Without a search of our own for a bound, which is left to the prover. */
    static ScenarioSettings leftToTheProver(LocalDate asOf, int sites) {
        return with(asOf, Aim.COVER, List.of(new Means(2027, null, sites)), List.of(), 0, 60);
    }

    private static ScenarioSettings with(
            LocalDate asOf,
            Aim aim,
            List<Means> periods,
            List<ScenarioSettings.Floor> floors,
            int rounds,
            int proofSeconds) {
        return new ScenarioSettings(
                asOf,
                15,
                BigDecimal.valueOf(4),
                aim,
                100,
                "",
                5,
                periods,
                floors,
                periods.getFirst().year(),
                List.of(),
                List.of(),
                1L,
                rounds,
                proofSeconds,
                512);
    }
}
