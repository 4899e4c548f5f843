package shanyu.verifier.draw;

import java.util.Map;
import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;

/** This inspector must not visit this institution (回避). An id that is in no library does no harm and is allowed. */
public record Recusal(String inspector, String institution) implements Row {

    static Recusal read(Json row) {
        Fields fields = Fields.of("", row).only("inspector", "institution");
        return new Recusal(fields.text("inspector"), fields.text("institution"));
    }

    @Override
    public Json json() {
        return new Json.Members(Map.of("inspector", Json.of(inspector), "institution", Json.of(institution)));
    }
}
