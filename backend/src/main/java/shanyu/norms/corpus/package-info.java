/** How the corpus is read: YAML pages into the room's nouns, refusing whatever does not fit. */
@NullMarked
package shanyu.norms.corpus;

import org.jspecify.annotations.NullMarked;
