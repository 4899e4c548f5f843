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
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.access.Does;
import shanyu.norms.Article;
import shanyu.norms.ChecklistItem;
import shanyu.norms.LegalText;
import shanyu.norms.NormValue;
import shanyu.norms.Norms;
import shanyu.norms.Rank;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Sorted;
import shanyu.server.sheets.Column;
import shanyu.shared.DateRange;
import shanyu.shared.Refusal;

/** The texts: laws, rules, standards, plans, and whatever else a value was taken from. */
@Tag(name = "norms")
@RestController
class TextController {
    private static final Map<String, Comparator<Row>> SORTS = Map.of(
            "title", Comparator.comparing(Row::title),
            "rank", Comparator.comparing(Row::rank),
            "from", Comparator.comparing(Row::from, Comparator.nullsLast(Comparator.naturalOrder())));

    private final Norms norms;
    private final HouseClock clock;

    TextController(Norms norms, HouseClock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    /** How a text stands to the day asked for. */
    enum State {
        IN_FORCE,
        NOT_YET,
        PAST,
        DRAFT;

        static State of(LegalText text, LocalDate day) {
            var range = text.inForce();
            if (range == null) return DRAFT;
            if (range.contains(day)) return IN_FORCE;
            return day.isBefore(range.from()) ? NOT_YET : PAST;
        }
    }

    @Schema(name = "LegalTextRow")
    record Row(
            @Schema(example = "setting-standard", maxLength = 60) @Column(zh = "标识", en = "Slug")
            String slug,

            @Schema(example = "托育机构设置标准（试行）", maxLength = 200) @Column(zh = "名称", en = "Title")
            String title,

            @Schema(example = "Standard for Setting Up Childcare Institutions (trial)", maxLength = 200)
            @Column(zh = "英文名称", en = "English title")
            String titleEn,

            @Schema(example = "国卫人口发〔2019〕58号", maxLength = 100) @Column(zh = "文号", en = "Number") @Nullable
            String number,

            @Column(zh = "效力位阶", en = "Rank") Rank rank,

            @Schema(example = "CN", maxLength = 10, description = "CN, a six-digit division, INT or OTHER")
            @Column(zh = "适用地域", en = "Jurisdiction")
            String jurisdiction,

            @Column(zh = "状态", en = "State") State state,

            @Schema(example = "2019-10-08") @Column(zh = "施行日期", en = "In force from") @Nullable
            LocalDate from,

            @Column(zh = "失效日期（最后一日）", en = "Last day") @Nullable
            LocalDate lastDay,

            @Schema(maxLength = 500) @Column(zh = "来源方式", en = "How seen")
            String howSeen,

            @Schema(example = "4", minimum = "0", maximum = "1000") @Column(zh = "引用条款数", en = "Articles cited")
            int articles) {

        static Row of(LegalText text, LocalDate day) {
            return new Row(
                    text.slug(),
                    text.title(),
                    text.titleEn(),
                    text.number(),
                    text.rank(),
                    text.jurisdiction(),
                    State.of(text, day),
                    first(text.inForce()),
                    last(text.inForce()),
                    text.howSeen(),
                    text.articles().size());
        }
    }

    @Schema(name = "ArticleOfText")
    record ArticleShown(
            @Schema(example = "20", maxLength = 40) String number,

            @Schema(maxLength = 5000, description = "its wording, only where it was read") @Nullable
            String text,

            @Schema(description = "when it differs from the text's") @Nullable
            Rank rank,

            @Schema(maxLength = 500) @Nullable String url,
            @Nullable LocalDate checkedOn,
            @Schema(maxLength = 500) @Nullable String doubt,

            @ArraySchema(maxItems = 200, schema = @Schema(example = "children-per-caregiver", maxLength = 80))
            List<String> values,

            @ArraySchema(maxItems = 200, schema = @Schema(example = "HR-01", maxLength = 10))
            List<String> items) {}

    @Schema(name = "LegalTextVersion")
    record Version(
            Row head,
            @Nullable LocalDate promulgated,

            @Schema(
                    example = "found",
                    maxLength = 20,
                    description = "how the day of entry into force is known: found, known, assumed")
            @Nullable
            String inForceSeen,

            @Schema(maxLength = 500) @Nullable String note,
            @ArraySchema(maxItems = 1000) List<ArticleShown> articles) {}

    @Operation(summary = "Texts the norms rest on, with their state on a day")
    @Does("norms.text.list")
    @GetMapping("/api/norms/texts")
    Listing<Row> list(
            @Parameter(example = "2026-11-25") @RequestParam @Nullable LocalDate asOf,
            @Parameter(example = "消防") @RequestParam @Nullable @Size(max = 100) String q,
            @Parameter(example = "law") @RequestParam @Nullable @Pattern(regexp = "[a-z-]{3,30}") String rank,
            @RequestParam @Nullable State state,
            Paging paging) {
        var day = asOf == null ? clock.today() : asOf;
        var rows = norms.texts().stream()
                .map(text -> Row.of(text, day))
                .filter(row -> rank == null || row.rank().word().equals(rank))
                .filter(row -> state == null || row.state() == state)
                .filter(row -> q == null || mentions(row, q))
                .toList();
        return Sorted.page(rows, paging, SORTS);
    }

    @Operation(summary = "One text: its versions, the articles cited, and what rests on each")
    @Does("norms.text.read")
    @GetMapping("/api/norms/texts/{slug}")
    List<Version> read(
            @Parameter(example = "fire-law") @PathVariable @Size(max = 60) String slug,
            @Parameter(example = "2026-11-25") @RequestParam @Nullable LocalDate asOf) {
        var versions = norms.text(slug);
        if (versions.isEmpty()) throw Refusal.missing().asException();
        var day = asOf == null ? clock.today() : asOf;
        return versions.stream()
                .map(text -> new Version(
                        Row.of(text, day),
                        text.promulgated(),
                        text.inForceSeen(),
                        text.note(),
                        text.articles().values().stream()
                                .map(article -> shown(text, article))
                                .toList()))
                .toList();
    }

    private ArticleShown shown(LegalText text, Article article) {
        String anchor = text.slug() + "#" + article.number();
        return new ArticleShown(
                article.number(),
                article.text(),
                article.rank(),
                article.url(),
                article.checkedOn(),
                article.doubt(),
                norms.values().stream()
                        .filter(value -> value.entries().stream().anyMatch(entry -> rests(entry, anchor)))
                        .map(NormValue::name)
                        .toList(),
                norms.checklists().stream()
                        .flatMap(edition -> edition.content().items().stream())
                        .filter(item -> item.basis().stream()
                                .anyMatch(cited -> cited.source().toString().equals(anchor)))
                        .map(ChecklistItem::id)
                        .distinct()
                        .toList());
    }

    private static boolean rests(NormValue.Entry entry, String anchor) {
        return entry.citation().source().toString().equals(anchor)
                || entry.also().stream().anyMatch(also -> also.toString().equals(anchor));
    }

    private static boolean mentions(Row row, String q) {
        String wanted = q.toLowerCase(Locale.ROOT);
        return (row.title() + " " + row.titleEn() + " " + row.number() + " " + row.slug())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    static @Nullable LocalDate first(@Nullable DateRange range) {
        return range == null ? null : range.from();
    }

    static @Nullable LocalDate last(@Nullable DateRange range) {
        return range == null || range.to() == null ? null : range.to().minusDays(1);
    }
}
