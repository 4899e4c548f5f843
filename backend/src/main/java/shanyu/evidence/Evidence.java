package shanyu.evidence;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;
import shanyu.verifier.json.Json;

/**
 * The log's one way in. An entry is written in the caller's transaction and so is kept exactly when the act is; it gets
 * its number and its place in the tree within a second.
 */
@Component
public class Evidence {
    private final JdbcClient db;
    private final HouseClock clock;

    public Evidence(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Leaves an entry. Values are strings, whole numbers, booleans, or lists and maps of them; personal values never
     * enter, only hashes of them.
     */
    public void append(Map<String, ?> entry) {
        var now = clock.instant();
        var stamped = new LinkedHashMap<String, Object>(entry);
        stamped.put("at", now.toString());
        if (clock.isShifted()) stamped.put("clockAhead", clock.shift().toSeconds());
        db.sql("insert into evidence.pending (body, at) values (?, ?)")
                .param(json(stamped).canonical())
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Leaves an entry that anybody may read word for word; nothing in it may concern a person or tell what is sealed.
     *
     * @param about name under which it is found, e.g. of a round
     */
    public void publish(String about, Map<String, ?> entry) {
        var open = new LinkedHashMap<String, Object>(entry);
        open.put("about", about);
        open.put("public", true);
        append(open);
    }

    private static Json json(Object value) {
        return switch (value) {
            case String text -> Json.of(text);
            case Integer number -> Json.of(number.longValue());
            case Long number -> Json.of(number);
            case Boolean truth -> Json.of(truth);
            case List<?> list -> {
                var items = new ArrayList<Json>();
                list.forEach(each -> items.add(json(each)));
                yield Json.of(items);
            }
            case Map<?, ?> map -> {
                var members = new LinkedHashMap<String, Json>();
                map.forEach((name, each) -> members.put((String) name, json(each)));
                yield new Json.Members(members);
            }
            default -> throw new IllegalArgumentException("not a value of a log entry: " + value.getClass());
        };
    }
}
