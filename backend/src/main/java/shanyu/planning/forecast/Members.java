package shanyu.planning.forecast;

import java.util.List;
import shanyu.verifier.json.Json;

/** Reads what this room wrote itself: a member that is missing or of another kind is a broken record, and said so. */
record Members(Json of) {
    private Json get(String name) {
        if (of instanceof Json.Members object && object.values().get(name) instanceof Json found) return found;
        throw new IllegalStateException("a stored forecast lacks " + name);
    }

    String text(String name) {
        return text(get(name));
    }

    int whole(String name) {
        return whole(get(name));
    }

    List<Json> items(String name) {
        return items(get(name));
    }

    static String text(Json json) {
        if (json instanceof Json.Text text) return text.value();
        throw new IllegalStateException("no text in a stored forecast: " + json);
    }

    static int whole(Json json) {
        return Math.toIntExact(number(json));
    }

    static long number(Json json) {
        if (json instanceof Json.Whole whole) return whole.value();
        throw new IllegalStateException("no number in a stored forecast: " + json);
    }

    static List<Json> items(Json json) {
        if (json instanceof Json.Items items) return items.values();
        throw new IllegalStateException("no list in a stored forecast: " + json);
    }
}
