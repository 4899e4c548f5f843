package shanyu.geo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.springframework.stereotype.Component;
import shanyu.shared.DivisionCode;
import shanyu.shared.Wgs84;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Which town a point lies in. The borders are volunteered, not the legal ones: an answer is a proposal to a person. */
@Component
public class Towns {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final List<Town> towns;

    Towns(ObjectMapper json) {
        JsonNode collection = json.readTree(Layers.read(Layer.TOWNS));
        this.towns = StreamSupport.stream(collection.path("features").spliterator(), false)
                .map(Towns::town)
                .toList();
    }

    private record Town(
            DivisionCode code, Geometry shape, Envelope box, IndexedPointInAreaLocator inside, Wgs84 label) {}

    /** The town a point lies in; on a border the one first by code. Empty outside every town whose border is known. */
    public Optional<DivisionCode> of(Wgs84 point) {
        var at = new Coordinate(point.longitude(), point.latitude());
        return towns.stream()
                .filter(town -> town.box().contains(at) && town.inside().locate(at) != Location.EXTERIOR)
                .map(Town::code)
                .findFirst();
    }

    /** A point well inside a town, where its name can stand. */
    public Optional<Wgs84> middleOf(DivisionCode code) {
        return towns.stream()
                .filter(town -> town.code().equals(code))
                .map(Town::label)
                .findFirst();
    }

    /** The towns whose borders are known. */
    public Set<DivisionCode> known() {
        return towns.stream().map(Town::code).collect(Collectors.toUnmodifiableSet());
    }

    /** The border of a town, longitude and latitude in degrees. */
    public Optional<Geometry> border(DivisionCode code) {
        return towns.stream()
                .filter(town -> town.code().equals(code))
                .map(Town::shape)
                .findFirst();
    }

    private static Town town(JsonNode feature) {
        var facts = feature.path("properties");
        Polygon[] parts = StreamSupport.stream(
                        feature.at("/geometry/coordinates").spliterator(), false)
                .map(Towns::polygon)
                .toArray(Polygon[]::new);
        Geometry shape = SHAPES.createMultiPolygon(parts);
        return new Town(
                new DivisionCode(facts.path("code").asString()),
                shape,
                shape.getEnvelopeInternal(),
                new IndexedPointInAreaLocator(shape),
                new Wgs84(
                        facts.path("label_lon").asDouble(),
                        facts.path("label_lat").asDouble()));
    }

    private static Polygon polygon(JsonNode rings) {
        LinearRing[] all = StreamSupport.stream(rings.spliterator(), false)
                .map(ring -> SHAPES.createLinearRing(StreamSupport.stream(ring.spliterator(), false)
                        .map(point -> new Coordinate(
                                point.get(0).asDouble(), point.get(1).asDouble()))
                        .toArray(Coordinate[]::new)))
                .toArray(LinearRing[]::new);
        return SHAPES.createPolygon(all[0], java.util.Arrays.copyOfRange(all, 1, all.length));
    }
}
