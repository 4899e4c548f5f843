package shanyu.planner.catchment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import shanyu.planner.walk.Network;
import shanyu.planner.walk.Network.Way;
import shanyu.planner.walk.Place;
import shanyu.planner.walk.Walk;

@DisplayName(
        "Catchments: ground is reached when the way to its nearest node and the straight way from there are within the limit")
class CatchmentsTest {
    private static final int SIDE = 24;
    private static final double STEP = 0.001;
    private static final double METRES_A_DEGREE = 111_195;
    /** Metres from the outline within which the grid may err: the diagonal of a square of it. */
    private static final double GRID = 40;

    @Test
    @DisplayName(
            "a thousand points around each of forty walks in random towns with rivers: inside the outline as the rule says")
    void asTheRuleSays() {
        for (long seed = 1; seed <= 20; seed++) {
            var random = new Random(seed);
            var town = town(random);
            var catchments = new Catchments(town);
            for (int turn = 0; turn < 2; turn++) {
                var source = somewhere(random);
                double metres = 100 + random.nextInt(1100);
                var catchment = catchments.of(source, metres);
                var outline = catchment.outline();
                assertThat(outline.isValid()).as("seed " + seed).isTrue();
                assertThat(catchment.nodes()).isEqualTo(plainNodes(town, source, metres));
                var boundary = outline.getBoundary();
                for (int n = 0; n < 500; n++) {
                    var point = somewhere(random);
                    var at = new GeometryFactory().createPoint(new Coordinate(point.lon(), point.lat()));
                    if (boundary.isWithinDistance(at, GRID / METRES_A_DEGREE / 0.8)) continue;
                    assertThat(outline.contains(at))
                            .as("seed %d, %s from %s within %f", seed, point, source, metres)
                            .isEqualTo(isReached(town, source, metres, point));
                }
            }
        }
    }

    @Test
    @DisplayName("shells run counter-clockwise and holes clockwise, and the area is theirs in square metres")
    void rings() {
        var random = new Random(3);
        var catchments = new Catchments(town(random));
        int holes = 0;
        for (int turn = 0; turn < 40; turn++) {
            var catchment = catchments.of(somewhere(random), 900);
            double area = 0;
            for (int n = 0; n < catchment.outline().getNumGeometries(); n++) {
                var polygon = (Polygon) catchment.outline().getGeometryN(n);
                assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinates()))
                        .isTrue();
                holes += polygon.getNumInteriorRing();
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++)
                    assertThat(Orientation.isCCW(polygon.getInteriorRingN(hole).getCoordinates()))
                            .isFalse();
                double lat = polygon.getCentroid().getY();
                area += polygon.getArea() * METRES_A_DEGREE * METRES_A_DEGREE * Math.cos(Math.toRadians(lat));
            }
            assertThat(catchment.squareMetres()).isCloseTo(area, within(area * 1e-3));
        }
        assertThat(holes).isPositive();
    }

    @Test
    @DisplayName("one node alone: a disc as far as one may go off the network, 200 metres at most")
    void disc() {
        var catchments = new Catchments(Network.of(List.of(new Place(121.5, 31.2)), List.of()));
        assertThat(catchments.of(new Place(121.5, 31.2), 100).squareMetres())
                .isCloseTo(Math.PI * 100 * 100, within(1_500.0));
        assertThat(catchments.of(new Place(121.5, 31.2), 5_000).squareMetres())
                .isCloseTo(Math.PI * 200 * 200, within(12_000.0));
    }

    @Test
    @DisplayName("a source farther from the network than the limit, or than five kilometres, reaches nothing")
    void beyond() {
        var catchments = new Catchments(Network.of(List.of(new Place(121.5, 31.2)), List.of()));
        var near = new Place(121.5, 31.202);
        assertThat(catchments.of(near, 222).nodes()).isZero();
        assertThat(catchments.of(near, 222).outline().isEmpty()).isTrue();
        assertThat(catchments.of(near, 223).nodes()).isEqualTo(1);
        assertThat(catchments.of(new Place(121.5, 31.3), 100_000).nodes()).isZero();
    }

    @Test
    @DisplayName("the same walk again, after others, is the same to the last digit")
    void again() {
        var random = new Random(5);
        var catchments = new Catchments(town(random));
        var source = somewhere(random);
        var first = catchments.of(source, 800);
        for (int n = 0; n < 50; n++) catchments.of(somewhere(random), 50 + 30 * n);
        var second = catchments.of(source, 800);
        assertThat(second.outline().equalsExact(first.outline())).isTrue();
        assertThat(second.squareMetres()).isEqualTo(first.squareMetres());
    }

    /** A grid of streets with a third of its ways missing, a river through it and one bridge. */
    private static Network town(Random random) {
        var places = new ArrayList<Place>();
        for (int n = 0; n < SIDE * SIDE; n++)
            places.add(new Place(
                    121.5 + (n % SIDE + random.nextDouble() * 0.6) * STEP,
                    31.2 + (n / SIDE + random.nextDouble() * 0.6) * STEP));
        int river = 5 + random.nextInt(SIDE - 10);
        int bridge = random.nextInt(SIDE);
        var ways = new ArrayList<Way>();
        for (int n = 0; n < SIDE * SIDE; n++) {
            if (n % SIDE + 1 < SIDE && random.nextInt(3) > 0) ways.add(way(places, n, n + 1, random));
            boolean crosses = n / SIDE == river;
            if (n + SIDE < SIDE * SIDE && (crosses ? n % SIDE == bridge : random.nextInt(3) > 0))
                ways.add(way(places, n, n + SIDE, random));
        }
        return Network.of(places, ways).alongCurve();
    }

    private static Way way(List<Place> places, int from, int to, Random random) {
        return new Way(from, to, places.get(from).metres(places.get(to)) * (1 + random.nextDouble() * 0.3));
    }

    private static Place somewhere(Random random) {
        return new Place(121.5 + random.nextDouble() * SIDE * STEP, 31.2 + random.nextDouble() * SIDE * STEP);
    }

    private static int plainNodes(Network town, Place source, double metres) {
        int door = nearest(town, source);
        return new Walk(town).from(door, metres - source.metres(town.place(door)));
    }

    private static boolean isReached(Network town, Place source, double metres, Place point) {
        int door = nearest(town, source);
        int home = nearest(town, point);
        double straight = point.metres(town.place(home));
        var walk = new Walk(town);
        walk.from(door, metres - source.metres(town.place(door)));
        return straight <= 200
                && walk.reaches(home)
                && source.metres(town.place(door)) + walk.metres(home) + straight <= metres;
    }

    /** By looking at every node. */
    private static int nearest(Network town, Place place) {
        return IntStream.range(0, town.nodes())
                .reduce((best, node) -> place.metres(town.place(node)) < place.metres(town.place(best)) ? node : best)
                .orElseThrow();
    }
}
