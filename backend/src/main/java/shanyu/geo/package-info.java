/**
 * 空间: where things are: which town a point lies in, and the layers of the district's own map. Every coordinate is WGS 84.
 */
@NullMarked
@ApplicationModule(
        displayName = "空间",
        allowedDependencies = {"shared", "server", "identity"})
package shanyu.geo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
