package shanyu.planning.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.registry.Samples;
import shanyu.server.sheets.SheetRows;

@HouseTest
@DisplayName("Candidates: venues towns could offer (plan 三(一)1)")
class CandidateStoryTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PATH = "/api/planning/candidates";

    @Autowired
    private Callers callers;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void now() {
        callers.nobody();
        clock.set(MovableClock.START);
    }

    @Test
    @DisplayName("a town enters its own and no other's; the district sees all, a neighbour none of it")
    void towns() {
        var entered = callers.as("town-huamu").post(PATH, venue(Map.of()));
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        assertThat(entered.etag()).isEqualTo("\"1\"");
        String id = entered.json().path("id").asString();
        assertThat(callers.as("town-huamu")
                        .post(PATH, venue(Map.of("town", Samples.OTHER_TOWN)))
                        .text())
                .contains("\"town\"", "no-town-of-yours");
        assertThat(callers.as("secretary").post(PATH, venue(Map.of())).status()).isEqualTo(404);
        assertThat(callers.as("district").get(PATH + "/" + id).status()).isEqualTo(200);
        assertThat(callers.as("town-weifang").get(PATH + "/" + id).status()).isEqualTo(404);
        assertThat(callers.as("district-2").get(PATH + "/" + id).status()).isEqualTo(404);
        assertThat(callers.as("town-weifang").get(PATH + "?size=200").text()).doesNotContain(id);
    }

    @Test
    @DisplayName("a change makes a version and needs the one it was made from; withdrawn openly, it changes no more")
    void versions() {
        var entered = callers.as("town-huamu").post(PATH, venue(Map.of()));
        String thing = PATH + "/" + entered.json().path("id").asString();
        var body = venue(Map.of("places", 60));
        var changed = callers.as("town-huamu").put(thing, body, "\"1\"");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.etag()).isEqualTo("\"2\"");
        assertThat(callers.as("town-huamu").put(thing, body, "\"1\"").status()).isEqualTo(412);
        var moved = new HashMap<>(body);
        moved.put("town", Samples.OTHER_TOWN);
        assertThat(callers.as("district").put(thing, moved, "\"2\"").text()).contains("town-is-kept");
        var withdrawn = callers.as("town-huamu").post(thing + "/withdraw", Map.of("because", "场地已另作他用"), "\"2\"");
        assertThat(withdrawn.json().path("state").asString()).isEqualTo("withdrawn");
        assertThat(withdrawn.json().path("withdrawnBecause").asString()).isEqualTo("场地已另作他用");
        assertThat(callers.as("town-huamu").put(thing, body, "\"3\"").problem()).isEqualTo("candidate-withdrawn");
        assertThat(db.sql("select count(*) from planning.candidate_version where candidate = ?::uuid")
                        .param(thing.substring(PATH.length() + 1))
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("a position is converted once from the system it is declared in")
    void systems() {
        var entered = callers.as("town-huamu")
                .post(PATH, venue(Map.of("system", "GCJ02")))
                .json();
        assertThat(entered.path("declared").asString()).isEqualTo("GCJ02");
        assertThat(entered.path("longitude").asDouble())
                .isCloseTo(121.5435 - 0.0045, within(0.001))
                .isNotEqualTo(121.5435);
        var plain = callers.as("town-huamu").post(PATH, venue(Map.of())).json();
        assertThat(plain.path("longitude").asDouble()).isEqualTo(121.5435);
        assertThat(plain.path("positionTown").asString()).isEqualTo(Samples.TOWN);
    }

    @ParameterizedTest(name = "{0} = {1} → {2}")
    @CsvSource({
        "relief, 36000001, above-rent",
        "longitude, 120.1, outside-district",
        "places, 0, too-small",
        "rent, -1, too-small",
        "town, 319901001, no-town-of-yours"
    })
    @DisplayName("names the field that is wrong")
    void refuses(String field, String value, String reason) {
        Object given =
                field.equals("town") ? value : field.equals("longitude") ? Double.valueOf(value) : Long.valueOf(value);
        var answer = callers.as("town-huamu").post(PATH, venue(Map.of(field, given)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        if (!reason.equals("too-small")) assertThat(answer.text()).contains(reason);
    }

    @Test
    @DisplayName("relief of the whole rent is right; the same name twice in a town is not")
    void boundaries() {
        var free = venue(Map.of("relief", 36_000_000L));
        assertThat(callers.as("town-huamu").post(PATH, free).status()).isEqualTo(201);
        assertThat(callers.as("town-huamu").post(PATH, free).text()).contains("\"name\"", "candidate-there");
    }

    @Test
    @DisplayName("a spreadsheet lands whole or not at all, and every fault is named by row and column")
    void sheets() {
        long before = count();
        var rows = new ArrayList<Map<CandidateColumn, Object>>();
        for (int n = 0; n < 6; n++) rows.add(row("导入 " + n + " " + UUID.randomUUID()));
        rows.get(1).put(CandidateColumn.TOWN, "潍坊新村街道");
        rows.get(2).put(CandidateColumn.RELIEF, 400_000);
        rows.get(3).put(CandidateColumn.LONGITUDE, 31.2);
        rows.get(4).put(CandidateColumn.SYSTEM, "百度");
        rows.get(5).put(CandidateColumn.PLACES, 0);
        rows.get(5).put(CandidateColumn.NAME, rows.get(0).get(CandidateColumn.NAME));
        var refused = hand(book(rows), false);
        assertThat(refused.problem()).isEqualTo("import-refused");
        assertThat(refused.json()
                        .path("faults")
                        .valueStream()
                        .map(fault -> fault.path("row").asInt() + " "
                                + fault.path("reason").asString()))
                .contains(
                        "3 no-town-of-yours", "4 above-rent", "5 outside-district", "6 unknown-word", "7 out-of-range")
                .hasSize(5);
        assertThat(count()).isEqualTo(before);
        var right = List.of(row("导入 A " + UUID.randomUUID()), row("导入 B " + UUID.randomUUID()));
        assertThat(hand(book(right), true).json().path("rows").asInt()).isEqualTo(2);
        assertThat(count()).isEqualTo(before);
        var landed = hand(book(right), false);
        assertThat(landed.json().path("entered").asInt()).as(landed.text()).isEqualTo(2);
        assertThat(count()).isEqualTo(before + 2);
        assertThat(hand(book(right), false).text()).contains("candidate-there");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 名称*", "en, Name*"})
    @DisplayName("the template has the headings it understands, in the language asked for")
    void template(String language, String heading) {
        var template = callers.as("town-huamu")
                .send("GET", PATH + "/import-template", null, Map.of("Accept", XLSX, "Accept-Language", language))
                .response()
                .body();
        var headings = SheetRows.read(template, 10).orThrow().getFirst();
        assertThat(headings.cell(0).text()).isEqualTo(heading);
    }

    private long count() {
        return db.sql("select count(*) from planning.candidate")
                .query(Long.class)
                .single();
    }

    private Callers.Answer hand(byte[] workbook, boolean check) {
        return callers.as("town-huamu")
                .send(
                        "POST",
                        PATH + "/import?check=" + check,
                        workbook,
                        Map.of(
                                "Content-Type",
                                XLSX,
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
    }

    private static Map<CandidateColumn, Object> row(String name) {
        var row = new HashMap<CandidateColumn, Object>();
        row.put(CandidateColumn.NAME, name);
        row.put(CandidateColumn.KIND, "商务楼宇");
        row.put(CandidateColumn.TOWN, "花木街道");
        row.put(CandidateColumn.ADDRESS, "试验路 2 号");
        row.put(CandidateColumn.SYSTEM, "WGS-84");
        row.put(CandidateColumn.LONGITUDE, 121.5435);
        row.put(CandidateColumn.LATITUDE, 31.2104);
        row.put(CandidateColumn.PLACES, 40);
        row.put(CandidateColumn.RENT, 360_000);
        row.put(CandidateColumn.FROM_YEAR, 2027);
        return row;
    }

    private static byte[] book(List<Map<CandidateColumn, Object>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", null)) {
            var sheet = book.newWorksheet("候选点位");
            for (var column : CandidateColumn.values()) sheet.value(0, column.ordinal(), column.heading(false));
            for (int r = 0; r < rows.size(); r++) {
                int at = r + 1;
                rows.get(r).forEach((column, value) -> {
                    if (value instanceof Number number) sheet.value(at, column.ordinal(), number);
                    else sheet.value(at, column.ordinal(), value.toString());
                });
            }
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
        return out.toByteArray();
    }

    private static Map<String, Object> venue(Map<String, Object> other) {
        var venue = new HashMap<String, Object>(Map.of(
                "town",
                Samples.TOWN,
                "kind",
                "community-centre",
                "name",
                "社区中心 " + UUID.randomUUID(),
                "address",
                "锦绣路1000号",
                "system",
                "WGS84",
                "longitude",
                121.5435,
                "latitude",
                31.2104,
                "places",
                40,
                "rent",
                36_000_000L,
                "relief",
                18_000_000L));
        venue.putAll(Map.of("conversion", 50_000_000L, "fromYear", 2027, "note", ""));
        venue.putAll(other);
        return venue;
    }
}
