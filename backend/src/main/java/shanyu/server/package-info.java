/**
 * The ground the house stands on: database, clock, and everything HTTP asks of each room alike (problem documents,
 * one transaction per write, idempotency keys, versions, lists, sheets). Knows no room. Decision 0003.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
package shanyu.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
