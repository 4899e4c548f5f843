package shanyu.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.evidence.Heads;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.sheets.Column;
import tools.jackson.databind.ObjectMapper;

/** What somebody did and read, as the log has it: for the audit administrator, who reads the log and nothing else. */
@Component
public class AccountActs {
    private final Heads heads;
    private final ObjectMapper json;

    AccountActs(Heads heads, ObjectMapper json) {
        this.heads = heads;
        this.json = json;
    }

    /**
     * One entry of the log.
     *
     * @param index its number in the log
     * @param kind {@code read}, {@code write}, or what a room calls its own entries
     * @param action of the catalogue, where one was performed
     * @param object kind and id of the thing, where one was named
     */
    @Schema(name = "AccountAct")
    public record Act(
            @Column(zh = "日志序号", en = "Entry") long index,
            @Column(zh = "时间", en = "At") String at,
            @Column(zh = "类别", en = "Kind") String kind,

            @Nullable @Column(zh = "操作", en = "Action") String action,

            @Nullable @Column(zh = "对象", en = "Object") String object) {}

    /** Newest first. */
    public Listing<Act> list(UUID account, Paging paging) {
        String actor = account.toString();
        var acts = heads.actedBy(actor, paging.offset(), paging.size()).stream()
                .map(this::act)
                .toList();
        return Listing.of(acts, paging, heads.countActedBy(actor));
    }

    /** What was done under a right taken in an emergency, oldest first. */
    public List<Act> underEmergency(UUID emergency, int most) {
        return heads.underEmergency(emergency.toString(), most).stream()
                .map(this::act)
                .toList();
    }

    private Act act(Heads.Entry entry) {
        var body = json.readTree(entry.body());
        return new Act(
                entry.seq(),
                body.path("at").asString(""),
                body.path("kind").asString(""),
                body.path("action").asString(null),
                body.path("object").asString(null));
    }
}
