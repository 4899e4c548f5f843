package shanyu.planner.catchment;

import org.locationtech.jts.geom.MultiPolygon;

/**
 * What is reached from a place.
 *
 * @param nodes of the network
 * @param straight metres from the place to the node nearest to it, which count as walked
 * @param squareMetres of ground
 * @param outline in degrees of WGS 84, shells counter-clockwise and holes clockwise (RFC 7946); empty where nothing is reached
 */
public record Catchment(int nodes, double straight, double squareMetres, MultiPolygon outline) {}
