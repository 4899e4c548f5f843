package shanyu.identity;

import java.util.UUID;

/** A room in which somebody may still have something to do offers a bean of this: until it is done they are not erased. */
@FunctionalInterface
public interface OpenDuties {
    /** How many things this account, and no other in its place, still has to do. */
    int of(UUID account);
}
