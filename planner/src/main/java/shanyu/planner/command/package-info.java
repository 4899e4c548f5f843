/** {@code ./shanyu plan}: the planner on files, CSV in and JSON out. */
@NullMarked
package shanyu.planner.command;

import org.jspecify.annotations.NullMarked;
