package shanyu.planning.townplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import shanyu.casework.official.PaperChecks;
import shanyu.evidence.Heads;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.identity.Divisions;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.print.Html;
import shanyu.server.print.Page;
import shanyu.server.print.Printer;
import shanyu.server.sheets.SheetWord;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** A town's plan on paper and in a sheet, with the hash its text is sealed with; Chinese or English labels, the title in both. */
@Component
public class PlanPrint {
    private final PlanViews views;
    private final PlanStore store;
    private final Divisions divisions;
    private final Agencies agencies;
    private final Printer printer;
    private final PaperChecks checks;
    private final Heads heads;
    private final HouseClock clock;
    private final String address;

    PlanPrint(
            PlanViews views,
            PlanStore store,
            Divisions divisions,
            Agencies agencies,
            Printer printer,
            PaperChecks checks,
            Heads heads,
            HouseClock clock,
            @Value("${shanyu.address:http://127.0.0.1:${server.port}}") String address) {
        this.views = views;
        this.store = store;
        this.divisions = divisions;
        this.agencies = agencies;
        this.printer = printer;
        this.checks = checks;
        this.heads = heads;
        this.clock = clock;
        this.address = address;
    }

    /** As lines of a sheet. */
    public Outcome<Listing<PlanLine>> lines(
            UUID id, @Nullable LocalDate asOf, boolean english, Paging paging, Actor by) {
        return shown(id, asOf, by).map(plan -> {
            var lines = PlanLine.of(plan, content(plan), town(plan, english), seal(plan), english);
            int from = (int) Math.min(paging.offset(), lines.size());
            return Listing.of(lines.subList(from, Math.min(from + paging.size(), lines.size())), paging, lines.size());
        });
    }

    /** The text handed in last as PDF; a plan still being written has none. */
    public Outcome<byte[]> pdf(UUID id, @Nullable LocalDate asOf, boolean english, Actor by) {
        return shown(id, asOf, by).then(shown -> {
            String seal = seal(shown);
            if (seal == null)
                return Refusal.state("plan-not-handed-in", shown.state()).asOutcome();
            var head = heads.latest().orElse(null);
            byte[] pdf = printer.pdf(new Page(
                    title(shown, false),
                    "SHA-256 " + seal,
                    body(shown, english, seal),
                    head == null
                            ? null
                            : head.size() + " "
                                    + Base64.getEncoder()
                                            .encodeToString(head.root().bytes()),
                    address + "/papers/check",
                    english
                            ? "Printed on asking. Drop this file on the page below to see whether the house printed it; the browser alone computes its hash."
                            : "本页为应请求打印。将本文件拖到下列网页，由浏览器计算哈希值，即可核验是否由本平台打印。",
                    clock.instant()));
            var plan = store.find(id).orElseThrow();
            agencies.ofTown(plan.town())
                    .or(() -> agencies.ofDistrict(Agency.Kind.DISTRICT_OFFICE, plan.district()))
                    .ifPresent(of -> checks.printed("town-plan", pdf, of.id(), shown.asOf(), by.accountId()));
            return Outcome.done(pdf);
        });
    }

    private Outcome<PlanView> shown(UUID id, @Nullable LocalDate asOf, Actor by) {
        return views.find(id, asOf, by)
                .filter(view -> view.content() != null)
                .map(Outcome::done)
                .orElseGet(() -> Refusal.missing().asOutcome());
    }

    private static PlanContent content(PlanView plan) {
        return Objects.requireNonNull(plan.content());
    }

    /** Of the text shown. */
    private static @Nullable String seal(PlanView plan) {
        return plan.texts().stream()
                .filter(text -> Objects.equals(text.n(), plan.text()))
                .map(PlanView.Text::sha256)
                .findFirst()
                .orElse(null);
    }

    private String town(PlanView plan, boolean english) {
        return divisions
                .find(new DivisionCode(plan.town()), plan.asOf())
                .map(town -> english ? town.nameEn() : town.name())
                .orElse(plan.town());
    }

    private String title(PlanView plan, boolean english) {
        return english
                ? "%s: childcare plan %d–%d".formatted(town(plan, true), plan.firstYear(), plan.lastYear())
                : "%s托育服务“一街镇一方案”（%d—%d年）".formatted(town(plan, false), plan.firstYear(), plan.lastYear());
    }

