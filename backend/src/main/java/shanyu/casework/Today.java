package shanyu.casework;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.server.http.Paging;

/** The first page of everyone: what waits for me, what I wait for, what changed. */
@Component
public class Today {
    private static final Paging BY_DUE = new Paging("due", 0, 20);
    private static final Paging CHANGED_LAST = new Paging("-changed", 0, 20);

    private final MatterLists lists;

    Today(MatterLists lists) {
        this.lists = lists;
    }

    /**
     * @param waitsForMe matters my agency must act on, soonest due first, with the whole number
     * @param toVerify answers a second person must look at, where I may be that person
     * @param told overdue matters of others the ladder has told my agency of
     * @param iWaitFor what my agency answered or opened and others must do
     * @param changed what changed last of what I may see
     * @param overdue all that is late of what I may see
     */
    @Schema(name = "Today")
    public record Board(
            List<MatterLists.Row> waitsForMe,
            long waiting,
            List<MatterLists.Row> toVerify,
            long verifying,
            List<MatterLists.Row> told,
            long tellings,
            List<MatterLists.Row> iWaitFor,
            long awaited,
            List<MatterLists.Row> changed,
            long overdue) {}

    public Board of(Actor actor, boolean mayVerify) {
        var mine = lists.list(actor, MatterFilter.ALL.inState("todo").held(), BY_DUE);
        var told = lists.list(actor, MatterFilter.ALL.inState("unfinished").climbed(), BY_DUE);
        var awaited = lists.list(actor, MatterFilter.ALL.waitedFor(), BY_DUE);
        var toVerify = mayVerify ? lists.list(actor, MatterFilter.ALL.toVerify(), BY_DUE) : null;
        return new Board(
                mine.items(),
                mine.total(),
                toVerify == null ? List.of() : toVerify.items(),
                toVerify == null ? 0 : toVerify.total(),
                told.items(),
                told.total(),
                awaited.items(),
                awaited.total(),
                lists.list(actor, MatterFilter.ALL, CHANGED_LAST).items(),
                lists.count(actor, MatterFilter.ALL.inState("overdue")));
    }
}
