package shanyu.verifier.draw;

import java.util.List;
import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;

/** This inspector must not visit this institution (回避). An id that is in no library does no harm and is allowed. */
public record Recusal(String inspector, String institution) implements Row {

    static Recusal read(Json row) {
        Fields fields = Fields.of("", row).only("inspector", "institution");
        return new Recusal(fields.text("inspector"), fields.text("institution"));
    }

    @Override
    public List<String> members() {
        return List.of("inspector", inspector, "institution", institution);
    }
}
