/**
 * Copies of an installation, and installations made from copies: base copies of the embedded database under PostgreSQL's
 * low-level backup functions while it serves, its log (WAL) shipped as it is written, and the files and keys beside it. The
 * carried server brings none of PostgreSQL's own backup programs, so this is written out here. Decision 0019.
 */
@NullMarked
package shanyu.server.backup;

import org.jspecify.annotations.NullMarked;
