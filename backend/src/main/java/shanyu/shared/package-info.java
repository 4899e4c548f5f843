/**
 * Values every room may hold: outcomes and refusals, date ranges, division codes, coordinates. Nothing here knows a
 * room, a table or a request; when something in it wants to import a room, it belongs to that room.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package shanyu.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