    private String body(PlanView plan, boolean english, String seal) {
        var html = new StringBuilder("<h1>")
                .append(Html.text(title(plan, false)))
                .append("</h1><p class=\"number\">")
                .append(Html.text(title(plan, true)))
                .append("<br/>")
                .append(english ? "Version " : "第 ")
                .append(plan.number())
                .append(english ? " · " : " 版 · ")
                .append(word(PlanWords.STATES, plan.state(), english))
                .append(" · ")
                .append(plan.asOf())
                .append("<br/>SHA-256 ")
                .append(seal)
                .append("</p>");
        var content = content(plan);
        heading(html, PlanPart.SUMMARY, english);
        html.append("<p>").append(Html.text(content.summary())).append("</p>");
        heading(html, PlanPart.GROUNDS, english);
        html.append(grounds(plan.grounds(), english));
        heading(html, PlanPart.GOALS, english);
        html.append(table(
                english ? List.of("Year", "Form", "Places to add", "Inclusive") : List.of("年份", "形式", "新增托位", "其中普惠"),
                content.goals().stream()
                        .map(goal -> List.of(
                                "" + goal.year(),
                                word(PlanWords.FORMS, goal.form().name(), english),
                                "" + goal.places(),
                                "" + goal.inclusivePlaces()))
                        .toList()));
        heading(html, PlanPart.SITES, english);
        html.append(table(
                english ? List.of("Year", "Site", "Address", "Form", "Places") : List.of("年份", "点位", "地址", "形式", "托位"),
                content.sites().stream()
                        .map(site -> List.of(
                                "" + site.year(),
                                site.name(),
                                site.address(),
                                word(PlanWords.FORMS, site.form().name(), english),
                                "" + site.places()))
                        .toList()));
        heading(html, PlanPart.MEASURES, english);
        html.append(table(
                english ? List.of("Year", "Purpose", "Measure") : List.of("年份", "类别", "措施"),
                content.measures().stream()
                        .map(each -> List.of(
                                "" + each.year(),
                                word(PlanWords.PURPOSES, each.kind().name(), english),
                                each.text()))
                        .toList()));
        heading(html, PlanPart.UNITS, english);
        html.append(table(
                english ? List.of("Unit", "Answers for") : List.of("责任单位", "职责"),
                content.units().stream()
                        .map(unit -> List.of(unit.name(), unit.duty()))
                        .toList()));
        heading(html, PlanPart.BUDGET, english);
        html.append(table(
                english ? List.of("Year", "Purpose", "Yuan") : List.of("年份", "用途", "金额（元）"), budget(content, english)));
        return html.toString();
    }

    private static List<List<String>> budget(PlanContent content, boolean english) {
        var rows = new ArrayList<List<String>>();
        content.budget()
                .forEach(sum -> rows.add(List.of(
                        "" + sum.year(),
                        word(PlanWords.PURPOSES, sum.purpose().name(), english),
                        "%,.2f".formatted(BigDecimal.valueOf(sum.fen(), 2)))));
        long all = content.budget().stream().mapToLong(PlanContent.Budget::fen).sum();
        rows.add(List.of(english ? "All" : "合计", "", "%,.2f".formatted(BigDecimal.valueOf(all, 2))));
        return rows;
    }

    private static String grounds(PlanGrounds grounds, boolean english) {
        var html = new StringBuilder("<p>").append(english ? "As of " : "截至 ").append(grounds.asOf());
        var children = grounds.children();
        if (children != null)
            html.append(english ? "; children under three " : "；三岁以下婴幼儿 ")
                    .append(children.children())
                    .append(english ? " (" : "（")
                    .append(children.day())
                    .append(", ")
                    .append(
                            children.status().equals("published")
                                    ? (english ? "published" : "公布")
                                    : (english ? "estimated" : "估算"))
                    .append(english ? ")" : "）");
        var coverage = grounds.coverage();
        if (coverage != null)
            html.append(
                            english
                                    ? "; within %d minutes' walk ".formatted(coverage.minutes())
                                    : "；步行 %d 分钟内可达 ".formatted(coverage.minutes()))
                    .append(coverage.percent())
                    .append(" % (")
                    .append(Html.text(coverage.network() + " " + coverage.mark()))
                    .append(')');
        html.append("</p>");
        html.append(table(
                english
                        ? List.of("Form", "Institutions", "Places", "Inclusive places")
                        : List.of("形式", "在营机构", "托位", "普惠托位"),
                grounds.supply().stream()
                        .filter(each -> each.institutions() > 0)
                        .map(each -> List.of(
                                word(PlanWords.FORMS, each.form().name(), english),
                                "" + each.institutions(),
                                "" + each.places(),
                                "" + each.inclusivePlaces()))
                        .toList()));
        return html.toString();
    }

    private static void heading(StringBuilder html, PlanPart part, boolean english) {
        html.append("<h2>").append(word(PlanWords.PARTS, part.name(), english)).append("</h2>");
    }

    private static String word(Map<String, SheetWord> words, String code, boolean english) {
        var word = words.get(code);
        return word == null ? code : word.in(english);
    }

    private static String table(List<String> headings, List<List<String>> rows) {
        return "<table class=\"rows\"><thead>" + row(headings, "th") + "</thead><tbody>"
                + (rows.isEmpty()
                        ? "<tr><td>——</td></tr>"
                        : rows.stream().map(row -> row(row, "td")).collect(Collectors.joining()))
                + "</tbody></table>";
    }

    private static String row(List<String> cells, String tag) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + Html.text(cell) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
