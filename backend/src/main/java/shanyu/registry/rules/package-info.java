/** Rules about institutions, each beside its article. They read no table and no clock; callers bring the facts. */
@NullMarked
package shanyu.registry.rules;

import org.jspecify.annotations.NullMarked;
