package shanyu.planning.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.LogEntries;
import shanyu.MovableClock;
import shanyu.identity.Actors;
import shanyu.registry.InstitutionLife;
import shanyu.registry.Register;
import shanyu.registry.Samples;
import shanyu.verifier.value.Hash;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("A walking network handed in: read by a job, held against its district, and then every figure rests on it")
class NetworkStoryTest {
    @Autowired
    private Callers callers;

    @Autowired
    private Register register;

    @Autowired
    private Actors actors;

    @Autowired
    private NetworkImports imports;

    @Autowired
    private ImportWorker worker;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void now() {
        clock.set(MovableClock.START);
        forget();
        for (String town : new String[] {Samples.TOWN, Samples.OTHER_TOWN})
            assertThat(callers.as("district")
                            .post(
                                    "/api/planning/children",
                                    Map.of(
                                            "town", town,
                                            "day", "2024-12-31",
                                            "children", 3000,
                                            "status", "estimated",
                                            "source", "推算"))
                            .status())
                    .isEqualTo(201);
    }

    @AfterEach
    void forget() {
        for (String table : new String[] {"network_use", "network_import", "network", "town_children"})
            db.sql("delete from planning." + table).update();
    }

    private HandingIn district() {
        return new HandingIn(callers.as("district"));
    }

