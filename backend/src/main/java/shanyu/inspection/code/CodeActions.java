package shanyu.inspection.code;

import static shanyu.identity.Role.DISTRICT_OFFICE;
import static shanyu.identity.Role.INSPECTOR;
import static shanyu.identity.Role.JOINT_MEETING_SECRETARY;
import static shanyu.identity.Role.PUBLIC;
import static shanyu.identity.Role.TOWN_OFFICER;
import static shanyu.identity.access.Relation.ANY;
import static shanyu.identity.access.Relation.ASSIGNED;
import static shanyu.identity.access.Relation.SAME_DISTRICT;
import static shanyu.identity.access.Relation.SAME_TOWN;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/** What codes let people do. Whoever holds a code may use it: holding it is the right. */
@Component
class CodeActions implements ActionCatalogue {
    static final String RATINGS = "inspection.rating.list";

    @Override
    public List<Action> actions() {
        return List.of(
                Action.named("inspection.code.show").by(ASSIGNED, INSPECTOR),
                Action.named("inspection.code.separate")
                        .by(SAME_DISTRICT, DISTRICT_OFFICE)
                        .by(SAME_TOWN, TOWN_OFFICER),
                Action.named("inspection.check.open").by(ANY, PUBLIC),
                Action.named("inspection.check.use").by(ANY, PUBLIC),
                Action.named(RATINGS).by(SAME_DISTRICT, DISTRICT_OFFICE, JOINT_MEETING_SECRETARY));
    }
}
