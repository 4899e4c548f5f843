/**
 * The ways people walk: the stand-in until a real network is imported, imports as jobs one can watch, and which network was
 * in use when. Knows neither children nor institutions; where children live it is told by {@link
 * shanyu.planning.network.DemandPlaces}.
 */
@NullMarked
@NamedInterface("network")
package shanyu.planning.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
