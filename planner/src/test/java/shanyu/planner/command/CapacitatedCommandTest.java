package shanyu.planner.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName(
        "./shanyu plan site capacitated: points served whole within capacities; each fault named with what to change")
class CapacitatedCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    @DisplayName("a full site sends a point to the farther one; ways count once, however many people a point is")
    void capacity() throws IOException {
        var street = file("id,x,y,demand,capacity\na,0,0,6,10\nb,1,0,4,10\nc,2,0,6,10\nd,9,0,1,10\n");
        var answer = answered(street, "--p", "2");
        assertThat(answer.get("sites").size()).isEqualTo(2);
        assertThat(answer.get("objective").asDouble()).isCloseTo(8, within(1e-9));
        assertThat(answer.get("status").asString()).isEqualTo("optimal");
        assertThat(answer.get("gap").asDouble()).isZero();
        assertThat(answer.get("bound").asDouble())
                .isEqualTo(answer.get("objective").asDouble());
        assertThat(answer.get("allotment").propertyNames()).containsExactly("a", "b", "c", "d");
    }

    @Test
    @DisplayName("every answer carries its bound: without a solver it may be lower, and the sites are the same")
    void proving() throws IOException {
        String town = "id,x,y,demand,capacity\n"
                + IntStream.range(0, 40)
                        .mapToObj(n -> "%d,%d,%d,%d,90".formatted(n, n * 37 % 101, n * 53 % 97, 1 + n * 7 % 19))
                        .collect(Collectors.joining("\n"));
        var alone = answered(file(town), "--p", "5", "--prove", "0");
        out.getBuffer().setLength(0);
        var proven = answered(file(town), "--p", "5", "--prove", "60");
        assertThat(proven.get("sites")).isEqualTo(alone.get("sites"));
        assertThat(proven.get("allotment")).isEqualTo(alone.get("allotment"));
        assertThat(proven.get("objective")).isEqualTo(alone.get("objective"));
        assertThat(alone.get("bound").asDouble())
                .isPositive()
                .isLessThanOrEqualTo(proven.get("bound").asDouble() + 1e-9);
        assertThat(proven.get("bound").asDouble())
                .isCloseTo(proven.get("objective").asDouble(), within(1e-3));
    }

    @Test
    @DisplayName("capacity below demand, a point no site holds, points that cannot be parted: each says what to change")
    void impossible() throws IOException {
        assertThat(refusal("id,x,y,demand,capacity\na,0,0,6,10\nb,1,0,5,9\n", "--p", "1"))
                .isEqualTo(
                        "--p 1: the demand is 11 and the 1 largest capacities are 10 together; ask for more sites or raise capacities");
        assertThat(refusal("id,x,y,demand,capacity\na,0,0,12,10\nb,1,0,1,10\n", "--p", "2"))
                .isEqualTo(
                        "points.csv, demand of \"a\" is 12 and no site holds more than 10; divide the point or raise a capacity");
        assertThat(refusal("id,x,y,demand,capacity\na,0,0,6,10\nb,1,0,6,10\nc,2,0,6,10\n", "--p", "2"))
                .isEqualTo(
                        "--p 2: there is no allotment of whole points to so many sites within their capacity; ask for more sites or raise capacities");
        assertThat(refusal("id,x,y,demand,capacity\na,0,0,6,10\n", "--p", "2")).contains("choose from 1 to 1");
        assertThat(refusal("id,x,y,demand\na,0,0,6\n", "--p", "1")).contains("no column \"capacity\"");
        assertThat(refusal("id,x,y,demand,capacity\na,0,0,6,10\n", "--p", "1", "--prove", "-1"))
                .contains("--prove -1");
        assertThat(refusal("id,x,y,demand,capacity\na,0,0,6,10\n", "--p", "1", "--prove-memory", "1"))
                .contains("--prove-memory 1");
        assertThat(refusal("id,x,y,demand,capacity\na,0,0,6,10\n", "--p", "1", "--iterations", "-1"))
                .contains("--iterations -1");
        assertThat(refusal("id,x,y,demand,capacity\na,0,0,6,-1\n", "--p", "1"))
                .isEqualTo("points.csv, line 2, capacity \"-1\": write a number of at least 0");
    }

    private String refusal(String content, String... arguments) throws IOException {
        err.getBuffer().setLength(0);
        assertThat(run(file(content), arguments)).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        return err.toString().strip();
    }

    private JsonNode answered(String file, String... arguments) {
        assertThat(run(file, arguments)).as(err.toString()).isZero();
        return JsonMapper.builder().build().readTree(out.toString());
    }

    private int run(String file, String... arguments) {
        var all = Stream.concat(Stream.of("site", "capacitated", "--points", file), Stream.of(arguments))
                .toArray(String[]::new);
        return PlanCommand.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("points.csv"), content).toString();
    }
}
