package shanyu.casework;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.server.http.Paging;

/** The first page of everyone: what waits for me, what I wait for, what changed. */
@Component
public class Today {
    private static final Paging BY_DUE = new Paging("due", 0, 50);
    private static final Paging NEWEST = new Paging("-opened", 0, 20);

    private final MatterLists lists;

    Today(MatterLists lists) {
        this.lists = lists;
    }

    /**
     * @param waitsForMe matters my agency must act on, soonest due first, with the whole number
     * @param toVerify answers a second person must look at, where I may
     * @param newest what was opened last of what I may see
     */
    @Schema(name = "Today")
    public record Board(
            List<MatterLists.Row> waitsForMe,
            long waiting,
            List<MatterLists.Row> toVerify,
            long verifying,
            List<MatterLists.Row> newest,
            long overdue) {}

    public Board of(Actor actor, boolean mayVerify) {
        var mine = lists.list(actor, filter("unfinished", true), BY_DUE);
        var waiting = mine.items().stream()
                .filter(row -> !row.state().equals("answered"))
                .toList();
        var toVerify = mayVerify ? lists.list(actor, filter("answered", null), BY_DUE) : null;
        return new Board(
                waiting,
                mine.total(),
                toVerify == null ? List.of() : toVerify.items(),
                toVerify == null ? 0 : toVerify.total(),
                lists.list(actor, filter(null, null), NEWEST).items(),
                lists.list(actor, filter("overdue", null), BY_DUE).total());
    }

    private static MatterFilter filter(
            @org.jspecify.annotations.Nullable String state, @org.jspecify.annotations.Nullable Boolean mine) {
        return new MatterFilter(null, null, state, null, null, null, mine);
    }
}
