package shanyu.verifier.draw;

import java.util.List;
import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;

/**
 * An institution in the pool.
 *
 * @param id the id under which the round knows it
 * @param stratum code of the group it is drawn from
 * @param salt 16 random bytes in hex
 */
public record Institution(String id, String stratum, String salt) implements Row {

    static Institution read(Json row) {
        Fields fields = Fields.of("", row).only("id", "stratum", "salt");
        return new Institution(fields.text("id"), fields.text("stratum"), fields.hexText("salt", Salt.LENGTH));
    }

    @Override
    public List<String> members() {
        return List.of("id", id, "salt", salt, "stratum", stratum);
    }
}
