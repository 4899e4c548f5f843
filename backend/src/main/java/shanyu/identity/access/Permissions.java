package shanyu.identity.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.shared.Refusal;

/** The one place where it is decided who may do what to which thing. */
@Component
public class Permissions {
    private final Map<String, Action> actions;
    private final Map<String, Whereabouts> whereabouts;

    Permissions(List<ActionCatalogue> catalogues, List<Whereabouts> whereabouts) {
        this.actions = catalogues.stream()
                .flatMap(catalogue -> catalogue.actions().stream())
                .collect(Collectors.toUnmodifiableMap(Action::name, Function.identity()));
        this.whereabouts =
                whereabouts.stream().collect(Collectors.toUnmodifiableMap(Whereabouts::kind, Function.identity()));
    }

    /** A condition for a list query with the parameters it uses. */
    public record Condition(String sql, Map<String, @Nullable Object> parameters) {}

    public Map<String, Action> actions() {
        return actions;
    }

    public Action action(String name) {
        var action = actions.get(name);
        if (action == null) throw new IllegalArgumentException("no catalogue knows the action " + name);
        return action;
    }

    public boolean allows(Actor actor, String action, Belonging thing) {
        return action(action).allows(actor, thing);
    }

    /** Passes, or refuses exactly as if the thing did not exist. */
    public void require(Actor actor, String action, Belonging thing) {
        if (!allows(actor, action, thing)) throw Refusal.missing().asException();
    }

    /** The rows of a list that are this actor's to see. */
    public Condition where(Actor actor, String action, Columns columns) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("actor_account", actor.account());
        parameters.put("actor_agency", actor.agency());
        parameters.put("actor_district", actor.district());
        parameters.put("actor_town", actor.town());
        parameters.put("actor_department", actor.department());
        return new Condition(action(action).where(actor, columns), parameters);
    }

    Optional<Belonging> find(String kind, String id) {
        var finder = whereabouts.get(kind);
        if (finder == null) throw new IllegalStateException("nothing knows where a " + kind + " belongs");
        return finder.find(id);
    }
}
