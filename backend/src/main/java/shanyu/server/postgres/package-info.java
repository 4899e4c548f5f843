/**
 * The PostgreSQL this application stands on: its own, carried inside and started beside it, or one given by
 * {@code shanyu.db.url}. Nothing outside this package knows which.
 *
 * <p>The embedded server is for real data: fsync and checksums on, a random password, loopback only, and a data directory
 * that outlives any kill of this process.
 */
@NullMarked
package shanyu.server.postgres;

import org.jspecify.annotations.NullMarked;
