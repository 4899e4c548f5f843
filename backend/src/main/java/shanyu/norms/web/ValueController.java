package shanyu.norms.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.access.Does;
import shanyu.norms.DatedValue;
import shanyu.norms.NormStatus;
import shanyu.norms.NormValue;
import shanyu.norms.Norms;
import shanyu.norms.NormsInForce;
import shanyu.norms.Rank;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Sorted;
import shanyu.server.sheets.Column;
import shanyu.shared.Refusal;

/** The dated values: numbers, periods, lists, each with its source and how it is known. */
@Tag(name = "norms")
@RestController
class ValueController {
    private static final Map<String, Comparator<Row>> SORTS = Map.of(
            "name", Comparator.comparing(Row::name),
            "group", Comparator.comparing(Row::group),
            "status", Comparator.comparing(Row::status),
            "from", Comparator.comparing(Row::from, Comparator.nullsLast(Comparator.naturalOrder())));

    private final Norms norms;
    private final HouseClock clock;

    ValueController(Norms norms, HouseClock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    @Schema(name = "NormValueRow")
    record Row(
            @Schema(example = "children-per-caregiver", maxLength = 80) @Column(zh = "标识", en = "Name")
            String name,

            @Schema(example = "classes", maxLength = 40) @Column(zh = "分组", en = "Group")
            String group,

            @Schema(example = "每名保育人员照护人数上限", maxLength = 200) @Column(zh = "名称", en = "Title")
            String title,

            @Schema(example = "Children per caregiver", maxLength = 200) @Column(zh = "英文名称", en = "English title")
            String titleEn,

            @Schema(
                    example = "INFANT",
                    maxLength = 60,
                    description = "class kind, risk class …; absent when it holds for all")
            @Column(zh = "适用对象", en = "Member")
            @Nullable
            String member,

            @Schema(
                    types = {"integer", "number", "string", "boolean", "array"},
                    example = "3",
                    description = "number, text, yes/no, or a list of these")
            @Column(zh = "值", en = "Value")
            Object value,

            @Schema(example = "children per carer", maxLength = 200) @Column(zh = "单位", en = "Unit")
            String unit,

            @Schema(
                    example = "<=",
                    allowableValues = {"=", "<=", ">=", "<", ">", "between"})
            @Column(zh = "比较", en = "Comparison")
            String op,

            @Schema(example = "2019-10-08") @Column(zh = "起始日期", en = "From") @Nullable
            LocalDate from,

            @Column(zh = "最后一日", en = "Last day") @Nullable LocalDate lastDay,

            @Column(zh = "状态", en = "Status") NormStatus status,

            @Schema(example = "托育机构设置标准（试行）", maxLength = 200) @Column(zh = "依据", en = "Text")
            String text,

            @Schema(example = "setting-standard#20", maxLength = 100) @Column(zh = "条款", en = "Article")
            String source,

            @Column(zh = "效力位阶", en = "Rank") Rank rank,

            @Schema(description = "whether a breach may rest on it") @Column(zh = "可作为违规依据", en = "May found a breach")
            boolean binding,

            @Schema(maxLength = 2000) @Column(zh = "说明", en = "Note") @Nullable
            String note) {

        static Row of(NormValue value, DatedValue<?> dated) {
            return new Row(
                    value.name(),
                    value.group(),
                    value.title(),
                    value.titleEn(),
                    dated.member(),
                    dated.value(),
                    dated.unit(),
                    dated.op(),
                    TextController.first(dated.inForce()),
                    TextController.last(dated.inForce()),
                    dated.basis().status(),
                    dated.basis().title(),
                    dated.basis().source(),
                    dated.basis().rank(),
                    dated.basis().binding(),
                    dated.note());
        }
    }

    @Schema(name = "NormValueEntry")
    record Entry(
            @Schema(example = "INFANT", maxLength = 60) @Nullable
            String member,

            @Schema(
                    types = {"integer", "number", "string", "boolean", "array"},
                    example = "3",
                    description = "absent where the text is silent")
            @Nullable
            Object value,

            @Schema(example = "2019-10-08", description = "absent for a value of a draft, which never holds") @Nullable
            LocalDate from,

            @Nullable LocalDate lastDay,
            BasisShown basis,

            @ArraySchema(maxItems = 10, schema = @Schema(example = "wst-821-2023#5.2.1", maxLength = 100))
            List<String> also,

            @Schema(maxLength = 2000) @Nullable String note) {}

    @Schema(name = "NormValueHistory")
    record History(
            @Schema(example = "children-per-caregiver", maxLength = 80)
            String name,

            @Schema(example = "classes", maxLength = 40) String group,
            @Schema(maxLength = 200) String title,
            @Schema(maxLength = 200) String titleEn,
            @Schema(maxLength = 200) String unit,
            @Schema(example = "<=", maxLength = 10) String op,
            @Schema(maxLength = 2000) @Nullable String note,
            @ArraySchema(maxItems = 200) List<Entry> entries) {}

    @Operation(summary = "Values that hold on a day; what the law leaves silent is not in the list")
    @Does("norms.value.list")
    @GetMapping("/api/norms/values")
    Listing<Row> list(
            @Parameter(example = "2026-11-25") @RequestParam @Nullable LocalDate asOf,
            @Parameter(example = "录像") @RequestParam @Nullable @Size(max = 100) String q,
            @Parameter(example = "classes") @RequestParam @Nullable @Pattern(regexp = "[a-z-]{1,40}") String group,
            @Parameter(example = "found")
                    @RequestParam
                    @Nullable
                    @Pattern(regexp = "found|found_secondary|known|default|derived")
                    String status,
            Paging paging) {
        Map<String, NormValue> byName =
                norms.values().stream().collect(Collectors.toMap(NormValue::name, Function.identity()));
        var rows = norms.asOf(asOf == null ? clock.today() : asOf).values().stream()
                .map(dated -> Row.of(java.util.Objects.requireNonNull(byName.get(dated.name())), dated))
                .filter(row -> group == null || row.group().equals(group))
                .filter(row -> status == null || row.status().word().equals(status))
                .filter(row -> q == null || mentions(row, q))
                .toList();
        return Sorted.page(rows, paging, SORTS);
    }

    @Operation(summary = "One value through time, for all its members, silence and drafts included")
    @Does("norms.value.read")
    @GetMapping("/api/norms/values/{name}")
    History read(
            @Parameter(example = "children-per-caregiver") @PathVariable @Size(max = 80) String name,
            @Parameter(example = "2026-11-25") @RequestParam @Nullable LocalDate asOf) {
        var day = norms.asOf(asOf == null ? clock.today() : asOf);
        return norms.values().stream()
                .filter(value -> value.name().equals(name))
                .findFirst()
                .map(value -> new History(
                        value.name(),
                        value.group(),
                        value.title(),
                        value.titleEn(),
                        value.unit(),
                        value.op(),
                        value.note(),
                        value.entries().stream().map(entry -> entry(entry, day)).toList()))
                .orElseThrow(() -> Refusal.missing().asException());
    }

    private static Entry entry(NormValue.Entry entry, NormsInForce day) {
        return new Entry(
                entry.member(),
                entry.value(),
                TextController.first(entry.inForce()),
                TextController.last(entry.inForce()),
                BasisShown.of(day.basis(entry.citation())),
                entry.also().stream().map(Object::toString).toList(),
                entry.citation().note());
    }

    private static boolean mentions(Row row, String q) {
        return (row.name() + " " + row.title() + " " + row.titleEn() + " " + row.text() + " " + row.source())
                .toLowerCase(Locale.ROOT)
                .contains(q.toLowerCase(Locale.ROOT));
    }
}
