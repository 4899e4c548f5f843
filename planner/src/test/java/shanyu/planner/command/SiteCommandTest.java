package shanyu.planner.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName(
        "./shanyu plan site: CSV in, JSON out; what cannot be planned with is named with its line and what to change")
class SiteCommandTest {
    private static final String LINE_OF_FIVE = "from,to,length\na,b,1\nb,c,1\nc,d,1\nd,e,1\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    @DisplayName("median on a graph: the middle of a street, proven")
    void medianOnGraph() throws IOException {
        var answer = answered("site", "median", "--graph", file("edges.csv", LINE_OF_FIVE), "--p", "1");
        assertThat(answer.get("sites").toString()).isEqualTo("[\"c\"]");
        assertThat(answer.get("objective").asInt()).isEqualTo(6);
        assertThat(answer.get("bound").asInt()).isEqualTo(6);
        assertThat(answer.get("gap").asDouble()).isZero();
        assertThat(answer.get("status").asString()).isEqualTo("optimal");
        assertThat(answer.get("seconds").asDouble()).isGreaterThanOrEqualTo(0);
    }

    @Test
    @DisplayName("an edge runs both ways, the shortest way counts, and of doubled edges the last holds")
    void edges() throws IOException {
        var edges = file("edges.csv", "from,to,length\na,b,9\nb,a,1\nb,c,1\na,c,50\n");
        assertThat(answered("site", "median", "--graph", edges, "--p", "1")
                        .get("objective")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("median on points: people weigh, and a point that is there already stays")
    void medianOnPoints() throws IOException {
        var points = file("points.csv", "id,x,y,demand\nwest,0,0,1\nmiddle,5,0,1\neast,10,0,30\n");
        var free = answered("site", "median", "--points", points, "--p", "1");
        assertThat(free.get("sites").get(0).asString()).isEqualTo("east");
        assertThat(free.get("objective").asInt()).isEqualTo(15);
        out.getBuffer().setLength(0);
        var kept = answered("site", "median", "--points", points, "--p", "2", "--existing", "west");
        assertThat(kept.get("sites").toString()).isEqualTo("[\"west\",\"east\"]");
        assertThat(kept.get("objective").asInt()).isEqualTo(5);
    }

    @Test
    @DisplayName("cover: people within reach, the edge of it included; without a column of people each point is one")
    void cover() throws IOException {
        var people = file("people.csv", "id,x,y,demand\na,0,0,3\nb,3,4,20\nc,100,0,21.5\n");
        assertThat(answered("site", "cover", "--points", people, "--radius", "5", "--p", "1")
                        .get("objective")
                        .asInt())
                .isEqualTo(23);
        out.getBuffer().setLength(0);
        var less = answered("site", "cover", "--points", people, "--radius", "4.99", "--p", "1");
        assertThat(less.get("objective").asDouble()).isEqualTo(21.5);
        assertThat(less.get("bound").asDouble()).isCloseTo(21.5, within(0.01));
        out.getBuffer().setLength(0);
        var points = file("points.csv", "\uFEFFid,x,y\na,0,0\nb,3,4\nc,100,0\n");
        assertThat(answered("site", "cover", "--points", points, "--radius", "5", "--p", "1")
                        .get("objective")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("every wrong row is named at once, with its line, its value and what to write")
    void faults() throws IOException {
        var points = file("points.csv", "id,x,y,demand\n1,2,x,4\n1,2,3,-4\n,7,3,4\n4,,NaN,4\n");
        assertThat(run("site", "cover", "--points", points, "--radius", "1", "--p", "1"))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "points.csv, line 2, y \"x\": write a number",
                        "points.csv, line 3, id \"1\": this id stands twice: give each point its own",
                        "points.csv, line 3, demand \"-4\": write a number of at least 0",
                        "points.csv, line 4, id \"\": give every row a value",
                        "points.csv, line 5, x \"\": write a number",
                        "points.csv, line 5, y \"NaN\": write a number");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    @DisplayName("a file of a thousand faults names twenty and says how many more")
    void manyFaults() throws IOException {
        var points = file("points.csv", "id,x,y\n" + "1,2,x\n".repeat(500));
        assertThat(run("site", "median", "--points", points, "--p", "1")).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(21).last().isEqualTo("… and 979 more");
    }

    @Test
    @DisplayName("a graph that falls apart, a way of less than nothing, a missing column, an empty table, no file")
    void unusable() throws IOException {
        assertThat(refusal("--graph", file("parts.csv", "from,to,length\na,b,1\nc,d,1\n")))
                .contains("no way leads from \"a\" to \"c\"");
        assertThat(refusal("--graph", file("short.csv", "from,to,length\na,b,-1\n")))
                .contains("line 2, length \"-1\": write a number of at least 0");
        assertThat(refusal("--graph", file("other.csv", "from,to,metres\na,b,1\n")))
                .contains("no column \"length\"")
                .contains("from,to,metres");
        assertThat(refusal("--points", file("none.csv", "id,x,y\n"))).contains("no rows");
        assertThat(refusal("--points", folder.resolve("away.csv").toString())).contains("away.csv cannot be read");
        assertThat(refusal("--points", file("twice.csv", "id,x,x\n1,2,3\n"))).contains("cannot be read");
    }

    private String refusal(String option, String file) {
        err.getBuffer().setLength(0);
        assertThat(run("site", "median", option, file, "--p", "1")).isEqualTo(1);
        return err.toString();
    }

    @Test
    @DisplayName("a number of sites that cannot be, an existing site nobody knows: 1, with what to try")
    void impossible() throws IOException {
        var edges = file("edges.csv", LINE_OF_FIVE);
        assertThat(run("site", "median", "--graph", edges, "--p", "6")).isEqualTo(1);
        assertThat(run("site", "median", "--graph", edges, "--p", "0")).isEqualTo(1);
        assertThat(run("site", "median", "--graph", edges, "--p", "1", "--existing", "a,b"))
                .isEqualTo(1);
        assertThat(run("site", "median", "--graph", edges, "--p", "1", "--existing", "z"))
                .isEqualTo(1);
        assertThat(run("site", "median", "--graph", edges, "--p", "1", "--iterations", "-1"))
                .isEqualTo(1);
        var points = file("points.csv", "id,x,y\n1,0,0\n");
        assertThat(run("site", "cover", "--points", points, "--p", "1", "--radius", "-1"))
                .isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "--p 6: choose from 1 to 5, as many as there are candidates",
                        "--p 0: choose from 1 to 5, as many as there are candidates",
                        "--p 1: 2 sites exist already; ask for as many at least",
                        "--existing z: there is no candidate of this id",
                        "--iterations -1: 0 or more",
                        "--radius -1.0: 0 or more");
    }

    @Test
    @DisplayName("wrong use: 2, with how it is used")
    void wrongUse() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("site")).isEqualTo(2);
        assertThat(run("site", "median", "--p", "1")).isEqualTo(2);
        assertThat(run("site", "cover", "--p", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: plan site");
    }

    private JsonNode answered(String... arguments) {
        assertThat(run(arguments)).as(err.toString()).isZero();
        return JsonMapper.builder().build().readTree(out.toString());
    }

    private int run(String... arguments) {
        return PlanCommand.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
