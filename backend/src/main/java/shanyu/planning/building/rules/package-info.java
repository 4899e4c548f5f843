/** What the norms say of the rooms and the ground of a building project: one rule, one file. */
@NullMarked
package shanyu.planning.building.rules;

import org.jspecify.annotations.NullMarked;