    @Test
    @DisplayName(
            "is in use the moment it is read; the figures carry its name, day and mark, and those of before do not")
    void inUse() throws InterruptedException {
        nursery();
        var before = circle("");
        assertThat(before.at("/network/kind").asString()).isEqualTo("stand-in");
        byte[] file = StreetGrid.TOWNS.pbf();
        var read = district().extract("两街镇.osm.pbf", file);
        assertThat(read.path("state").asString()).as(read.toString()).isEqualTo("done");
        var after = circle("");
        var stamp = after.path("network");
        assertThat(stamp.path("kind").asString()).isEqualTo("osm");
        assertThat(stamp.path("name").asString()).isEqualTo("两街镇.osm.pbf");
        assertThat(stamp.path("day").asString()).isEqualTo("2026-09-16");
        assertThat(stamp.path("nodes").asInt()).isEqualTo(40 * 28);
        assertThat(stamp.path("mark").asString())
                .hasSize(12)
                .isNotEqualTo(before.at("/network/mark").asString());
        assertThat(after.at("/all/covered").asInt())
                .isPositive()
                .isNotEqualTo(before.at("/all/covered").asInt());
        var row = callers.as("town-huamu").get("/api/planning/networks").json().at("/items/0");
        assertThat(row.path("inUse").asBoolean()).isTrue();
        assertThat(row.path("file").asString()).isEqualTo(Hash.sha256(file).toString());
        assertThat(row.at("/check/cellsNear").asInt())
                .isEqualTo(row.at("/check/cells").asInt());
        assertThat(row.at("/check/childrenNear").asInt()).isEqualTo(6000);
        assertThat(db.sql("select count(*) from planning.network_piece")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(LogEntries.like(db, "%network-imported%" + row.path("id").asString() + "%"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "as of a day, what was in use at its end is walked on; an earlier one is taken up again by whoever saw the newest")
    void asOf() throws InterruptedException {
        db.sql("update planning.town_children set entered_at = timestamptz '2026-09-01 00:00Z'")
                .update();
        String first = importedOn(10, "first.pbf", StreetGrid.TOWNS.pbf());
        String second = importedOn(
                14, "second.pbf", StreetGrid.TOWNS.at(121.471, 31.161).pbf());
        assertThat(second).isNotEqualTo(first);
        assertThat(markOn("2026-09-09"))
                .isEqualTo(circle("?asOf=2020-01-01").at("/network/mark").asString());
        assertThat(markOn("2026-09-10")).isEqualTo(first);
        assertThat(markOn("2026-09-13")).isEqualTo(first);
        assertThat(markOn("2026-09-14")).isEqualTo(second);
        var office = callers.as("district");
        var seen = office.get("/api/planning/networks/in-use");
        assertThat(seen.etag()).isEqualTo("\"2\"");
        String earlier = office.get("/api/planning/networks?sort=name")
                .json()
                .at("/items/0/id")
                .asString();
        var choice = Map.of("network", earlier);
        assertThat(office.put("/api/planning/networks/in-use", choice, "\"1\"").status())
                .isEqualTo(412);
        assertThat(office.put("/api/planning/networks/in-use", choice, seen.etag())
                        .status())
                .isEqualTo(200);
        assertThat(circle("").at("/network/mark").asString()).isEqualTo(first);
        assertThat(markOn("2026-09-15")).isEqualTo(second);
        assertThat(office.put("/api/planning/networks/in-use", choice, "\"3\"").problem())
                .isEqualTo("network-in-use-already");
        assertThat(office.put("/api/planning/networks/in-use", Map.of(), "\"3\"")
                        .status())
                .isEqualTo(200);
        assertThat(circle("").at("/network/kind").asString()).isEqualTo("stand-in");
        var nobodys = Map.of("network", UUID.randomUUID().toString());
        assertThat(office.put("/api/planning/networks/in-use", nobodys, "\"4\"").text())
                .contains("no-such-network");
    }

    @Test
    @DisplayName("the same file twice is said so and kept once; what is in use does not change")
    void twice() throws InterruptedException {
        district().extract("one.pbf", StreetGrid.TOWNS.pbf());
        district().extract("other.pbf", StreetGrid.TOWNS.at(121.471, 31.161).pbf());
        String inUse = circle("").at("/network/mark").asString();
        var again = district().extract("one again.pbf", StreetGrid.TOWNS.pbf());
        assertThat(again.path("state").asString()).isEqualTo("known");
        assertThat(again.hasNonNull("network")).isTrue();
        assertThat(circle("").at("/network/mark").asString()).isEqualTo(inUse);
        var district = callers.as("district");
        for (String sort : new String[] {"newest", "-newest", "name", "-nodes", "ways"})
            assertThat(district.get("/api/planning/networks?sort=" + sort)
                            .json()
                            .path("total")
                            .asInt())
                    .as(sort)
                    .isEqualTo(2);
        assertThat(district.get("/api/planning/network-imports?sort=-newest")
                        .json()
                        .findValuesAsString("state"))
                .containsExactlyInAnyOrder("done", "done", "known");
        assertThat(district.get("/api/planning/networks?sort=size").status()).isEqualTo(422);
        assertThat(district.get("/api/planning/networks", "text/csv").text()).contains("one.pbf", "other.pbf");
        assertThat(district.get("/api/planning/network-imports", "text/csv").text())
                .contains("imported before");
    }

    @Test
    @DisplayName("what is wrong with a file is named with what to try; nothing of it stays and nothing changes")
    void broken() throws InterruptedException {
        byte[] right = StreetGrid.TOWNS.pbf();
        byte[] damaged = right.clone();
        Arrays.fill(damaged, 200, 260, (byte) 7);
        assertThat(fault(Arrays.copyOf(right, right.length - 100))).isEqualTo("breaks-off");
        assertThat(fault(
                        "<html>404</html> is no extract of anything".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo("no-pbf");
        assertThat(fault(damaged)).isIn("damaged", "breaks-off", "block-too-long");
        assertThat(fault(StreetGrid.TOWNS.of("motorway").pbf())).isEqualTo("nothing-to-walk");
        var elsewhere =
                district().extract("北京.pbf", StreetGrid.TOWNS.at(116.3, 39.8).pbf());
        assertThat(elsewhere.path("fault").asString()).isEqualTo("another-place");
        assertThat(elsewhere.at("/facts/percent").asDouble()).isZero();
        assertThat(elsewhere.path("detail").asString()).contains("500 m");
        assertThat(circle("").at("/network/kind").asString()).isEqualTo("stand-in");
        assertThat(callers.as("district")
                        .get("/api/planning/networks")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(db.sql("select count(*) from planning.network_piece")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName(
            "pieces come in their order and are no more and no fewer than announced; one import at a time, given up by a word")
    void pieces() {
        var in = district();
        assertThat(in.begin("osm", "asia.osm.pbf", 300L << 20).problem()).isEqualTo("network-file-too-large");
        assertThat(in.begin("osm", "x", 100).status()).isEqualTo(422);
        String id = in.begin("osm", "small.pbf", 100).json().path("id").asString();
        assertThat(in.begin("osm", "another.pbf", 100).problem()).isEqualTo("network-import-under-way");
        assertThat(in.piece(id, "extract", 10, new byte[10]).problem()).isEqualTo("piece-out-of-order");
        assertThat(in.piece(id, "nodes", 0, new byte[10]).text()).contains("no-file-of-this-kind");
        assertThat(in.piece(id, "extract", 0, new byte[60])
                        .json()
                        .path("received")
                        .asInt())
                .isEqualTo(60);
        assertThat(in.piece(id, "extract", 60, new byte[41]).problem()).isEqualTo("more-than-announced");
        assertThat(in.piece(id, "extract", 60, new byte[5 << 20]).status()).isEqualTo(413);
        String path = "/api/planning/network-imports/" + id;
        assertThat(callers.as("district").post(path + "/reading", Map.of()).problem())
                .isEqualTo("less-than-announced");
        assertThat(callers.as("district-2").get(path).status()).isEqualTo(404);
        assertThat(callers.as("town-huamu")
                        .post(path + "/cancellation", Map.of())
                        .status())
                .isEqualTo(404);
        var ended = callers.as("district").post(path + "/cancellation", Map.of());
        assertThat(ended.json().path("state").asString()).isEqualTo("cancelled");
        assertThat(in.piece(id, "extract", 60, new byte[10]).problem()).isEqualTo("network-import-not-receiving");
        assertThat(callers.as("district").post(path + "/cancellation", Map.of()).status())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("another district's import is its own affair")
    void otherDistrict() throws InterruptedException {
        var read = new HandingIn(callers.as("district-2")).extract("elsewhere.pbf", StreetGrid.TOWNS.pbf());
        assertThat(read.path("state").asString()).isEqualTo("done");
        assertThat(circle("").at("/network/kind").asString()).isEqualTo("stand-in");
        assertThat(callers.as("district")
                        .get("/api/planning/networks")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    @DisplayName("a reading that a stopped house left behind is ended openly; one that is slow is not")
    void interrupted() throws InterruptedException {
        String id = district().begin("osm", "left.pbf", 100).json().path("id").asString();
        db.sql("update planning.network_import set state = 'reading', worker = :other where id = :id::uuid")
                .param("other", UUID.randomUUID())
                .param("id", id)
                .update();
        clock.advance(Duration.ofSeconds(30));
        worker.work();
        assertThat(callers.as("district")
                        .get("/api/planning/network-imports/" + id)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("reading");
        clock.advance(Duration.ofSeconds(1));
        worker.work();
        assertThat(district().ended(id).path("fault").asString()).isEqualTo("interrupted");
    }

    @Test
    @DisplayName("one whose pieces stopped coming makes room after half an hour")
    void givenUp() {
        String id = district().begin("osm", "slow.pbf", 100).json().path("id").asString();
        clock.advance(Duration.ofMinutes(30).plusSeconds(1));
        worker.work();
        // Nobody who waits half an hour is still signed in: the door is asked.
        assertThat(imports.find(UUID.fromString(id)).orElseThrow().fault()).isEqualTo("given-up");
    }

    @Test
    @DisplayName("two tables make a network as well, in the reference system they declare; each wrong row is named")
    void tables() throws InterruptedException {
        byte[] edges = StreetGrid.TOWNS.edgeTable();
        var read = district().tables(StreetGrid.TOWNS.nodeTable("GCJ02"), edges);
        assertThat(read.path("state").asString()).as(read.toString()).isEqualTo("done");
        String shifted = circle("").at("/network/mark").asString();
        district().tables(StreetGrid.TOWNS.nodeTable("CGCS2000"), edges);
        assertThat(circle("").at("/network/kind").asString()).isEqualTo("edges");
        assertThat(circle("").at("/network/mark").asString()).isNotEqualTo(shifted);
        var wrong = new String(edges, java.nio.charset.StandardCharsets.UTF_8) + "n1,n99999,5%nn1,n2,-4%n".formatted();
        var refused = district()
                .tables(StreetGrid.TOWNS.nodeTable("WGS84"), wrong.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(refused.path("fault").asString()).isEqualTo("rows-refused");
        assertThat(refused.path("detail").asString())
                .startsWith("edges.csv, line ")
                .contains("n99999", "-4");
        assertThat(refused.at("/facts/rows").findValuesAsString("advice"))
                .containsExactlyInAnyOrder("no-such-node", "at-least-zero");
        assertThat(refused.at("/facts/rows/0/file").asString()).isEqualTo("edges.csv");
    }

    @Test
    @DisplayName("every advice for a wrong row has its word, so that it is said in the reader's language")
    void advice() throws InterruptedException {
        var nodes = """
                id,lon,lat,crs
                a,121.5,31.2,WGS84
                a,121.5,31.2,WGS84
                b,x,31.2,WGS84
                c,181,31.2,WGS84
                d,121.5,31.2,BD09
                e,121.5,31.2,GCJ02
                ,121.5,31.2,WGS84
                """;
        var refused = district()
                .tables(nodes.getBytes(java.nio.charset.StandardCharsets.UTF_8), StreetGrid.TOWNS.edgeTable());
        assertThat(refused.at("/facts/rows").findValuesAsString("advice"))
                .containsExactlyInAnyOrder(
                        "id-twice", "a-number", "degrees", "no-such-system", "systems-mixed", "give-a-value");
        var far = StreetGrid.TOWNS.nodeTable("WGS84");
        var edges = "from,to,metres\nn1,n2,1000001\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(district().tables(far, edges).at("/facts/rows").findValuesAsString("advice"))
                .containsExactly("too-long");
        var headless = "id,x,y\na,1,2\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var table = district().tables(headless, edges);
        assertThat(table.path("fault").asString()).isEqualTo("table-refused");
        assertThat(table.path("detail").asString())
                .startsWith("nodes.csv has no column")
                .doesNotContain("/tmp");
    }

    private String fault(byte[] bytes) throws InterruptedException {
        var ended = district().extract("broken.pbf", bytes);
        assertThat(ended.path("state").asString()).isEqualTo("failed");
        assertThat(ended.path("detail").asString()).isNotEmpty();
        return ended.path("fault").asString();
    }

    /** Through the door, since nobody of the cast could sign in on that day. */
    private String importedOn(int day, String name, byte[] file) throws InterruptedException {
        clock.set(LocalDate.of(2026, 9, day), 9);
        var office = actors.named("district").orElseThrow();
        var id = imports.begin("310115000", NetworkKind.OSM, name, "测试", file.length, office)
                .orThrow()
                .id();
        imports.take(id, "extract", 0, file).orThrow();
        transactions.executeWithoutResult(all -> imports.read(id).orThrow());
        for (int n = 0; n < 1000 && imports.find(id).orElseThrow().endedAt() == null; n++) Thread.sleep(20);
        assertThat(imports.find(id).orElseThrow().state()).isEqualTo("done");
        clock.set(MovableClock.START);
        return circle("").at("/network/mark").asString();
    }

    private String markOn(String day) {
        return circle("?asOf=" + day).at("/network/mark").asString();
    }

    private JsonNode circle(String query) {
        var answer = callers.as("district").get("/api/planning/circle" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private void nursery() {
        register.enter(
                "310115000",
                new Register.Entry(
                        Samples.particulars("路网托育园"), new InstitutionLife.Operating(LocalDate.of(2025, 9, 1))),
                actors.named("district").orElseThrow());
    }
}
