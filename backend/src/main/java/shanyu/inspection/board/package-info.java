/**
 * The board of supervision: numbers of rounds, visits, findings and matters, each of which opens its rows. Counts nothing
 * of its own.
 */
@NullMarked
package shanyu.inspection.board;

import org.jspecify.annotations.NullMarked;
