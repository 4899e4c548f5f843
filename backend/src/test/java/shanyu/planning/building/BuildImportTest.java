package shanyu.planning.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;

@HouseTest
@DisplayName("A pipeline taken over from a spreadsheet: all of it, or nothing and every fault named")
class BuildImportTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    private Callers callers;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void now() {
        clock.set(MovableClock.START);
        callers.nobody();
    }

    @Test
    @DisplayName("right rows land with the days of their steps, and are not taken twice")
    void lands() {
        var rows = List.of(row("导入一园"), row("导入二园"));
        rows.get(1).put("开工实际日期", "");
        var looked = hand(rows, true);
        assertThat(looked.status()).as(looked.text()).isEqualTo(200);
        assertThat(looked.json().path("rows").asInt()).isEqualTo(2);
        assertThat(looked.json().path("entered").asInt()).isZero();
        assertThat(hand(rows, false).json().path("entered").asInt()).isEqualTo(2);
        var found = callers.as("district")
                .get("/api/planning/buildings?q=导入一园")
                .json()
                .at("/items/0");
        assertThat(found.path("state").asString()).isEqualTo("started");
        assertThat(found.path("nurseryPlaces").asInt()).isEqualTo(80);
        var again = hand(rows, false);
        assertThat(again.status()).isEqualTo(422);
        assertThat(reasons(again)).containsOnly("already-there");
    }

    @Test
    @DisplayName("every fault by row, column, value and what to try, and nothing half imported")
    void faults() {
        var rows = new ArrayList<Map<String, Object>>();
        rows.add(row("好园"));
        var bad = row("坏园");
        bad.put("街镇", "火星镇");
        bad.put("类别", "飞船");
        bad.put("经度", "10");
        bad.put("纬度", "50");
        bad.put("托班数", 0);
        bad.put("规划人口", "很多");
        bad.put("移交计划日期", "2026-01-01");
        bad.put("开工实际日期", "2026-12-01");
        rows.add(bad);
        rows.add(row("好园"));
        var open = row("跳步园");
        open.put("立项批复实际日期", "");
        rows.add(open);
        var none = row("无移交园");
        none.remove("移交计划日期");
        rows.add(none);
        var answer = hand(rows, false);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("import-refused");
        assertThat(reasons(answer))
                .containsExactlyInAnyOrder(
                        "unknown-town",
                        "unknown-word",
                        "outside-the-district",
                        "not-a-number",
                        "places-without-class",
                        "before-the-step-before",
                        "in-future",
                        "twice-in-the-file",
                        "earlier-step-open",
                        "missing");
        assertThat(answer.text()).contains("火星镇", "很多", "\"row\":3", "幼儿园");
        assertThat(callers.as("district")
                        .get("/api/planning/buildings?q=好园")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    @DisplayName("only the district hands one in, and the template is understood as it is")
    void template() {
        assertThat(callers.as("town-huamu")
                        .get("/api/planning/buildings/import-template")
                        .status())
                .isEqualTo(404);
        var template = callers.as("district").get("/api/planning/buildings/import-template");
        assertThat(template.status()).isEqualTo(200);
        var answer = callers.as("district")
                .send(
                        "POST",
                        "/api/planning/buildings/import?check=true",
                        template.response().body(),
                        Map.of(
                                "Content-Type",
                                XLSX,
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
        assertThat(answer.json().path("rows").asInt()).isZero();
        assertThat(answer.json().path("faults")).isEmpty();
    }

    private static Map<String, Object> row(String name) {
        var row = new LinkedHashMap<String, Object>();
        row.put("名称", name);
        row.put("街镇", "花木街道");
        row.put("类别", "幼儿园");
        row.put("建设方式", "新建");
        row.put("地址", "东至锦绣路");
        row.put("经度", "121.5435");
        row.put("纬度", "31.2104");
        row.put("规划人口", 8000);
        row.put("托班数", 4);
        row.put("托位数", 80);
        row.put("立项批复计划日期", "2026-02-01");
        row.put("立项批复实际日期", "2026-02-10");
        row.put("开工计划日期", "2026-06-01");
        row.put("开工实际日期", "2026-06-10");
        row.put("移交计划日期", "2027-08-31");
        return row;
    }

    private Callers.Answer hand(List<? extends Map<String, Object>> rows, boolean check) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", null)) {
            var sheet = book.newWorksheet("建设项目");
            var headings = new ArrayList<>(row("").keySet());
            for (int c = 0; c < headings.size(); c++) {
                sheet.value(0, c, headings.get(c));
                for (int r = 0; r < rows.size(); r++) {
                    Object value = rows.get(r).getOrDefault(headings.get(c), "");
                    if (value instanceof Number number) sheet.value(r + 1, c, number);
                    else sheet.value(r + 1, c, value.toString());
                }
            }
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
        return callers.as("district")
                .send(
                        "POST",
                        "/api/planning/buildings/import?check=" + check,
                        out.toByteArray(),
                        Map.of(
                                "Content-Type",
                                XLSX,
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
    }

    private static List<String> reasons(Callers.Answer answer) {
        return StreamSupport.stream(answer.json().path("faults").spliterator(), false)
                .map(fault -> fault.path("reason").asString())
                .toList();
    }
}
