package shanyu.planner.files;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a table, gathered so that one reading names all of it. */
final class Faults {
    private static final int SHOWN = 20;

    private final String file;
    private final List<Refused.Fault> all = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    /**
     * @param value as it stands in the file
     * @param tryThis what to write instead
     */
    void add(long line, String column, String value, String tryThis) {
        all.add(new Refused.Fault(file, line, column, value, tryThis));
    }

    void refuse() {
        if (all.isEmpty()) return;
        throw new Refused(
                sentences(all.stream().map(Refused.Fault::sentence).toList()),
                List.copyOf(all.subList(0, Math.min(SHOWN, all.size()))));
    }

    /** Refuses by sentences, where no single value is at fault. */
    static void refuse(List<String> all) {
        if (!all.isEmpty()) throw new Refused(sentences(all));
    }

    /** The first of them, and how many more there are. */
    private static String sentences(List<String> all) {
        var shown = new ArrayList<>(all.subList(0, Math.min(SHOWN, all.size())));
        if (all.size() > SHOWN) shown.add("… and %d more".formatted(all.size() - SHOWN));
        return String.join("\n", shown);
    }
}
