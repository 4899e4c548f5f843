package shanyu.identity.access;

import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shanyu.identity.Actor;

/**
 * How an actor stands to a thing, in two forms that must agree: a test on one thing, and an SQL condition for lists. A
 * property test holds them equal over random actors and things.
 */
public enum Relation {
    /** No tie is asked for. */
    ANY((actor, thing) -> true, columns -> "true"),
    SAME_DISTRICT(
            (actor, thing) -> same(actor.district(), thing.district()),
            columns -> equal(columns.district(), "actor_district")),
    SAME_TOWN((actor, thing) -> same(actor.town(), thing.town()), columns -> equal(columns.town(), "actor_town")),
    /** The thing concerns the actor's department, in the actor's district. */
    SAME_DEPARTMENT(
            (actor, thing) -> same(actor.district(), thing.district()) && same(actor.department(), thing.department()),
            columns -> equal(columns.district(), "actor_district") + " and "
                    + equal(columns.department(), "actor_department")),
    /** The thing is about the actor's own institution. */
    OWN_INSTITUTION(
            (actor, thing) -> same(actor.agency(), thing.institution()),
            columns -> equal(columns.institution(), "actor_agency")),
    /** The actor's agency holds the thing. */
    HOLDS((actor, thing) -> same(actor.agency(), thing.agency()), columns -> equal(columns.agency(), "actor_agency")),
    /** The actor in person is assigned to the thing. */
    ASSIGNED(
            (actor, thing) -> actor.account() != null && thing.people().contains(actor.account()),
            columns -> columns.people() == null ? "false" : "coalesce((" + columns.people() + "), false)");

    private final BiPredicate<Actor, Belonging> test;
    private final Function<Columns, String> sql;

    Relation(BiPredicate<Actor, Belonging> test, Function<Columns, String> sql) {
        this.test = test;
        this.sql = sql;
    }

    public boolean holds(Actor actor, Belonging thing) {
        return test.test(actor, thing);
    }

    /** The condition as SQL, over {@code :actor_…} parameters. */
    public String sql(Columns columns) {
        return sql.apply(columns);
    }

    private static boolean same(@Nullable Object a, @Nullable Object b) {
        return a != null && Objects.equals(a, b);
    }

    private static String equal(@Nullable String column, String parameter) {
        return column == null ? "false" : column + " = :" + parameter;
    }
}
