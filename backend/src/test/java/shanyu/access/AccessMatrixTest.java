package shanyu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.access.Operations.Operation;

/**
 * Calls every operation of the API document as every kind of person, on a thing of their own, of a sibling, of another town
 * and of another district, and holds what comes back against {@code access-matrix.txt}: the reviewed table of who may do
 * what. One letter a place: {@code y} let through, {@code -} not found, {@code !} sign in first. To propose a new table run
 * with {@code -Dshanyu.matrix=write} and review the difference.
 */
@HouseTest
@Tag("once")
@DisplayName("Access matrix: operations × people × places")
class AccessMatrixTest {
    private static final Path TABLE = Path.of("src/test/resources/access-matrix.txt");

    private static final List<String> PEOPLE = List.of(
            "nobody",
            "district",
            "secretary",
            "education",
            "fire",
            "town-huamu",
            "insp-e1",
            "key-one",
            "verifier",
            "head-1",
            "clerk-1",
            "system-admin",
            "security-admin",
            "audit-admin");

    @Autowired
    private Callers callers;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private List<OnStage> stages;

    private Map<String, OnStage> things;

    @BeforeEach
    void byKind() {
        callers.nobody();
        for (var stage : stages) for (var place : Place.values()) stage.at(place);
        things = stages.stream().collect(Collectors.toMap(OnStage::kind, Function.identity()));
    }

    @Test
    void everyOperationAnswersEveryPersonAsTheTableSays() throws IOException {
        var operations = Operations.of(callers, mappings);
        // Person beside person, for one's proofs of who one is change one's session; each alone goes down the table.
        var columns = PEOPLE.parallelStream()
                .map(person -> operations.stream()
                        .map(operation -> cell(operation, person))
                        .toList())
                .toList();
        var lines = new ArrayList<String>();
        lines.add(row("operation", "on", PEOPLE));
        for (int n = 0; n < operations.size(); n++) {
            int at = n;
            var cells = columns.stream().map(column -> column.get(at)).toList();
            lines.add(row(operations.get(n).name(), operations.get(n).on(), cells));
        }
        if ("write".equals(System.getProperty("shanyu.matrix"))) Files.write(TABLE, lines);
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(TABLE));
    }

    private static String row(String operation, String on, List<String> cells) {
        var line = new StringBuilder("%-62s %-12s".formatted(operation, on));
        cells.forEach(cell -> line.append(" %-14s".formatted(cell)));
        return line.toString().stripTrailing();
    }

    private String cell(Operation operation, String person) {
        if (operation.on().isEmpty()) return letter(call(operation, person, "1"));
        var missing = call(operation, person, UUID.randomUUID().toString());
        assertThat(missing.status())
                .as("%s by %s on nothing", operation.name(), person)
                .isIn(401, 404);
        var stage = things.get(operation.on());
        assertThat(stage)
                .as("a test puts things of kind %s on stage", operation.on())
                .isNotNull();
        var letters = new StringBuilder();
        for (Place place : Place.values()) {
            var answer = call(operation, person, stage.at(place));
            String letter = letter(answer);
            if (letter.equals("-")) {
                assertThat(answer.text())
                        .as("%s by %s: foreign looks like missing", operation.name(), person)
                        .isEqualTo(missing.text());
            }
            letters.append(letter);
        }
        return letters.toString();
    }

    private static String letter(Callers.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isLessThan(500).isNotEqualTo(403);
        return switch (answer.status()) {
            case 401 -> answer.problem().equals("sign-in-needed") ? "!" : "y";
            case 404 -> "-";
            default -> "y";
        };
    }

    /** An empty body and an absurd version: enough to get past the gate, never enough to change anything. */
    private Callers.Answer call(Operation operation, String person, String thing) {
        // Signing out would end the session that the rest of the table is made with.
        boolean alone = person.equals("nobody") || operation.path().equals("/api/session");
        var caller = alone ? callers.nobody() : callers.as(person);
        return operation.method().equals("GET")
                ? caller.get(operation.with(thing))
                : caller.send(
                        operation.method(),
                        operation.with(thing),
                        operation.consumes().contains("json") ? "{}" : "x",
                        Map.of(
                                "Content-Type", operation.consumes(),
                                "Idempotency-Key", UUID.randomUUID().toString(),
                                "If-Match", "\"999999999\""));
    }
}
