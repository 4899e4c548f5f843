package shanyu.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.access.Permissions;
import shanyu.registry.InstitutionFile.Verb;
import shanyu.registry.InstitutionLife.Closable;
import shanyu.registry.InstitutionLife.Operating;
import shanyu.registry.InstitutionLife.Orderable;
import shanyu.registry.InstitutionLife.Preparing;
import shanyu.registry.InstitutionLife.Rectifying;
import shanyu.registry.InstitutionLife.Suspendable;
import shanyu.registry.InstitutionLife.Suspended;
import shanyu.registry.WindingDown.Purpose;

/** What a caller may do with a file now: the verbs of the role, each open or with what stands against it. */
@Component
class FileVerbs {
    private static final String STATE = "institution-not-in-state";

    private static final String GUARD = "closure-guard";

    private final Permissions permissions;
    private final ClosureGuard guard;

    FileVerbs(Permissions permissions, ClosureGuard guard) {
        this.permissions = permissions;
        this.guard = guard;
    }

    List<Verb> of(Institution of, Optional<Filing> unfinished, Actor actor) {
        var life = of.life();
        boolean waiting = unfinished.isPresent();
        var verbs = new ArrayList<Verb>();
        add(
                verbs,
                of,
                actor,
                "file",
                "registry.filing.draft",
                waiting ? "filing-unfinished" : on(life instanceof Preparing));
        add(
                verbs,
                of,
                actor,
                "change",
                "registry.filing.draft",
                waiting ? "filing-unfinished" : on(life instanceof Operating));
        add(verbs, of, actor, "places", "registry.places.report", on(life.isInService()));
        add(verbs, of, actor, "contact", "registry.contact.change", on(life instanceof Closable));
        add(verbs, of, actor, "fees", "registry.fees.post", on(life instanceof Closable));
        add(verbs, of, actor, "paper", "registry.paper.hold", on(life instanceof Closable));
        add(
                verbs,
                of,
                actor,
                "wind-down",
                "registry.winding-down.act",
                on(life instanceof Closable && !(life instanceof Preparing)));
        guarded(verbs, of, actor, "suspend", on(life instanceof Suspendable), Purpose.SUSPEND);
        add(verbs, of, actor, "resume", "registry.life.resume", on(life instanceof Suspended));
        add(verbs, of, actor, "order", "registry.life.order", on(life instanceof Orderable));
        add(verbs, of, actor, "release", "registry.life.release", on(life instanceof Rectifying));
        add(verbs, of, actor, "stop", "registry.life.stop", on(life.isInService()));
        guarded(verbs, of, actor, "close", waiting ? "filing-unfinished" : on(life instanceof Closable), Purpose.CLOSE);
        return verbs;
    }

    private void add(List<Verb> verbs, Institution of, Actor actor, String name, String action, @Nullable String not) {
        if (permissions.allows(actor, action, of.belonging())) verbs.add(new Verb(name, not, List.of()));
    }

    /** Closing and resting also wait for every child and every family. */
    private void guarded(
            List<Verb> verbs, Institution of, Actor actor, String name, @Nullable String not, Purpose purpose) {
        if (!permissions.allows(actor, "registry.life." + name, of.belonging())) return;
        var against = not == null ? guard.against(of, purpose) : List.<WindingDown.Against>of();
        verbs.add(new Verb(name, against.isEmpty() ? not : GUARD, against));
    }

    private static @Nullable String on(boolean state) {
        return state ? null : STATE;
    }
}
