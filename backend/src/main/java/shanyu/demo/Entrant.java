package shanyu.demo;

import java.util.UUID;
import shanyu.identity.Actor;

/** An institution on stage: what was invented of it, its id in the register, and who speaks for it. */
record Entrant(Nursery nursery, UUID id, Actor head) {
    String town() {
        return nursery.particulars().town();
    }
}
