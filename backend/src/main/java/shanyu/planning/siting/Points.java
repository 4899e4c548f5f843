package shanyu.planning.siting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import shanyu.geo.Towns;
import shanyu.planning.Supply;
import shanyu.shared.DivisionCode;
import shanyu.shared.Refusal;
import shanyu.shared.RefusedException;
import shanyu.shared.Wgs84;

/** The points of a district with some of them changed. */
@Component
class Points {
    private final Towns towns;

    Points(Towns towns) {
        this.towns = towns;
    }

    /**
     * The points as they would be: those that exist in their order, then the added ones in theirs. A closed one keeps its place
     * with no places, so that what is summed over points is summed in one order always.
     *
     * @param field by which a refusal names the changes
     * @throws RefusedException naming the change that cannot be
     */
    List<Supply> changed(String district, List<Supply> points, List<PointChange> changes, String field) {
        var at = new HashMap<UUID, Integer>();
        for (int n = 0; n < points.size(); n++) at.put(points.get(n).id(), n);
        var changed = new ArrayList<>(points);
        var seen = new HashSet<String>();
        for (int n = 0; n < changes.size(); n++) {
            var change = changes.get(n);
            String name = "%s[%d]".formatted(field, n);
            if (change.kind() == PointChange.Kind.ADD) {
                changed.add(added(district, n, change, name));
                continue;
            }
            var index = change.point() == null ? null : at.get(change.point());
            if (index == null) throw wrong(name, String.valueOf(change.point()), "no-point-in-service");
            if (!seen.add(change.kind() + " " + index))
                throw wrong(name, String.valueOf(change.point()), "changed-twice");
            changed.set(index, change(district, changed.get(index), change, name));
        }
        return changed;
    }

    private Supply change(String district, Supply point, PointChange change, String name) {
        return switch (change.kind()) {
            case MOVE -> {
                if (!change.isPlaced()) throw wrong(name, change.kind().name(), "position-missing");
                yield new Supply(
                        point.id(), point.name(), town(district, change, name), change.position(), point.places());
            }
            case RESIZE -> {
                if (change.places() == null) throw wrong(name, change.kind().name(), "places-missing");
                yield new Supply(point.id(), point.name(), point.town(), point.position(), change.placesGiven());
            }
            case CLOSE -> new Supply(point.id(), point.name(), point.town(), point.position(), 0);
            case ADD -> throw new IllegalStateException("added points are made anew");
        };
    }

    private Supply added(String district, int n, PointChange change, String name) {
        if (!change.isPlaced()) throw wrong(name, change.kind().name(), "position-missing");
        if (change.places() == null) throw wrong(name, change.kind().name(), "places-missing");
        var id = UUID.nameUUIDFromBytes("added %d".formatted(n).getBytes(StandardCharsets.UTF_8));
        return new Supply(id, "+" + (n + 1), town(district, change, name), change.position(), change.placesGiven());
    }

    /** The town a point would stand in; by the borders we have, which are not the legal ones. */
    private String town(String district, PointChange change, String name) {
        Wgs84 at = change.position();
        return towns.of(at)
                .filter(town -> town.district().value().equals(district))
                .map(DivisionCode::value)
                .orElseThrow(() -> wrong(name, "%s, %s".formatted(at.longitude(), at.latitude()), "outside-district"));
    }

    private static RefusedException wrong(String field, String value, String reason) {
        return Refusal.field(field, value, reason).asException();
    }

    /** The changed points without those that were closed. */
    static List<Supply> standing(List<Supply> before, List<Supply> changed) {
        return IntStream.range(0, changed.size())
                .filter(n -> n >= before.size()
                        || changed.get(n).places() > 0
                        || before.get(n).places() == 0)
                .mapToObj(changed::get)
                .toList();
    }
}
