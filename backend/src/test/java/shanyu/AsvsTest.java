package shanyu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
@DisplayName("The ASVS table answers every requirement, and the tests it names exist")
class AsvsTest {
    /** What of ASVS 5.0.0 applies to the house and can be tried by a machine. */
    private static final List<String> ASKED = List.of("""
            1.2.1 1.2.3 1.2.4 1.2.5 1.2.9 1.2.10 1.3.1 1.3.2 1.3.4 1.3.6 1.3.7 1.4.2 1.5.1 1.5.2 1.5.3 2.2.1
            2.2.2 2.2.3 2.3.1 2.3.2 2.3.3 2.3.4 2.3.5 2.4.1 3.2.1 3.2.2 3.3.1 3.3.2 3.3.3 3.3.4 3.4.1 3.4.2
            3.4.3 3.4.4 3.4.5 3.4.6 3.4.7 3.4.8 3.5.1 3.5.2 3.5.3 3.6.1 3.7.2 4.1.1 4.1.2 4.1.3 4.1.4 4.2.1
            5.2.1 5.2.2 5.2.3 5.2.4 5.2.6 5.3.1 5.3.2 5.3.3 5.4.1 5.4.2 5.4.3 6.2.1 6.2.3 6.2.4 6.2.5 6.2.8
            6.2.9 6.2.11 6.2.12 6.3.1 6.3.2 6.3.3 6.3.8 6.4.1 6.5.1 6.5.3 6.5.5 6.6.3 7.2.1 7.2.3 7.2.4 7.3.1
            7.3.2 7.4.1 7.4.2 7.4.3 7.4.5 7.5.1 7.5.2 7.5.3 8.2.1 8.2.2 8.2.3 8.3.1 8.3.2 8.3.3 8.4.1 11.3.1
            11.3.2 11.3.3 11.3.4 11.4.1 11.4.2 11.5.1 12.1.1 12.1.2 12.2.1 12.3.1 12.3.2 13.2.4 13.2.5 13.4.1
            13.4.2 13.4.3 13.4.4 13.4.5 13.4.6 14.2.1 14.2.2 14.2.6 14.2.7 14.2.8 14.3.1 14.3.2 14.3.3 15.1.2
            15.2.2 15.3.1 15.3.2 15.3.3 15.3.7 15.4.1 15.4.2 16.2.1 16.2.2 16.2.5 16.3.1 16.3.2 16.3.3 16.4.1
            16.4.2 16.5.1 16.5.2 16.5.3 16.5.4
            """.strip().split("\\s+"));

    private static final List<String> STATES = List.of("held", "in part", "open", "not applicable");
    private static final Pattern IN_JAVA = Pattern.compile("([\\w.]+)#(\\w+)");
    private static final Pattern IN_DRILL = Pattern.compile("(drills/[\\w-]+): (.+)");
    private static final Pattern IN_FRONT = Pattern.compile("(frontend/[\\w./-]+\\.ts): (.+)");

    /** One line of the table. */
    private record Row(String number, int level, String state, List<String> tests) {
        static Row of(String line) {
            var cells = Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                    .map(String::strip)
                    .toList();
            assertThat(cells).as(line).hasSize(6);
            var tests = Pattern.compile("`([^`]+)`")
                    .matcher(cells.get(5))
                    .results()
                    .map(test -> test.group(1))
                    .toList();
            return new Row(cells.get(0), Integer.parseInt(cells.get(1)), cells.get(3), tests);
        }
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(Path.of("../docs/asvs.md")).stream();
    }

    private static List<Row> rows() throws IOException {
        return lines().filter(line -> line.matches("\\| \\d+\\.\\d+\\.\\d+ \\|.*"))
                .map(Row::of)
                .toList();
    }

    @Test
    void everyRequirementIsAnswered() throws IOException {
        assertThat(ASKED).hasSize(143).doesNotHaveDuplicates();
        assertThat(rows()).extracting(Row::number).containsOnlyOnceElementsOf(ASKED);
        assertThat(rows()).hasSameSizeAs(ASKED);
    }

    @Test
    void everyAnswerHasItsStateAndWhatHoldsHasItsTest() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.state()).as(row.number()).isIn(STATES);
            assertThat(row.level()).as(row.number()).isBetween(1, 3);
            if (row.state().equals("held") || row.state().equals("in part"))
                assertThat(row.tests()).as(row.number()).isNotEmpty();
            if (row.state().equals("open"))
                assertThat(row.tests()).as(row.number()).isEmpty();
        });
    }

    @Test
    void theSumsAreThoseOfTheRows() throws IOException {
        Map<String, Long> told = new TreeMap<>(lines().map(Pattern.compile("\\| ([a-z ]+) \\| (\\d+) \\|")::matcher)
                .filter(line -> line.matches())
                .collect(Collectors.toMap(line -> line.group(1), line -> Long.valueOf(line.group(2)))));
        Map<String, Long> counted = new TreeMap<>(rows().stream()
                .map(Row::state)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        counted.put("together", (long) rows().size());
        assertThat(told).isEqualTo(counted);
    }

    @Test
    void everyNamedTestIsThere() throws Exception {
        for (var row : rows()) {
            for (String test : row.tests()) {
                var java = IN_JAVA.matcher(test);
                var front = IN_FRONT.matcher(test);
                var drill = IN_DRILL.matcher(test);
                if (java.matches())
                    assertThat(tests(java.group(1))).as(row.number()).contains(java.group(2));
                else if (front.matches())
                    assertThat(Files.readString(Path.of("..", front.group(1))))
                            .as(row.number())
                            .contains("it('" + front.group(2) + "'");
                else if (drill.matches())
                    assertThat(Files.readString(Path.of("..", drill.group(1))))
                            .as(row.number())
                            .contains("\nexpect \"" + drill.group(2) + "\" ");
                else throw new AssertionError(row.number() + " names no test: " + test);
            }
        }
    }

    /** Methods of a class that are run as tests: a helper of the same name proves nothing. */
    private static List<String> tests(String type) throws ClassNotFoundException {
        return Arrays.stream(Class.forName(type).getDeclaredMethods())
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(mark -> mark.annotationType().getPackageName().startsWith("org.junit.jupiter")
                                && mark.annotationType().getSimpleName().endsWith("Test")))
                .map(method -> method.getName())
                .toList();
    }
}
