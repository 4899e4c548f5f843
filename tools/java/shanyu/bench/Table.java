package shanyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a benchmark answers: a table that can be read on a terminal and put into a page of documentation as it is. */
final class Table {
    private static final List<String> HEAD =
            List.of("what", "figure", "goal", "load before → after", "CPU s", "measured against");

    private final List<List<String>> rows = new ArrayList<>(List.of(HEAD));

    /** @param goal what was promised and whether it held, see {@link Goal}; empty for a figure nobody promised */
    void row(String what, String figure, String goal, Span span, String against) {
        rows.add(List.of(what, figure, goal, span.load(), span.cpu(), against));
    }

    /** The machine and the day, then the rows. */
    void print() throws IOException {
        System.out.println(machine());
        System.out.println();
        for (int i = 0; i < rows.size(); i++) {
            System.out.println(line(rows.get(i), ' '));
            if (i == 0) System.out.println(line(HEAD.stream().map(cell -> "").toList(), '-'));
        }
    }

    private String line(List<String> cells, char fill) {
        var line = new StringBuilder("|");
        for (int column = 0; column < cells.size(); column++) {
            int at = column;
            int width = rows.stream().mapToInt(row -> width(row.get(at))).max().orElse(0);
            String cell = cells.get(column);
            line.append(' ')
                    .append(cell)
                    .repeat(fill, width - width(cell))
                    .append(" |");
        }
        return line.toString();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String machine() throws IOException {
        String processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
        return "%s, %d cores of %s, JDK %s".formatted(
                LocalDate.now(), Runtime.getRuntime().availableProcessors(), processor, Runtime.version());
    }
}
