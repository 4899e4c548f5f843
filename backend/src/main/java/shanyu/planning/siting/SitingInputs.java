package shanyu.planning.siting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import shanyu.planning.Ground;
import shanyu.planning.Supply;

/** Gathers what a run rests on: the register, the children, the network's stamp and the candidates as known on the scenario's day. */
@Component
class SitingInputs {
    private final Candidates candidates;
    private final Points points;

    SitingInputs(Candidates candidates, Points points) {
        this.candidates = candidates;
        this.points = points;
    }

    SitingInput of(Ground ground, ScenarioSettings settings) {
        var floors = settings.floors().stream()
                .collect(Collectors.toMap(ScenarioSettings.Floor::town, ScenarioSettings.Floor::percent));
        return new SitingInput(
                ground.district(),
                ground.day(),
                settings.metres(),
                ground.normMetres(),
                settings.aim(),
                settings.aim() == Aim.COVER ? 100 : settings.uptake(),
                settings.seed(),
                settings.rounds(),
                ground.network().stamp(),
                ground.figures(),
                ground.towns().stream()
                        .map(town -> new SitingInput.Town(town, floors.getOrDefault(town, 0)))
                        .toList(),
                settings.floorsFrom(),
                homes(ground, weights(ground, settings)),
                ground.supplies(),
                points.changed(ground.district(), ground.supplies(), settings.changes(), "changes"),
                candidates.offered(ground.district(), ground.day()).stream()
                        .map(candidate -> site(candidate, settings.conversionYears()))
                        .toList(),
                settings.periods());
    }

    /** Where areas overlap the highest weight counts, once. */
    private static Map<String, Double> weights(Ground ground, ScenarioSettings settings) {
        Set<String> served = ground.supplies().stream().map(Supply::town).collect(Collectors.toSet());
        var weights = new HashMap<String, Double>();
        for (var priority : settings.priorities()) {
            List<String> towns = priority.kind() == PriorityKind.UNCOVERED
                    ? ground.towns().stream()
                            .filter(town -> !served.contains(town))
                            .toList()
                    : priority.towns();
            towns.forEach(town -> weights.merge(town, priority.weight().doubleValue(), Math::max));
        }
        return weights;
    }

    private static List<SitingInput.Home> homes(Ground ground, Map<String, Double> weights) {
        var cells = ground.demand().cells();
        int[] children = ground.demand().children();
        return IntStream.range(0, cells.size())
                .mapToObj(n -> new SitingInput.Home(
                        cells.get(n).h3(),
                        cells.get(n).town(),
                        cells.get(n).middle().longitude(),
                        cells.get(n).middle().latitude(),
                        children[n],
                        weights.getOrDefault(cells.get(n).town(), 1.0)))
                .toList();
    }

    private static SitingInput.Site site(Candidate candidate, int years) {
        return new SitingInput.Site(
                candidate.id(),
                candidate.version(),
                candidate.name(),
                candidate.kind().code(),
                candidate.town(),
                candidate.longitude(),
                candidate.latitude(),
                candidate.places(),
                candidate.yearly(years),
                candidate.fromYear());
    }
}
