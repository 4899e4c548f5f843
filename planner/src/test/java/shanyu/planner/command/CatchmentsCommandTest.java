package shanyu.planner.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shanyu.planner.osm.PbfFile;
import shanyu.planner.walk.Gcj02;
import shanyu.planner.walk.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("./shanyu plan catchments: a street of thirty nodes, from a table and from an extract")
class CatchmentsCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int HOUSES = 30;
    private static final double STEP = 0.0009;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    @DisplayName(
            "fifteen minutes at 4 km/h are a kilometre: ten steps of a hundred metres, from the middle to both sides")
    void table() throws IOException {
        table("");
        source("id,lon,lat\nend,121.5,31.2\nmiddle,121.5," + lat(15) + "\nfar,122.5,31.2\n");
        assertThat(run("--graph", path("edges.csv"), "--nodes", path("nodes.csv"), "--polygons", path("out.json")))
                .as(err.toString())
                .isZero();
        var answer = answer();
        assertThat(answer.get("status").asString()).isEqualTo("done");
        assertThat(answer.get("metres").asDouble()).isEqualTo(1000);
        assertThat(answer.at("/network/nodes").asInt()).isEqualTo(HOUSES);
        assertThat(answer.at("/sources/0/reached").asInt()).isEqualTo(11);
        assertThat(answer.at("/sources/1/reached").asInt()).isEqualTo(21);
        assertThat(answer.at("/sources/2/reached").asInt()).isZero();
        assertThat(answer.at("/sources/2/straight").isNull()).isTrue();
        assertThat(answer.at("/sources/1/area").asDouble())
                .isGreaterThan(answer.at("/sources/0/area").asDouble() * 1.5);

        var polygons = JSON.readTree(folder.resolve("out.json"));
        assertThat(polygons.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(polygons.at("/features/1/id").asString()).isEqualTo("middle");
        assertThat(polygons.at("/features/1/geometry/type").asString()).isEqualTo("MultiPolygon");
        var ring = polygons.at("/features/1/geometry/coordinates/0/0");
        assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
        assertThat(polygons.at("/features/2/geometry/coordinates")).isEmpty();
    }

    @Test
    @DisplayName("slower or shorter reaches less, and the end of the way still counts")
    void slower() throws IOException {
        table("");
        source("id,lon,lat\nend,121.5,31.2\n");
        String[] graph = {"--graph", path("edges.csv"), "--nodes", path("nodes.csv")};
        run(with(graph, "--minutes", "6", "--speed", "5"));
        assertThat(answer().at("/sources/0/reached").asInt()).isEqualTo(6);
        run(with(graph, "--minutes", "1.2", "--speed", "5"));
        assertThat(answer().at("/sources/0/reached").asInt()).isEqualTo(2);
        run(with(graph, "--minutes", "1.19", "--speed", "5"));
        assertThat(answer().at("/sources/0/reached").asInt()).isEqualTo(1);
        assertThat(answer().at("/sources/0/area").asDouble()).isGreaterThan(20_000);
    }

    @Test
    @DisplayName(
            "an extract of the same street, whose steps are 8 centimetres longer; what is apart is left out and named")
    void extract() throws IOException {
        extract(folder.resolve("town.osm.pbf"));
        source("id,lon,lat\nend,121.5,31.2\n");
        assertThat(run("--graph", path("town.osm.pbf"))).as(err.toString()).isZero();
        assertThat(answer().at("/sources/0/reached").asInt()).isEqualTo(10);
        assertThat(answer().at("/network/apart").asInt()).isEqualTo(1);
        assertThat(answer().at("/network/left").asBoolean()).isTrue();
        assertThat(answer().at("/network/parts/0/named").asString()).isEqualTo("OSM node 900");
    }

    @Test
    @DisplayName("the parts of a table are all walked, and named")
    void apart() throws IOException {
        table("");
        Files.writeString(
                folder.resolve("nodes.csv"),
                Files.readString(folder.resolve("nodes.csv")) + "x,121.6,31.2\ny,121.6,31.2005\n");
        Files.writeString(folder.resolve("edges.csv"), Files.readString(folder.resolve("edges.csv")) + "x,y,60\n");
        source("id,lon,lat\nisland,121.6,31.2\n");
        run("--graph", path("edges.csv"), "--nodes", path("nodes.csv"));
        assertThat(answer().at("/sources/0/reached").asInt()).isEqualTo(2);
        assertThat(answer().at("/network/left").asBoolean()).isFalse();
        assertThat(answer().at("/network/parts/0/named").asString()).isEqualTo("node x");
    }

    @Test
    @DisplayName("a source declared GCJ-02 is walked from where it is in the world")
    void declared() throws IOException {
        table("");
        var shown = Gcj02.of(new Place(121.5, lat(15)));
        source("id,lon,lat,crs\nmiddle,%s,%s,GCJ02\n".formatted(shown.lon(), shown.lat()));
        run("--graph", path("edges.csv"), "--nodes", path("nodes.csv"));
        assertThat(answer().at("/sources/0/reached").asInt()).isEqualTo(21);
        assertThat(answer().at("/sources/0/straight").asDouble()).isCloseTo(0, within(1e-3));
    }

    @Test
    @DisplayName("two reference systems in one file are refused by name, and so is one nobody knows")
    void mixed() throws IOException {
        table("");
        source("id,lon,lat,crs\na,121.5,31.2,WGS84\nb,121.5,31.2,GCJ02\nc,121.5,31.2,BD09\n");
        assertThat(run("--graph", path("edges.csv"), "--nodes", path("nodes.csv")))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("sources.csv, line 3, crs \"GCJ02\": line 2 says WGS84")
                .contains("sources.csv, line 4, crs \"BD09\": write WGS84, CGCS2000 or GCJ02");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    @DisplayName(
            "an edge list without nodes, and an extract with them, are wrong usage; an extract that breaks off is refused")
    void misused() throws IOException {
        table("");
        source("id,lon,lat\nend,121.5,31.2\n");
        assertThat(run("--graph", path("edges.csv"))).isEqualTo(2);
        assertThat(err.toString()).contains("--nodes");
        extract(folder.resolve("town.osm.pbf"));
        assertThat(run("--graph", path("town.osm.pbf"), "--nodes", path("nodes.csv")))
                .isEqualTo(2);
        byte[] whole = Files.readAllBytes(folder.resolve("town.osm.pbf"));
        Files.write(folder.resolve("town.osm.pbf"), Arrays.copyOf(whole, whole.length - 5));
        assertThat(run("--graph", path("town.osm.pbf"))).isEqualTo(1);
        assertThat(err.toString()).contains("town.osm.pbf cannot be read: it breaks off");
        assertThat(run("--graph", path("edges.csv"), "--nodes", path("nodes.csv"), "--minutes", "0"))
                .isEqualTo(1);
        assertThat(run("--graph", path("edges.csv"), "--nodes", path("nodes.csv"), "--polygons", path("no/such.json")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("--polygons");
    }

    private void table(String crs) throws IOException {
        var nodes = new StringBuilder("id,lon,lat" + crs + "\n");
        var edges = new StringBuilder("from,to,metres\n");
        for (int n = 0; n < HOUSES; n++) nodes.append("n%d,121.5,%s%n".formatted(n, lat(n)));
        for (int n = 1; n < HOUSES; n++) edges.append("n%d,n%d,100%n".formatted(n - 1, n));
        Files.writeString(folder.resolve("nodes.csv"), nodes);
        Files.writeString(folder.resolve("edges.csv"), edges);
    }

    private void extract(Path file) throws IOException {
        var pbf = new PbfFile();
        var street = new long[HOUSES];
        for (int n = 0; n < HOUSES; n++) {
            street[n] = n + 1;
            pbf.node(n + 1, 121.5, lat(n));
        }
        pbf.node(900, 121.7, 31.2).node(901, 121.7, 31.201);
        pbf.way(1, street, "highway", "residential")
                .way(2, new long[] {900, 901}, "highway", "path")
                .write(file);
    }

    private static double lat(int house) {
        return 31.2 + house * STEP;
    }

    private void source(String rows) throws IOException {
        Files.writeString(folder.resolve("sources.csv"), rows);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static String[] with(String[] first, String... more) {
        var all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var line = PlanCommand.line().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        var all = new ArrayList<>(List.of("catchments", "--sources", path("sources.csv")));
        all.addAll(List.of(arguments));
        return line.execute(all.toArray(String[]::new));
    }

    private JsonNode answer() {
        return JSON.readTree(out.toString());
    }
}
