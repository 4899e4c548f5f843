package shanyu.planner.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("./shanyu plan access: a street of three houses and one nursery")
class AccessCommandTest {
    /** Nodes 0.001 degrees of latitude apart, 111.2 m. */
    private static final String NODES = "id,lon,lat\na,121.5,31.200\nb,121.5,31.201\nc,121.5,31.202\nd,121.5,31.203\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String edges = "from,to,metres\na,b,400\nb,c,400\nc,d,400\n";
    private String demand = "id,lon,lat,people\nnear,121.5,31.200,30\nedge,121.5,31.202,10\nfar,121.5,31.203,7\n";

    private final List<String> more = new ArrayList<>();

    @BeforeEach
    void quiet() {
        more.clear();
    }

    @Test
    @DisplayName("fifteen minutes at 4 km/h are a kilometre: two houses of three are covered and share the places")
    void street() throws IOException {
        assertThat(run()).as(err.toString()).isZero();
        var answer = JsonMapper.builder().build().readTree(out.toString());
        assertThat(answer.get("metres").asDouble()).isEqualTo(1000);
        assertThat(answer.at("/totals/people").asDouble()).isEqualTo(47);
        assertThat(answer.at("/totals/covered").asDouble()).isEqualTo(40);
        assertThat(answer.at("/totals/share").asDouble()).isEqualTo(40.0 / 47);
        assertThat(answer.at("/totals/places").asDouble()).isEqualTo(20);
        assertThat(answer.at("/totals/reachable").asDouble()).isEqualTo(20);
        var cells = answer.get("demand");
        assertThat(cells.valueStream().map(cell -> cell.get("id").asString())).containsExactly("near", "edge", "far");
        assertThat(cells.valueStream().map(cell -> cell.get("covered").asBoolean()))
                .containsExactly(true, true, false);
        assertThat(cells.get(0).get("twoStep").asDouble()).isEqualTo(0.5);
        assertThat(cells.get(1).get("twoStep").asDouble()).isEqualTo(0.5);
        assertThat(cells.get(2).get("twoStep").asDouble()).isZero();
        double near = cells.get(0).get("enhanced").asDouble();
        double edge = cells.get(1).get("enhanced").asDouble();
        assertThat(near).isGreaterThan(edge);
        assertThat(30 * near + 10 * edge).isCloseTo(20, within(1e-9));
    }

    @Test
    @DisplayName("who walks quicker, or longer, reaches more")
    void quicker() throws IOException {
        more.addAll(List.of("--speed", "5"));
        assertThat(run()).as(err.toString()).isZero();
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(out.toString())
                        .at("/totals/covered")
                        .asDouble())
                .isEqualTo(47);
    }

    @Test
    @DisplayName(
            "a way to a node nobody knows, kilometres for metres, a place off the earth, people below nothing: all named")
    void faults() throws IOException {
        edges = "from,to,metres\na,z,400\na,b,-3\nb,c,2000000\n";
        assertThat(run()).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "edges.csv, line 2, to \"z\": there is no node of this id; add it to the nodes or take the way out",
                        "edges.csv, line 3, metres \"-3\": write a number of at least 0",
                        "edges.csv, line 4, metres \"2000000\": a way is at most 1,000,000 metres long; is this metres?");
        err.getBuffer().setLength(0);
        edges = "from,to,metres\na,b,400\n";
        demand = "id,lon,lat,people\nx,200,31,5\nx,121,-91,-5\n";
        assertThat(run()).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "demand.csv, line 2, lon \"200\": write degrees from -180 to 180",
                        "demand.csv, line 3, id \"x\": this id stands twice: give each its own",
                        "demand.csv, line 3, people \"-5\": write a number of at least 0",
                        "demand.csv, line 3, lat \"-91\": write degrees from -90 to 90");
    }

    @Test
    @DisplayName("no time and no speed, or more than anybody walks, are refused")
    void limits() throws IOException {
        for (String wrong : List.of("0", "-1", "601", "NaN")) {
            more.clear();
            more.addAll(List.of("--minutes", wrong));
            assertThat(run()).as(wrong).isEqualTo(1);
        }
        for (String wrong : List.of("0", "31")) {
            more.clear();
            more.addAll(List.of("--speed", wrong));
            assertThat(run()).as(wrong).isEqualTo(1);
        }
        assertThat(err.toString())
                .contains("--minutes 601.0: more than 0, 600 at most")
                .contains("--speed 31.0");
    }

    private int run() throws IOException {
        var arguments = new ArrayList<>(List.of(
                "access",
                "--graph",
                file("edges.csv", edges),
                "--nodes",
                file("nodes.csv", NODES),
                "--demand",
                file("demand.csv", demand),
                "--supply",
                file("supply.csv", "id,lon,lat,places\nnursery,121.5,31.200,20\n")));
        arguments.addAll(more);
        return PlanCommand.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
