package shanyu.norms;

import static shanyu.identity.Role.PUBLIC;
import static shanyu.identity.access.Relation.ANY;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/** The law is anybody's to read, and reading it says nothing about a person: no entry in the log. */
@Component
class NormsActions implements ActionCatalogue {
    @Override
    public List<Action> actions() {
        return Stream.of(
                        "norms.text.list",
                        "norms.text.read",
                        "norms.value.list",
                        "norms.value.read",
                        "norms.checklist.read",
                        "norms.applicability.read",
                        "norms.filing-routes.read",
                        "norms.clash.list",
                        "norms.calendar.read",
                        "norms.plan.read")
                .map(name -> Action.named(name).by(ANY, PUBLIC).unrecorded())
                .toList();
    }
}
