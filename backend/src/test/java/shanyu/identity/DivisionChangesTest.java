package shanyu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.HouseTest;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("Towns come, change their name and go, each from a day; nothing of the past is written over")
class DivisionChangesTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    private Callers callers;

    @Autowired
    private JdbcClient db;

    private Callers.Caller administrator;

    @BeforeEach
    void administrator() {
        administrator = callers.as("system-admin");
    }

    /** Each story begins without them, however often it is told in one house. */
    @AfterEach
    void nothingLeft() {
        db.sql("delete from identity.division where code between '310115900' and '310115999'")
                .update();
    }

    private static Map<String, Object> town(String code, String name, String from) {
        return Map.of("code", code, "name", name, "nameEn", name + " (en)", "kind", "town", "from", from);
    }

    /** Far in the future, so that no other test ever meets these towns on its own day. */
    private Callers.Answer enter(String code) {
        return administrator.post("/api/divisions", town(code, "试验镇", "2190-01-01"));
    }

    private JsonNode asOf(String code, String day) {
        var towns = callers.nobody().get("/api/divisions?asOf=" + day).json();
        return StreamSupport.stream(towns.spliterator(), false)
                .filter(each -> each.path("code").asString().equals(code))
                .findFirst()
                .orElse(towns.path("none"));
    }

    @Test
    void aTownIsThereFromItsFirstDayOnAndNotADayBefore() {
        var entered = enter("310115901");
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        assertThat(asOf("310115901", "2189-12-31").isMissingNode()).isTrue();
        assertThat(asOf("310115901", "2190-01-01").path("name").asString()).isEqualTo("试验镇");
        assertThat(enter("310115901").json().at("/errors/0/reason").asString()).isEqualTo("division-there");
    }

    @Test
    void aRenamedTownKeepsItsOldNameBeforeTheDay() {
        enter("310115902");
        var renamed = administrator.post(
                "/api/divisions/310115902/renaming",
                Map.of("name", "新名街道", "nameEn", "New Name", "kind", "street", "from", "2192-07-01"));
        assertThat(renamed.status()).as(renamed.text()).isEqualTo(200);
        assertThat(asOf("310115902", "2192-06-30").path("name").asString()).isEqualTo("试验镇");
        assertThat(asOf("310115902", "2192-07-01").path("name").asString()).isEqualTo("新名街道");
        assertThat(callers.nobody()
                        .get("/api/divisions/310115000/history")
                        .json()
                        .findValuesAsString("code"))
                .filteredOn("310115902"::equals)
                .hasSize(2);
    }

    @Test
    void onItsFirstDayANameIsPutRight() {
        enter("310115903");
        administrator.post(
                "/api/divisions/310115903/renaming",
                Map.of("name", "正名镇", "nameEn", "Right", "kind", "town", "from", "2190-01-01"));
        assertThat(asOf("310115903", "2190-01-01").path("name").asString()).isEqualTo("正名镇");
        assertThat(callers.nobody()
                        .get("/api/divisions/310115000/history")
                        .json()
                        .findValuesAsString("code"))
                .filteredOn("310115903"::equals)
                .hasSize(1);
    }

    @Test
    void anEndedTownIsNoMoreFromThatDayAndItsCodeMayComeAgain() {
        enter("310115904");
        var ended = administrator.post("/api/divisions/310115904/end", Map.of("from", "2195-01-01"));
        assertThat(ended.json().path("until").asString()).isEqualTo("2195-01-01");
        assertThat(asOf("310115904", "2194-12-31").isMissingNode()).isFalse();
        assertThat(asOf("310115904", "2195-01-01").isMissingNode()).isTrue();
        assertThat(administrator
                        .post("/api/divisions/310115904/end", Map.of("from", "2199-01-01"))
                        .json()
                        .at("/errors/0/reason")
                        .asString())
                .isEqualTo("no-division-that-day");
        assertThat(administrator
                        .post("/api/divisions", town("310115904", "再设镇", "2196-01-01"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void anotherDistrictsTownsAreNotOnesOwnToChange() {
        assertThat(enter("319901909").json().at("/errors/0/reason").asString()).isEqualTo("not-of-this-district");
        assertThat(administrator
                        .post("/api/divisions/319901001/end", Map.of("from", "2195-01-01"))
                        .problem())
                .isEqualTo("not-found");
        assertThat(callers.as("security-admin")
                        .post("/api/divisions", town("310115905", "越权镇", "2190-01-01"))
                        .problem())
                .isEqualTo("not-found");
    }

    @Test
    void aChangeIsPublishedInTheLog() throws InterruptedException {
        String path = "/api/log/entries?about=division%20310115906";
        int before = callers.nobody().get(path).json().size();
        enter("310115906");
        for (int tries = 0; tries < 50 && callers.nobody().get(path).json().size() == before; tries++)
            Thread.sleep(100);
        assertThat(callers.nobody().get(path).json().path(before).path("body").asString())
                .contains("division.entered");
    }

    @Test
    void aFileWithOneFaultLandsNothingAndNamesEveryFault() {
        var answer = land(
                List.of(
                        List.of("310115911", "甲镇", "Jia Town", "镇", "2190-01-01", ""),
                        List.of("31011591", "乙镇", "Yi Town", "镇", "2190-01-01", ""),
                        List.of("310104001", "丙镇", "Bing Town", "镇", "2190-01-01", ""),
                        List.of("310115912", "", "Ding Town", "乡", "2190-01-01", ""),
                        List.of("310115913", "戊镇", "Wu Town", "镇", "昨天", ""),
                        List.of("310115914", "己镇", "Ji Town", "镇", "2190-01-01", "2189-01-01"),
                        List.of("310115911", "庚镇", "Geng Town", "镇", "2191-01-01", ""),
                        List.of("310115016", "花木", "Huamu", "街道", "2190-01-01", "")),
                false);
        assertThat(answer.problem()).isEqualTo("import-refused");
        var reasons = new HashMap<Integer, List<String>>();
        answer.json()
                .path("faults")
                .forEach(fault -> reasons.merge(
                        fault.path("row").asInt(),
                        List.of(fault.path("reason").asString()),
                        (a, b) -> List.of(a.getFirst(), b.getFirst())));
        assertThat(reasons)
                .containsOnly(
                        Map.entry(3, List.of("wrong-form")),
                        Map.entry(4, List.of("not-of-this-district")),
                        Map.entry(5, List.of("missing", "unknown-word")),
                        Map.entry(6, List.of("wrong-date")),
                        Map.entry(7, List.of("ends-before-it-begins")),
                        Map.entry(8, List.of("division-there")),
                        Map.entry(9, List.of("division-there")));
        assertThat(asOf("310115911", "2190-01-01").isMissingNode()).isTrue();
    }

    @Test
    void aRightFileIsLookedThroughAndThenLands() {
        var rows = List.of(
                List.of("310115921", "辛镇", "Xin Town", "town", "2190-01-01", ""),
                List.of("310115922", "壬街道", "Ren Sub-district", "街道", "2190-01-01", "2193-01-01"),
                List.of("310115922", "癸街道", "Gui Sub-district", "街道", "2193-01-01", ""));
        assertThat(land(rows, true).json().path("rows").asInt()).isEqualTo(3);
        assertThat(asOf("310115921", "2190-01-01").isMissingNode()).isTrue();
        var landed = land(rows, false);
        assertThat(landed.json().path("entered").asInt()).as(landed.text()).isEqualTo(3);
        assertThat(asOf("310115922", "2192-12-31").path("name").asString()).isEqualTo("壬街道");
        assertThat(asOf("310115922", "2193-01-01").path("name").asString()).isEqualTo("癸街道");
    }

    @Test
    void theTemplateIsAFileThatCanBeHandedIn() {
        var template =
                administrator.get("/api/divisions/import-template").response().body();
        assertThat(send(template, true).problem()).isEqualTo("sheet-empty");
    }

    private Callers.Answer land(List<List<String>> rows, boolean check) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", null)) {
            var sheet = book.newWorksheet("街镇");
            for (var column : DivisionColumn.values()) sheet.value(0, column.ordinal(), column.heading(false));
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++)
                    sheet.value(r + 1, c, rows.get(r).get(c));
            }
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
        return send(out.toByteArray(), check);
    }

    private Callers.Answer send(byte[] workbook, boolean check) {
        return administrator.send(
                "POST",
                "/api/divisions/import?check=" + check,
                workbook,
                Map.of(
                        "Content-Type",
                        XLSX,
                        "Idempotency-Key",
                        UUID.randomUUID().toString()));
    }
}
