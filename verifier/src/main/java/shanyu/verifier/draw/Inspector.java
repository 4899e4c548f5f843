package shanyu.verifier.draw;

import java.util.List;
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
    public List<String> members() {
        return List.of("dept", dept, "id", id, "salt", salt);
    }
}
