package shanyu.planning.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.server.sheets.ImportSheet;
import shanyu.server.sheets.SheetRows;

@HouseTest
@DisplayName("Births and women from a spreadsheet: all of it, or nothing and every fault named; and one by one")
class VitalImportTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<Object> BIRTHS = List.of("花木街道", 2024, "出生人数", "常住", "", "", 1288, "公布", "区统计");
    private static final List<Object> WOMEN = List.of("310115016", 2024, "女性人数", "常住", 25, 29, 5200, "估算", "推算");

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
        db.sql("delete from planning.vital_figure where population = 'resident'")
                .update();
    }

    @Test
    @DisplayName("a right file is looked through, then lands; again, it replaces what it said before and says so")
    void lands() {
        var book = book(List.of(BIRTHS, WOMEN));
        var checked = hand(book, true).json();
        assertThat(checked.path("rows").asInt()).isEqualTo(2);
        assertThat(checked.path("entered").asInt()).isZero();
        assertThat(standing()).isZero();
        assertThat(hand(book, false).json().path("entered").asInt()).isEqualTo(2);
        assertThat(standing()).isEqualTo(2);
        var again = hand(book, false).json();
        assertThat(again.path("replaced").asInt()).isEqualTo(2);
        assertThat(standing()).isEqualTo(2);
        assertThat(db.sql("select count(*) from planning.vital_figure where population = 'resident'")
                        .query(Long.class)
                        .single())
                .as("what was replaced stays to be read")
                .isEqualTo(4);
        var rows = callers.as("town-huamu")
                .get("/api/planning/vitals?measure=births&population=resident&town=310115016")
                .json();
        assertThat(rows.at("/items/0/people").asInt()).isEqualTo(1288);
        assertThat(rows.at("/items/0/status").asString()).isEqualTo("published");
    }

    @Test
    @DisplayName("every fault of every row is named by row, column, value and what to try, and nothing lands")
    void faults() {
        var answer = hand(
                book(List.of(
                        BIRTHS,
                        List.of("花木镇", 2024, "出生人数", "常住", "", "", 1, "公布", "区统计"),
                        List.of("花木街道", 2026, "出生人数", "常住", "", "", 1, "公布", "区统计"),
                        List.of("花木街道", "二四", "出生", "常住人口", "", "", -1, "大概", ""),
                        List.of("花木街道", 2023, "出生人数", "常住", 25, 29, 1, "公布", "区统计"),
                        List.of("花木街道", 2023, "女性人数", "常住", "", "", 1, "公布", "区统计"),
                        List.of("花木街道", 2023, "女性人数", "常住", 29, 25, 1, "公布", "区统计"),
                        BIRTHS,
                        WOMEN,
                        List.of("花木街道", 2024, "女性人数", "常住", 28, 34, 1, "公布", "区统计"))),
                false);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("import-refused");
        assertThat(StreamSupport.stream(answer.json().path("faults").spliterator(), false)
                        .map(fault -> "%d %s %s"
                                .formatted(
                                        fault.path("row").asInt(),
                                        fault.path("column").asString(),
                                        fault.path("reason").asString())))
                .containsExactly(
                        "3 A unknown-town",
                        "4 B year-not-over",
                        "5 B not-a-number",
                        "5 C unknown-word",
                        "5 D unknown-word",
                        "5 G out-of-range",
                        "5 H unknown-word",
                        "5 I missing",
                        "6 E births-have-no-age",
                        "7 E missing",
                        "8 F ends-before-it-begins",
                        "9 A twice-in-file",
                        "11 E band-overlaps");
        assertThat(answer.json().at("/faults/0/tryThese/0").asString()).isEqualTo("花木街道");
        assertThat(answer.json().at("/faults/1/tryThese/0").asString()).isEqualTo("2025");
        assertThat(standing()).isZero();
    }

    @Test
    @DisplayName(
            "one entered on the page names its field; a year is open until it is over; only the district office enters")
    void onePage() {
        assertThat(enter("district", Map.of("year", 2025)).status()).isEqualTo(201);
        assertThat(enter("district", Map.of("year", 2026)).text()).contains("\"year\"", "year-not-over");
        assertThat(enter("district", Map.of("town", "319901001")).text()).contains("no-town-of-the-district");
        assertThat(enter("district", Map.of("people", -1)).status()).isEqualTo(422);
        assertThat(enter("district", Map.of("ageFrom", 25, "ageTo", 29)).text()).contains("births-have-no-age");
        assertThat(enter("district", Map.of("measure", "women", "ageFrom", 25, "ageTo", 29))
                        .status())
                .isEqualTo(201);
        assertThat(enter("district", Map.of("measure", "women", "ageFrom", 27, "ageTo", 39))
                        .text())
                .contains("band-overlaps");
        assertThat(enter("town-huamu", Map.of()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("the template can be handed in once it is filled: it has the columns the reader knows")
    void template() {
        var answer = callers.as("district").get("/api/planning/vitals/import-template");
        var lines = SheetRows.read(answer.response().body(), 10).orThrow();
        assertThat(ImportSheet.of(lines, List.of(VitalColumn.values())).faults())
                .isEmpty();
    }

    private Callers.Answer enter(String who, Map<String, Object> other) {
        var body = new java.util.HashMap<String, Object>(Map.of(
                "town",
                "310115016",
                "year",
                2024,
                "measure",
                "births",
                "population",
                "resident",
                "people",
                1288,
                "status",
                "estimated",
                "source",
                "推算"));
        body.putAll(other);
        return callers.as(who).post("/api/planning/vitals", body);
    }

    private Callers.Answer hand(byte[] workbook, boolean check) {
        return callers.as("district")
                .send(
                        "POST",
                        "/api/planning/vitals/import?check=" + check,
                        workbook,
                        Map.of(
                                "Content-Type",
                                XLSX,
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
    }

    private long standing() {
        return db.sql(
                        "select count(*) from planning.vital_figure where population = 'resident' and replaced_at is null")
                .query(Long.class)
                .single();
    }

    private static byte[] book(List<List<Object>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", null)) {
            var sheet = book.newWorksheet("出生与育龄女性");
            for (var column : VitalColumn.values()) sheet.value(0, column.ordinal(), column.heading(false));
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    if (rows.get(r).get(c) instanceof Number number) sheet.value(r + 1, c, number);
                    else sheet.value(r + 1, c, rows.get(r).get(c).toString());
                }
            }
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
        return out.toByteArray();
    }
}
