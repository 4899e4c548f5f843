package shanyu.planning.building;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Columns;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What building projects belong to: their town, and kindergartens to the education bureau too. */
@Component
class BuildWhereabouts implements Whereabouts {
    /** The same for lists, over {@code planning.building b}. */
    static final Columns COLUMNS =
            new Columns("b.district", "b.town", null, null, "case when b.kind = 'KINDERGARTEN' then 'E' end", null);

    private final BuildStore buildings;

    BuildWhereabouts(BuildStore buildings) {
        this.buildings = buildings;
    }

    @Override
    public String kind() {
        return Building.KIND;
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id)
                .flatMap(buildings::find)
                .map(building -> belonging(
                        building.district(),
                        building.facts().town(),
                        building.facts().kind()));
    }

    static Belonging belonging(String district, String town, BuildKind kind) {
        return new Belonging(district, town, null, null, kind == BuildKind.KINDERGARTEN ? "E" : null, Set.of());
    }
}
