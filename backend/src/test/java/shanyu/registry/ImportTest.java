package shanyu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
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
@DisplayName("A register taken over from a spreadsheet: all of it, or nothing and every fault named")
class ImportTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int ROWS = 2_000;

    @Autowired
    private Callers callers;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void people() {
        callers.nobody();
        clock.set(MovableClock.START);
    }

    /** A file of right rows, each cell by its column, to be spoilt. */
    private static final class Book {
        private final List<Map<ImportColumn, Object>> rows = new ArrayList<>();

        Book(String stem, int count) {
            for (int i = 0; i < count; i++) {
                var row = new LinkedHashMap<ImportColumn, Object>();
                row.put(ImportColumn.NAME, stem + i + "号托育园");
                row.put(ImportColumn.TYPE, "营利性托育机构");
                row.put(ImportColumn.TOWN, i % 2 == 0 ? "花木街道" : "310115004");
                row.put(ImportColumn.ADDRESS, "试验路" + i + "号");
                row.put(ImportColumn.FORMS, "全日托、临时托");
                row.put(ImportColumn.OLDER_CLASSES, 2);
                row.put(ImportColumn.OLDER_PLACES, 40);
                rows.add(row);
            }
        }

        Map<ImportColumn, Object> row(int i) {
            return rows.get(i);
        }

        byte[] bytes() {
            var out = new ByteArrayOutputStream();
            try (var book = new Workbook(out, "test", null)) {
                Worksheet sheet = book.newWorksheet("机构");
                for (ImportColumn column : ImportColumn.values()) {
                    sheet.value(0, column.ordinal(), column.heading(false));
                }
                for (int r = 0; r < rows.size(); r++) fill(sheet, r + 1, rows.get(r));
            } catch (IOException full) {
                throw new IllegalStateException(full);
            }
            return out.toByteArray();
        }

        private static void fill(Worksheet sheet, int r, Map<ImportColumn, Object> row) {
            row.forEach((column, value) -> {
                switch (value) {
                    case Number number -> sheet.value(r, column.ordinal(), number);
                    case String text
                    when text.startsWith("=SUM") -> sheet.formula(r, column.ordinal(), text.substring(1));
                    case Object text -> sheet.value(r, column.ordinal(), text.toString());
                }
            });
        }
    }

    private Callers.Answer hand(byte[] workbook, boolean check) {
        return callers.as("district")
                .send(
                        "POST",
                        "/api/institutions/import?check=" + check,
                        workbook,
                        Map.of(
                                "Content-Type",
                                XLSX,
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
    }

    private long institutions() {
        return db.sql("select count(*) from registry.institution")
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("2,000 rows with 60 faults of 12 kinds: nothing lands and all 60 are named")
    void everyFaultIsNamed() {
        var seen = new Book("先到", 1);
        assertThat(hand(seen.bytes(), false).status()).isEqualTo(200);
        String known = db.sql("select code from registry.institution_now where name = '先到0号托育园'")
                .query(String.class)
                .single();

        var book = new Book("坏表", ROWS);
        var kinds = new LinkedHashMap<String, BiConsumer<Integer, Map<ImportColumn, Object>>>();
        kinds.put("missing", (i, row) -> row.remove(ImportColumn.ADDRESS));
        kinds.put("unknown-word", (i, row) -> row.put(ImportColumn.TYPE, "营利性机构"));
        kinds.put("unknown-town", (i, row) -> row.put(ImportColumn.TOWN, "花木镇"));
        kinds.put("not-a-number", (i, row) -> row.put(ImportColumn.OLDER_PLACES, "四十"));
        kinds.put("out-of-range", (i, row) -> row.put(ImportColumn.OLDER_CLASSES, 101));
        kinds.put("wrong-date", (i, row) -> row.put(ImportColumn.SINCE, "2026年3月"));
        kinds.put("wrong-check-character", (i, row) -> row.put(ImportColumn.CREDIT_CODE, "91310115MA1H7XYT22"));
        kinds.put("wrong-form", (i, row) -> row.put(ImportColumn.PHONE, "call me"));
        kinds.put("formula", (i, row) -> row.put(ImportColumn.HEAD, "=SUM(A1:A9)"));
        kinds.put("too-long", (i, row) -> row.put(ImportColumn.NAME, "长".repeat(101)));
        kinds.put("twice-in-file", (i, row) -> {
            row.put(ImportColumn.NAME, book.row(0).get(ImportColumn.NAME));
            row.put(ImportColumn.TOWN, "花木街道");
        });
        kinds.put("already-in-register", (i, row) -> {
            row.put(ImportColumn.NAME, "先到0号托育园");
            row.put(ImportColumn.TOWN, "花木街道");
        });
        assertThat(kinds).hasSize(12);
        int at = 3;
        for (var spoil : kinds.values()) {
            for (int n = 0; n < 5; n++, at += 33) spoil.accept(at, book.row(at));
        }

        long before = institutions();
        var refused = hand(book.bytes(), false);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("import-refused");
        assertThat(institutions()).as("nothing lands").isEqualTo(before);
        var faults = refused.json().path("faults");
        assertThat(faults).hasSize(60);
        var counts = faults.valueStream()
                .collect(Collectors.groupingBy(
                        fault -> fault.path("reason").asString(), TreeMap::new, Collectors.counting()));
        assertThat(counts.keySet()).containsExactlyInAnyOrderElementsOf(kinds.keySet());
        assertThat(counts.values()).allMatch(count -> count == 5);

        var first = faults.path(0);
        assertThat(first.path("row").asInt())
                .as("as the spreadsheet program shows it")
                .isEqualTo(5);
        assertThat(first.path("column").asString()).isEqualTo("E");
        assertThat(first.path("heading").asString()).isEqualTo("地址*");
        assertThat(faults)
                .filteredOn(fault -> fault.path("reason").asString().equals("unknown-town"))
                .allSatisfy(fault ->
                        assertThat(fault.path("tryThese").path(0).asString()).isEqualTo("花木街道"));
        assertThat(faults)
                .filteredOn(fault -> fault.path("reason").asString().equals("already-in-register"))
                .allSatisfy(fault ->
                        assertThat(fault.path("tryThese").path(0).asString()).isEqualTo(known));

        var looked = hand(book.bytes(), true);
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.json().path("faults")).hasSize(60);
        assertThat(looked.json().path("entered").asInt()).isZero();
    }

    @Test
    @DisplayName("2,000 right rows land whole, and look like what stood in them")
    void aRightFileLandsWhole() {
        var book = new Book("好表", ROWS);
        book.row(0).put(ImportColumn.STATE, "暂停");
        book.row(0).put(ImportColumn.SINCE, "2026/03/01");
        book.row(0).put(ImportColumn.LONGITUDE, 121.5435);
        book.row(0).put(ImportColumn.LATITUDE, 31.2104);
        book.row(0).put(ImportColumn.INCLUSIVE, "是");
        byte[] workbook = book.bytes();
        Instant start = Instant.now();
        var landed = hand(workbook, false);
        var took = Duration.between(start, Instant.now());
        assertThat(landed.status()).as(landed.text()).isEqualTo(200);
        assertThat(landed.json().path("entered").asInt()).isEqualTo(ROWS);
        System.out.println("import of " + ROWS + " rows took " + took);

        var found = callers.as("district")
                .get("/api/institutions?q=%E5%A5%BD%E8%A1%A80%E5%8F%B7")
                .json();
        assertThat(found.path("total").asInt()).isEqualTo(1);
        var row = found.at("/items/0");
        assertThat(row.path("life").asString()).isEqualTo("SUSPENDED");
        assertThat(row.path("inclusive").asBoolean()).isTrue();
        assertThat(row.path("places").asInt()).isEqualTo(40);
        assertThat(row.path("code").asString()).matches("310115-\\d{5}");
    }

    @Test
    @DisplayName("what is no workbook, and headings nobody knows, are refused")
    void notASheet() {
        assertThat(hand("not a workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8), false)
                        .problem())
                .isEqualTo("sheet-unreadable");
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", null)) {
            var sheet = book.newWorksheet("x");
            sheet.value(0, 0, "名称");
            sheet.value(0, 1, "颜色");
            sheet.value(1, 0, "某托育园");
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
        var faults = hand(out.toByteArray(), true).json().path("faults");
        assertThat(faults.valueStream().map(fault -> fault.path("reason").asString()))
                .contains("unknown-column", "missing-column");
    }

    @Test
    @DisplayName("the template's own headings are understood, in both languages")
    void theTemplateIsRead() {
        for (boolean english : List.of(false, true)) {
            var lines = SheetRows.read(InstitutionImport.template().workbook(english), 10)
                    .orThrow();
            assertThat(ImportSheet.of(lines, List.of(ImportColumn.values())).faults())
                    .isEmpty();
            assertThat(ImportSheet.of(lines, List.of(ImportColumn.values())).columns())
                    .hasSize(ImportColumn.values().length);
        }
    }

    @Test
    @DisplayName("only the district office takes a register over")
    void onlyTheOffice() {
        var tried = callers.as("town-huamu")
                .send(
                        "POST",
                        "/api/institutions/import",
                        new byte[] {1},
                        Map.of(
                                "Content-Type",
                                XLSX,
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
        assertThat(tried.status()).isEqualTo(404);
        assertThat(callers.as("town-huamu")
                        .get("/api/institutions/import-template")
                        .status())
                .isEqualTo(404);
        assertThat(callers.as("district")
                        .get("/api/institutions/import-template")
                        .status())
                .isEqualTo(200);
    }
}
