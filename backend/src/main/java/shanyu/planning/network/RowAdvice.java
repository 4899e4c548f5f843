package shanyu.planning.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shanyu.planner.files.Refused;

/** What to write instead of a wrong value of a table, as a word that a screen turns into a sentence of its own language. */
enum RowAdvice {
    GIVE_A_VALUE("give every row a value"),
    AT_LEAST_ZERO("write a number of at least 0"),
    DEGREES("write degrees from"),
    A_NUMBER("write a number"),
    ID_TWICE("this id stands twice"),
    NO_SUCH_NODE("there is no node of this id"),
    NO_SUCH_SYSTEM("write WGS84"),
    SYSTEMS_MIXED("line "),
    TOO_LONG("a way is at most"),
    /** Another sentence, shown as the reader of tables says it. */
    OTHER("");

    private final String begins;

    RowAdvice(String begins) {
        this.begins = begins;
    }

    static RowAdvice of(String tryThis) {
        return Arrays.stream(values())
                .filter(advice -> tryThis.startsWith(advice.begins))
                .findFirst()
                .orElse(OTHER);
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The values at fault as an answer carries them. */
    static List<Map<String, Object>> rows(List<Refused.Fault> faults) {
        return faults.stream()
                .map(fault -> Map.<String, Object>of(
                        "file", fault.file(),
                        "line", fault.line(),
                        "column", fault.column(),
                        "value", fault.value().length() > 80 ? fault.value().substring(0, 80) + "…" : fault.value(),
                        "advice", of(fault.tryThis()).code(),
                        "says", fault.tryThis()))
                .toList();
    }
}
