package shanyu.messages;

import static shanyu.identity.access.Relation.ANY;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.Role;
import shanyu.identity.access.Action;
import shanyu.identity.access.ActionCatalogue;

/** Everybody reads what they are told; each operation touches the caller's own alone. */
@Component
class MessagesActions implements ActionCatalogue {
    private static final Role[] EVERYBODY =
            Arrays.stream(Role.values()).filter(Role::isGranted).toArray(Role[]::new);

    @Override
    public List<Action> actions() {
        return List.of(
                Action.named("messages.inbox.list").by(ANY, EVERYBODY),
                Action.named("messages.inbox.count").by(ANY, EVERYBODY).unrecorded(),
                Action.named("messages.inbox.read").by(ANY, EVERYBODY),
                Action.named("messages.setting.read").by(ANY, EVERYBODY),
                Action.named("messages.setting.change").by(ANY, EVERYBODY),
                Action.named("messages.text.list").by(ANY, Role.SYSTEM_ADMINISTRATOR));
    }
}
