package shanyu.identity.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the action an operation performs. The gate lets nothing through that lacks it. When {@code on} is given, the
 * gate first finds what the path's id belongs to and answers "not found" alike for what is missing and what is foreign;
 * when not, the operation itself confines what it touches (lists by {@link Permissions#where}, makings by
 * {@link Permissions#require}).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Does {
    /** Name of an {@link Action} in a room's catalogue. */
    String value();

    /** Kind of the thing acted on, as a {@link Whereabouts} knows it. */
    String on() default "";

    /** The path variable that names the thing. */
    String id() default "id";

    /** Whether the request carries a password or a person's number, so that not even a hash of it may enter the log. */
    boolean secret() default false;

    /**
     * Whether it asks for a proof of who one is that is minutes old (ASVS 7.5.3): what leaves the house in bulk, seals a
     * draw, changes keys or accounts. Sheets of recorded lists ask for it by themselves.
     */
    boolean stepUp() default false;
}
