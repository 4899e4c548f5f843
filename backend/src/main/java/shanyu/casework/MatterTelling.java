package shanyu.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shanyu.casework.MatterEvent.DeadlinePassed;
import shanyu.casework.MatterEvent.MatterAnswered;
import shanyu.casework.MatterEvent.MatterClosed;
import shanyu.casework.MatterEvent.MatterOpened;
import shanyu.casework.MatterEvent.MatterReturned;
import shanyu.identity.Role;
import shanyu.messages.Messages;
import shanyu.messages.Telling;

/** Tells people what happens to matters they hold, and of those the ladder brings to them. */
@Component
class MatterTelling {
    /** Who of an agency hears of its matters. */
    private static final List<Role> HEARS = List.of(
            Role.DISTRICT_OFFICE,
            Role.JOINT_MEETING_SECRETARY,
            Role.DEPARTMENT_OFFICER,
            Role.TOWN_OFFICER,
            Role.INSTITUTION_HEAD,
            Role.INSTITUTION_CLERK,
            Role.KEY_HOLDER);

    private final Messages messages;

    MatterTelling(Messages messages) {
        this.messages = messages;
    }

    @EventListener
    void on(MatterEvent event) {
        var matter = event.matter();
        switch (event) {
            case MatterOpened opened -> tell(matter.holder(), "matter.opened", matter, "opened", matter.openedBy());
            case MatterReturned(var same, var by, var reason, var at) ->
                tell(matter.holder(), "matter.returned", matter, "returned:" + at.toEpochMilli(), by);
            case DeadlinePassed(var same, var rung, var told, var at) -> {
                tell(matter.holder(), "deadline.overdue", matter, "overdue", null);
                tell(told, "deadline.escalated", matter, "rung:" + rung, null);
            }
            case MatterAnswered answered -> {}
            case MatterClosed closed -> {}
        }
    }

    private void tell(UUID agency, String kind, Matter matter, String occasion, @Nullable UUID except) {
        messages.tell(
                agency,
                HEARS,
                new Telling(
                        kind,
                        Map.of(
                                "kind", matter.kind(),
                                "name", matter.subject().name(),
                                "due", matter.deadline().at().toString()),
                        "/office/matters/" + matter.id(),
                        "matter:" + matter.id() + ":" + occasion),
                except);
    }
}
