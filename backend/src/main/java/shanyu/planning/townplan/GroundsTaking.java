package shanyu.planning.townplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.planning.Circle;
import shanyu.planning.CircleQuery;
import shanyu.planning.CircleTown;
import shanyu.planning.Circles;
import shanyu.planning.TownChildren;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;

/** Takes over the figures a plan is drafted from, as the house knows them today. */
@Component
class GroundsTaking {
    private final Circles circles;
    private final Institutions institutions;
    private final HouseClock clock;

    GroundsTaking(Circles circles, Institutions institutions, HouseClock clock) {
        this.circles = circles;
        this.institutions = institutions;
        this.clock = clock;
    }

    PlanGrounds of(String district, String town) {
        return Objects.requireNonNull(of(district, List.of(town)).get(town));
    }

    /** Of several towns, from one reckoning. */
    Map<String, PlanGrounds> of(String district, List<String> towns) {
        LocalDate today = clock.today();
        var circle = circles.of(district, CircleQuery.usual(null));
        var inService = institutions.inspectable(district, null, today).stream()
                .collect(Collectors.groupingBy(Institution::town));
        var grounds = new HashMap<String, PlanGrounds>();
        for (String town : towns) {
            var own = inService.getOrDefault(town, List.of());
            int unknown = (int) own.stream()
                    .filter(each -> each.traits().inclusive() == null)
                    .count();
            grounds.put(
                    town,
                    new PlanGrounds(
                            today,
                            clock.instant(),
                            children(circle, town),
                            coverage(circle, town),
                            FormSupply.of(own),
                            unknown));
        }
        return grounds;
    }

    private static @Nullable TownChildren children(Circle circle, String town) {
        return circle.figures().stream()
                .filter(figure -> figure.town().equals(town))
                .findFirst()
                .orElse(null);
    }

    private static PlanGrounds.@Nullable Coverage coverage(Circle circle, String town) {
        if (circle.missing().contains(town)) return null;
        return circle.towns().stream()
                .filter(each -> each.town().equals(town))
                .findFirst()
                .map(each -> coverage(circle, each))
                .orElse(null);
    }

    private static PlanGrounds.Coverage coverage(Circle circle, CircleTown town) {
        var network = circle.network();
        return new PlanGrounds.Coverage(
                circle.minutes(),
                // The same number whatever zeros it was written with, so that the seal is the same after a reading.
                new BigDecimal(circle.speed().stripTrailingZeros().toPlainString()),
                town.children(),
                town.covered(),
                town.percent(),
                town.perHundred(),
                network.kind(),
                network.source(),
                network.mark());
    }
}
