package shanyu.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.dhatim.fastexcel.Workbook;
import shanyu.tools.House;
import shanyu.tools.Session;

/** A register as a spreadsheet, all rows invented and right until one is spoilt. */
final class RegisterSheet {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> HEADINGS = List.of(
            "名称", "类型", "统一社会信用代码", "街镇", "地址", "状态起始日", "服务形式", "托大班数", "托大班托位", "负责人", "电话");
    private static final List<String> FIRST = List.of("晨光", "小鹿", "星河", "青禾", "彩虹", "春芽", "海贝", "云朵");
    private static final List<String> SECOND = List.of("贝贝", "向阳", "知了", "果果", "麦田");

    /** The twelve ways in which a row can be wrong, each with the column it stands in. */
    private static final List<BiConsumer<List<Object>, RegisterSheet>> FAULTS = List.of(
            (row, sheet) -> row.set(4, ""),
            (row, sheet) -> row.set(1, "营利性机构"),
            (row, sheet) -> row.set(3, "无此镇"),
            (row, sheet) -> row.set(8, "四十"),
            (row, sheet) -> row.set(7, 101),
            (row, sheet) -> row.set(5, "2026年3月"),
            (row, sheet) -> row.set(2, "91310115MA1H7XYT22"),
            (row, sheet) -> row.set(10, "call me"),
            (row, sheet) -> row.set(9, "=1+1"),
            (row, sheet) -> row.set(0, "长".repeat(101)),
            (row, sheet) -> sheet.repeat(row, sheet.rows.getFirst()),
            (row, sheet) -> sheet.repeat(row, sheet.known));

    private final List<List<Object>> rows = new ArrayList<>();
    private final List<Object> known;

    /**
     * @param known name and town of an institution that is in the register already
     * @param towns nine-digit codes among which the rows are dealt out
     */
    RegisterSheet(int count, String stem, List<String> towns, List<Object> known) {
        this.known = known;
        for (int i = 0; i < count; i++) {
            String name = FIRST.get(i % FIRST.size()) + SECOND.get(i / FIRST.size() % SECOND.size()) + stem + i + "号托育园";
            rows.add(new ArrayList<>(List.of(
                    name, "营利性托育机构", "", towns.get(i % towns.size()), "试验路" + i + "号", "2026-01-05", "全日托、临时托", 2, 40, "林知微", "13800000001")));
        }
    }

    /** Spoils five rows in each of twelve ways, far from one another. */
    void spoil() {
        for (int i = 0; i < 60; i++) FAULTS.get(i / 5).accept(rows.get(3 + 33 * i), this);
    }

    HttpResponse<String> handIn(House house, Session session) throws IOException, InterruptedException {
        return house.send(session.with(house.request("/api/institutions/import"))
                .header("Content-Type", XLSX)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(workbook())));
    }

    byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Shanyu", null)) {
            var sheet = book.newWorksheet("机构");
            for (int column = 0; column < HEADINGS.size(); column++) sheet.value(0, column, HEADINGS.get(column));
            for (int row = 0; row < rows.size(); row++)
                for (int column = 0; column < HEADINGS.size(); column++)
                    switch (rows.get(row).get(column)) {
                        case Number number -> sheet.value(row + 1, column, number);
                        case Object text -> sheet.value(row + 1, column, text.toString());
                    }
        }
        return out.toByteArray();
    }

    private void repeat(List<Object> row, List<Object> other) {
        row.set(0, other.get(0));
        row.set(3, other.size() == 2 ? other.get(1) : other.get(3));
    }
}
