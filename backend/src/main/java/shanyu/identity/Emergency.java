package shanyu.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * A role somebody took for a while without being granted it (应急授权), for a stated reason. What holds a draw or the house
 * apart is no emergency: keys, public entropy, enforcement licences and the three administrators' work cannot be taken, and
 * who keeps a key, the entropy or the house takes nothing.
 */
public record Emergency(UUID id, Role role, Instant until) {
    /** What can be taken. */
    public static final Set<Role> ROLES =
            Set.of(Role.DISTRICT_OFFICE, Role.DEPARTMENT_OFFICER, Role.TOWN_OFFICER, Role.VERIFIER);

    private static final Set<Role> TAKERS =
            Set.of(Role.DISTRICT_OFFICE, Role.DEPARTMENT_OFFICER, Role.TOWN_OFFICER, Role.VERIFIER, Role.INSPECTOR);

    /** Whether somebody granted these roles may take one in an emergency: officials of the trade, and nothing besides. */
    public static boolean isOpenTo(Collection<Role> granted) {
        var apart = EnumSet.noneOf(Role.class);
        apart.addAll(granted);
        apart.remove(Role.PUBLIC);
        return !apart.isEmpty() && TAKERS.containsAll(apart);
    }
}
