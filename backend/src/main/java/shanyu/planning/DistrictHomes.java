package shanyu.planning;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import shanyu.identity.Divisions;
import shanyu.planner.walk.Place;
import shanyu.planning.network.DemandPlaces;
import shanyu.server.HouseClock;
import shanyu.shared.DivisionCode;
import shanyu.shared.Wgs84;

/** Where a district's children live by the newest figures; every cell of its towns where nobody has entered any. */
@Component
class DistrictHomes implements DemandPlaces {
    private final ChildrenFigures figures;
    private final Grid grid;
    private final Divisions divisions;
    private final HouseClock clock;

    DistrictHomes(ChildrenFigures figures, Grid grid, Divisions divisions, HouseClock clock) {
        this.figures = figures;
        this.grid = grid;
        this.divisions = divisions;
        this.clock = clock;
    }

    @Override
    public List<Home> of(String district) {
        var demand = Demand.of(figures.newest(district, clock.today()), List.of(), grid);
        if (demand.cells().isEmpty()) return everywhere(district);
        return IntStream.range(0, demand.children().length)
                .mapToObj(n -> new Home(place(demand.cells().get(n).middle()), demand.children()[n]))
                .toList();
    }

    private List<Home> everywhere(String district) {
        return divisions.townsOf(new DivisionCode(district), clock.today()).stream()
                .flatMap(town -> grid.of(town.code().value()).stream())
                .map(cell -> new Home(place(cell.middle()), 0))
                .toList();
    }

    private static Place place(Wgs84 at) {
        return new Place(at.longitude(), at.latitude());
    }
}
