/** OpenStreetMap extracts as walking networks: which ways are open to people on foot is data, with its source beside it. */
@NullMarked
package shanyu.planner.osm;

import org.jspecify.annotations.NullMarked;
