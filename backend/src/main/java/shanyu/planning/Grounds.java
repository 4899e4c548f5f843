package shanyu.planning;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.Division;
import shanyu.identity.Divisions;
import shanyu.norms.Norms;
import shanyu.planning.network.Networks;
import shanyu.planning.network.WalkingNetwork;
import shanyu.registry.Institutions;
import shanyu.shared.DivisionCode;

/** The register, the entered children and the network of a district, read together. */
@Component
public class Grounds {
    private final ChildrenFigures figures;
    private final Grid grid;
    private final Networks networks;
    private final Institutions institutions;
    private final Divisions divisions;
    private final Norms norms;

    Grounds(
            ChildrenFigures figures,
            Grid grid,
            Networks networks,
            Institutions institutions,
            Divisions divisions,
            Norms norms) {
        this.figures = figures;
        this.grid = grid;
        this.networks = networks;
        this.institutions = institutions;
        this.divisions = divisions;
        this.norms = norms;
    }

    public Ground of(String district, LocalDate day) {
        var known = figures.newest(district, day);
        var towns = towns(district, day);
        return new Ground(
                district,
                day,
                networks.of(district, day),
                Demand.of(known, towns, grid),
                known,
                towns,
                supplies(district, day),
                norms.asOf(day).integer("childcare-walk").orElse(null));
    }

    /** What people of a district walked on at the end of a day. */
    public WalkingNetwork network(String district, LocalDate day) {
        return networks.of(district, day);
    }

    /** The institutions in service on a day. */
    public List<Supply> supplies(String district, LocalDate day) {
        return institutions.inspectable(district, null, day).stream()
                .map(Supply::of)
                .toList();
    }

    private List<String> towns(String district, LocalDate day) {
        return divisions.townsOf(new DivisionCode(district), day).stream()
                .map(Division::code)
                .map(DivisionCode::value)
                .sorted()
                .toList();
    }
}
