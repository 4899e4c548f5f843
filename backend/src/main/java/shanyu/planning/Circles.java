package shanyu.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.identity.Division;
import shanyu.identity.Divisions;
import shanyu.norms.DatedValue;
import shanyu.norms.Norms;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Sorted;
import shanyu.shared.DivisionCode;

/**
 * The fifteen-minute circle (plan 二(二)1, 15分钟社区生活圈): which children can walk to childcare, and how many places there
 * are for how many of them. Reckoned anew each time from the register, the entered figures and the network.
 */
@Component
public class Circles {
    private static final Map<String, Comparator<CircleTown>> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("town", Comparator.comparing(CircleTown::town));
        SORTS.put("children", Comparator.comparing(CircleTown::children));
        SORTS.put("uncovered", Comparator.comparing(CircleTown::uncovered));
        SORTS.put("percent", Comparator.comparing(CircleTown::percent));
        SORTS.put("perHundred", Comparator.comparing(CircleTown::perHundred));
    }

    private final ChildrenFigures figures;
    private final Grid grid;
    private final StandInNetwork network;
    private final Institutions institutions;
    private final Divisions divisions;
    private final Norms norms;
    private final HouseClock clock;

    Circles(
            ChildrenFigures figures,
            Grid grid,
            StandInNetwork network,
            Institutions institutions,
            Divisions divisions,
            Norms norms,
            HouseClock clock) {
        this.figures = figures;
        this.grid = grid;
        this.network = network;
        this.institutions = institutions;
        this.divisions = divisions;
        this.norms = norms;
        this.clock = clock;
    }

    /** The figures of a district, town by town. */
    public Circle of(String district, CircleQuery asked) {
        var query = asked.filled(clock.today());
        var day = day(query);
        var towns = towns(district, day);
        var known = figures.newest(district, day);
        var walked = walked(district, query, Demand.of(known, towns, grid));
        return new Circle(
                day,
                query.minutes() == null ? 0 : query.minutes(),
                java.util.Objects.requireNonNull(query.speed()),
                query.metres(),
                network.get().stamp(),
                known,
                walked.demand().missing(),
                norm(day),
                walked.all(district),
                towns.stream().map(walked::town).toList());
    }

    /** Its towns as rows. */
    public Listing<CircleTown> towns(String district, CircleQuery query, Paging paging) {
        return Sorted.page(of(district, query).towns(), paging, SORTS);
    }

    /** Its cells, for a map. */
    public CircleMap map(String district, CircleQuery asked) {
        var query = asked.filled(clock.today());
        var demand = Demand.of(figures.newest(district, day(query)), List.of(), grid);
        var walked = walked(district, query, demand);
        return new CircleMap(
                "FeatureCollection",
                IntStream.range(0, demand.cells().size())
                        .mapToObj(n -> CircleMap.feature(
                                demand.cells().get(n),
                                demand.children()[n],
                                walked.covered()[n],
                                Walked.share(walked.score()[n], 1)))
                        .toList());
    }

    private Walked walked(String district, CircleQuery query, Demand demand) {
        var day = day(query);
        var norm = norm(day);
        return Walked.over(
                network.get().network(),
                demand,
                institutions.inspectable(district, null, day).stream()
                        .map(Supply::of)
                        .toList(),
                query.metres(),
                norm == null ? 0 : norm.value());
    }

    private static LocalDate day(CircleQuery query) {
        return java.util.Objects.requireNonNull(query.asOf());
    }

    private List<String> towns(String district, LocalDate day) {
        return divisions.townsOf(new DivisionCode(district), day).stream()
                .map(Division::code)
                .map(DivisionCode::value)
                .sorted()
                .toList();
    }

    private @Nullable DatedValue<Integer> norm(LocalDate day) {
        return norms.asOf(day).integer("childcare-walk").orElse(null);
    }
}
