@NullMarked
package shanyu.inspection.board.web;

import org.jspecify.annotations.NullMarked;
