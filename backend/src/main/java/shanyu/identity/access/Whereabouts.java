package shanyu.identity.access;

import java.util.Optional;

/** Tells what things of one kind belong to; each room has one for each kind it lets be named in a path. */
public interface Whereabouts {
    /** The kind, e.g. {@code institution}. */
    String kind();

    /** What the thing with this id belongs to, empty when there is none (or the id is no id). */
    Optional<Belonging> find(String id);
}
