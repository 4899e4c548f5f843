package shanyu.norms;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a judgement fell as it did: a code and the facts, from which the sentence is made where it is read (zh-CN, en).
 *
 * @param code slug, e.g. {@code carers-short}
 * @param facts numbers and short words only
 */
public record Reason(String code, Map<String, Object> facts) {
    public static Reason of(String code, Object... namesAndValues) {
        var facts = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return new Reason(code, java.util.Collections.unmodifiableMap(facts));
    }
}
