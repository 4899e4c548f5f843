package shanyu.planning;

import com.uber.h3core.H3Core;
import com.uber.h3core.util.LatLng;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.springframework.stereotype.Component;
import shanyu.geo.Towns;
import shanyu.planning.network.ShippedPoints;
import shanyu.shared.DivisionCode;
import shanyu.shared.Wgs84;

/** The cells of every town whose border is known, made when first asked for: the borders and the points do not change while the house runs. */
@Component
class Grid {
    /** About half a kilometre from the middle to a corner: finer than a walk of ten minutes, coarser than a house. */
    private static final int RESOLUTION = 8;

    private final Towns towns;
    private volatile Map<String, List<Cell>> byTown = Map.of();

    Grid(Towns towns) {
        this.towns = towns;
    }

    /** The cells whose middle lies in a town, by index; none for a town whose border is not known. */
    List<Cell> of(String town) {
        if (byTown.isEmpty()) byTown = make();
        return byTown.getOrDefault(town, List.of());
    }

    private synchronized Map<String, List<Cell>> make() {
        var h3 = h3();
        var points = new HashMap<Long, Integer>();
        ShippedPoints.all()
                .forEach(point -> points.merge(
                        h3.latLngToCell(point.latitude(), point.longitude(), RESOLUTION), 1, Integer::sum));
        var made = new HashMap<String, List<Cell>>();
        for (DivisionCode code : towns.known()) {
            var border = towns.border(code).orElseThrow();
            var cells = cells(h3, border).stream()
                    .map(cell -> cell(h3, cell, code.value(), points.getOrDefault(cell, 0)))
                    .sorted(Comparator.comparing(Cell::h3))
                    .toList();
            made.put(code.value(), cells);
        }
        return Map.copyOf(made);
    }

    private static List<Long> cells(H3Core h3, Geometry border) {
        var cells = new ArrayList<Long>();
        for (int part = 0; part < border.getNumGeometries(); part++) {
            var polygon = (Polygon) border.getGeometryN(part);
            var holes = IntStream.range(0, polygon.getNumInteriorRing())
                    .mapToObj(n -> ring(polygon.getInteriorRingN(n)))
                    .toList();
            cells.addAll(h3.polygonToCells(ring(polygon.getExteriorRing()), holes, RESOLUTION));
        }
        return cells;
    }

    private static List<LatLng> ring(LineString ring) {
        return java.util.Arrays.stream(ring.getCoordinates())
                .map(at -> new LatLng(at.y, at.x))
                .toList();
    }

    private static Cell cell(H3Core h3, long cell, String town, int points) {
        var border = h3.cellToBoundary(cell).stream().map(Grid::place).toList();
        return new Cell(h3.h3ToString(cell), town, place(h3.cellToLatLng(cell)), border, points);
    }

    private static Wgs84 place(LatLng at) {
        return new Wgs84(at.lng, at.lat);
    }

    private static H3Core h3() {
        try {
            return H3Core.newInstance();
        } catch (IOException noLibrary) {
            throw new UncheckedIOException(noLibrary);
        }
    }
}
