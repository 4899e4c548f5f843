package shanyu.planner.catchment;

import java.util.List;
import shanyu.planner.walk.Nearest;
import shanyu.planner.walk.Network;
import shanyu.planner.walk.Place;
import shanyu.planner.walk.Walk;

/**
 * Catchments on one network, again and again on the same arrays. Ground is reached when the way to the node nearest to it and
 * the straight way from there are no longer than the limit, which is how a home is reached too. Not for two threads at once:
 * let each have its own on the same {@link Ground}.
 */
public final class Catchments {
    private final Nearest nearest;
    private final Walk walk;
    private final Heights heights;
    private final Contour contour;

    public Catchments(Network network) {
        this(network, new Nearest(network));
    }

    private Catchments(Network network, Nearest nearest) {
        this(network, nearest, new Ground(network, nearest));
    }

    public Catchments(Network network, Nearest nearest, Ground ground) {
        this.nearest = nearest;
        walk = new Walk(network);
        heights = new Heights(network, ground);
        contour = new Contour(heights);
    }

    /** @param metres of walking at most, {@link Network#LONGEST_METRES} at most */
    public Catchment of(Place place, double metres) {
        var door = nearest.to(place);
        double rest = Math.min(Network.LONGEST_METRES, metres) - door.metres();
        if (door.node() < 0 || rest < 0) return new Catchment(0, door.metres(), 0, new Outline(List.of()).polygons());
        int nodes = walk.from(door.node(), rest);
        heights.of(walk, nodes, (int) Math.floor(rest * 1000 + 1e-6));
        var outline = new Outline(contour.rings());
        return new Catchment(nodes, door.metres(), outline.squareMetres(), outline.polygons());
    }
}
