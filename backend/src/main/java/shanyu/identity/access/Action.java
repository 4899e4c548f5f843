package shanyu.identity.access;

import java.util.ArrayList;
import java.util.List;
import shanyu.identity.Actor;
import shanyu.identity.Role;

/**
 * One thing that can be done, and by whom: any rule that holds is enough, no rule is no.
 *
 * @param name room, thing and verb, e.g. {@code registry.filing.submit}
 * @param recorded whether reading through it leaves an entry in the log (writes always do); only what carries nothing
 *     about a person may be unrecorded
 */
public record Action(String name, boolean recorded, List<Rule> rules) {

    /** A role standing in a relation. */
    public record Rule(Role role, Relation relation) {
        public boolean allows(Actor actor, Belonging thing) {
            return actor.is(role) && relation.holds(actor, thing);
        }
    }

    public static Action named(String name) {
        return new Action(name, true, List.of());
    }

    /** For what holds public facts only: reading it leaves no entry. */
    public Action unrecorded() {
        return new Action(name, false, rules);
    }

    public Action by(Relation relation, Role... roles) {
        var more = new ArrayList<>(rules);
        for (Role role : roles) more.add(new Rule(role, relation));
        return new Action(name, recorded, List.copyOf(more));
    }

    public boolean allows(Actor actor, Belonging thing) {
        return rules.stream().anyMatch(rule -> rule.allows(actor, thing));
    }

    /** Whether the actor may do this to anything at all. */
    public boolean isOpenTo(Actor actor) {
        return rules.stream().anyMatch(rule -> actor.is(rule.role()));
    }

    public boolean isPublic() {
        return rules.stream().anyMatch(rule -> rule.role() == Role.PUBLIC);
    }

    /** The condition under which rows are the actor's to see, over {@code :actor_…} parameters; {@code false} for none. */
    public String where(Actor actor, Columns columns) {
        return rules.stream()
                .filter(rule -> actor.is(rule.role()))
                .map(rule -> "(" + rule.relation().sql(columns) + ")")
                .distinct()
                .reduce((a, b) -> a + " or " + b)
                .map(any -> "(" + any + ")")
                .orElse("false");
    }
}
