package shanyu.verifier.draw;

import java.util.LinkedHashMap;
import java.util.Map;
import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;

/**
 * An inspector who may be drawn.
 *
 * @param id the id under which the round knows the inspector
 * @param dept department, for teams that must mix them
 * @param salt 16 random bytes in hex
 */
public record Inspector(String id, String dept, String salt) implements Row {

    static Inspector read(Json row) {
        Fields fields = Fields.of("", row).only("id", "dept", "salt");
        return new Inspector(fields.text("id"), fields.text("dept"), fields.hexText("salt", Salt.LENGTH));
    }

    @Override
    public Json json() {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("dept", Json.of(dept));
        members.put("id", Json.of(id));
        members.put("salt", Json.of(salt));
        return new Json.Members(members);
    }
}
