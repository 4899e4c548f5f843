package shanyu.planner.files;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a table, gathered so that one reading names all of it. */
final class Faults {
    private static final int SHOWN = 20;

    private final String file;
    private final List<String> all = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    /**
     * @param value as it stands in the file
     * @param tryThis what to write instead
     */
    void add(long line, String column, String value, String tryThis) {
        all.add("%s, line %d, %s \"%s\": %s".formatted(file, line, column, value, tryThis));
    }

    void refuse() {
        refuse(all);
    }

    /** Names the first of them and how many more there are. */
    static void refuse(List<String> all) {
        if (all.isEmpty()) return;
        var shown = new ArrayList<>(all.subList(0, Math.min(SHOWN, all.size())));
        if (all.size() > SHOWN) shown.add("… and %d more".formatted(all.size() - SHOWN));
        throw new Refused(String.join("\n", shown));
    }
}
