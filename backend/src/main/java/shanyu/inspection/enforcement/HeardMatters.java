package shanyu.inspection.enforcement;

import static shanyu.inspection.enforcement.EnforcementMatters.CASE_PART;
import static shanyu.inspection.enforcement.EnforcementMatters.PETITION;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shanyu.casework.Matter;
import shanyu.casework.MatterEvent;
import shanyu.casework.MatterState;

/** Hears of parts and petitions answered, returned and checked, and writes it on their timelines. */
@Component
class HeardMatters {
    private final Trail trail;
    private final CaseParts parts;
    private final PetitionStore petitions;

    HeardMatters(Trail trail, CaseParts parts, PetitionStore petitions) {
        this.trail = trail;
        this.parts = parts;
        this.petitions = petitions;
    }

    @EventListener
    void on(MatterEvent event) {
        var matter = event.matter();
        switch (event) {
            case MatterEvent.MatterAnswered of -> write(matter, "answered", of.by(), of.text());
            case MatterEvent.MatterReturned of -> write(matter, "returned", of.by(), of.reason());
            case MatterEvent.MatterClosed of -> {
                if (matter.state() instanceof MatterState.Closed(var at, var ending, var by)
                        && ending == MatterState.Ending.VERIFIED) write(matter, "checked", of.by(), "");
            }
            case MatterEvent.MatterOpened of -> {}
            case MatterEvent.DeadlinePassed of -> {
                if (of.rung() == 1) write(matter, "late", null, "");
            }
        }
    }

    private void write(Matter matter, String kind, @Nullable UUID by, String text) {
        if (matter.kind().equals(CASE_PART.name()))
            parts.caseOf(matter.id()).ifPresent(id -> add(JointCase.KIND, id, "part-" + kind, by, text, matter));
        if (matter.kind().equals(PETITION.name()))
            petitions
                    .ofMatter(matter.id())
                    .ifPresent(id -> add(Petition.KIND, id, "petition-" + kind, by, text, matter));
    }

    private void add(String subjectKind, UUID subject, String kind, @Nullable UUID by, String text, Matter matter) {
        boolean holders = kind.endsWith("answered");
        trail.add(subjectKind, subject, kind, by, holders ? matter.holder() : null, Trail.Said.of(text));
    }
}
