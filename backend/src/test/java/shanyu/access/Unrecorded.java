package shanyu.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The actions whose reading leaves no entry, each reviewed: it carries public facts or figures, nobody's data. */
final class Unrecorded {
    private Unrecorded() {}

    /** By name, from {@code unrecorded-actions.txt}. */
    static List<String> reviewed() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/unrecorded-actions.txt"));
    }
}
