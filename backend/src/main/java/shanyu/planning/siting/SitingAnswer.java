package shanyu.planning.siting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyu.planning.CircleTown;
import shanyu.planning.TownChildren;
import shanyu.planning.network.WalkingNetwork;

/**
 * What a run found, and on what it rests.
 *
 * @param settings those it answers
 * @param obstacle why there is no plan; null when there is one
 * @param periods with the relaxation's bound; the run's proofs may know a better one
 * @param before the circle of the district as it is
 * @param after the same with all changes made and all sites opened
 * @param wanting children counted, in all
 * @param chosen number of sites opened
 * @param lost number of candidates that were not
 */
@Schema(name = "SitingAnswer")
public record SitingAnswer(
        RunState run,
        ScenarioSettings settings,
        double metres,
        WalkingNetwork.Stamp network,
        List<TownChildren> figures,
        @Nullable Obstructed obstacle,
        List<SitingResult.PeriodResult> periods,
        CircleTown before,
        CircleTown after,
        double wanting,
        List<SitingResult.TownResult> towns,
        int chosen,
        int lost) {}
