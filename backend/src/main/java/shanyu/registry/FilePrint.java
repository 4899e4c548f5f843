package shanyu.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import shanyu.casework.official.PaperChecks;
import shanyu.evidence.Heads;
import shanyu.identity.Actor;
import shanyu.identity.masking.Mask;
import shanyu.server.HouseClock;
import shanyu.server.print.Html;
import shanyu.server.print.Page;
import shanyu.server.print.Printer;
import shanyu.server.sheets.SheetWord;
import shanyu.shared.Outcome;

/** The file of an institution on paper, as of a day, with Chinese or English labels; personal data masked as on the screen. */
@Component
public class FilePrint {
    private final InstitutionFiles files;
    private final Timelines timelines;
    private final Printer printer;
    private final PaperChecks checks;
    private final Heads heads;
    private final HouseClock clock;
    private final String address;

    FilePrint(
            InstitutionFiles files,
            Timelines timelines,
            Printer printer,
            PaperChecks checks,
            Heads heads,
            HouseClock clock,
            @Value("${shanyu.address:http://127.0.0.1:${server.port}}") String address) {
        this.files = files;
        this.timelines = timelines;
        this.printer = printer;
        this.checks = checks;
        this.heads = heads;
        this.clock = clock;
        this.address = address;
    }

    public Outcome<byte[]> pdf(UUID id, @Nullable LocalDate asOf, boolean english, Actor actor) {
        return files.read(id, asOf, actor).map(file -> {
            var head = heads.latest().orElse(null);
            var page = new Page(
                    file.name(),
                    file.code() + " · " + file.asOf(),
                    body(file, english),
                    head == null
                            ? null
                            : head.size() + " "
                                    + Base64.getEncoder()
                                            .encodeToString(head.root().bytes()),
                    address + "/papers/check",
                    (english
                            ? "An extract printed on asking. Drop this file on the page below to see whether the house printed it; the browser alone computes its hash."
                            : "本页为应请求打印的档案摘录。将本文件拖到下列网页，由浏览器计算哈希值，即可核验是否由本平台打印。"),
                    clock.instant());
            byte[] pdf = printer.pdf(page);
            checks.printed("institution-file", pdf, id, file.asOf(), actor.accountId());
            return pdf;
        });
    }

    private String body(InstitutionFile file, boolean english) {
        var html = new StringBuilder();
        html.append("<h1>")
                .append(Html.text(file.name()))
                .append("</h1><p class=\"number\">")
                .append(english ? "File as of " : "档案，截至 ")
                .append(file.asOf())
                .append("</p>");
        var facts = new ArrayList<List<String>>();
        facts.add(row("档案编号", "Code", file.code(), english));
        facts.add(row("统一社会信用代码", "Credit code", file.creditCode(), english));
        facts.add(row(
                "类型", "Type", word(RegistryWords.TYPES.get(file.providerType().name()), english), english));
        facts.add(row(
                "状态",
                "State",
                word(RegistryWords.LIVES.get(file.life().code()), english) + " · "
                        + file.life().since(),
                english));
        facts.add(row("街镇", "Town", english ? file.townNameEn() : file.townName(), english));
        facts.add(row("地址", "Address", file.address(), english));
        facts.add(row("托位数", "Places", String.valueOf(file.places()), english));
        facts.add(row("监管类别", "Risk class", file.risk(), english));
        facts.add(row(
                "备案回执",
                "Receipt",
                file.receipt() == null ? null : file.receipt().number(),
                english));
        facts.add(row("负责人", "Head", Mask.NAME.apply(file.head()), english));
        facts.add(row("电话", "Telephone", Mask.PHONE.apply(file.phone()), english));
        facts.add(row(
                "未办结事项",
                "Open matters",
                file.matters().open() + " / " + file.matters().overdue(),
                english));
        html.append(table(null, facts));
        heading(html, english ? "Papers" : "证照材料");
        var papers = file.papers().stream()
                .filter(paper -> paper.paper() != null)
                .map(paper -> List.of(
                        english ? paper.titleEn() : paper.title(),
                        paper.number(),
                        paper.issuer(),
                        Objects.toString(paper.validUntil(), ""),
                        paper.standing().equals("expired")
                                ? (english ? "expired" : "已过期")
                                : (english ? "valid" : "有效")))
                .toList();
        html.append(table(
                english
                        ? List.of("Paper", "Number", "Issuer", "Until", "Standing")
                        : List.of("材料", "编号", "出具单位", "有效期至", "状态"),
                papers));
        heading(html, english ? "Timeline" : "大事记");
        var entries = timelines.of(file.id(), file.asOf()).stream()
                .limit(60)
                .map(entry -> List.of(
                        entry.at().atZone(HouseClock.ZONE).toLocalDate().toString(),
                        word(
                                PrintWords.ENTRIES.getOrDefault(
                                        entry.kind(), new SheetWord(entry.kind(), entry.kind())),
                                english),
                        entry.facts().entrySet().stream()
                                .filter(fact -> fact.getKey().matches("number|receipt|item|kind"))
                                .map(fact -> fact.getValue().toString())
                                .collect(Collectors.joining(" · "))))
                .toList();
        html.append(table(english ? List.of("Day", "What happened", "Reference") : List.of("日期", "事项", "编号"), entries));
        return html.toString();
    }

    private static void heading(StringBuilder html, String text) {
        html.append("<h2>").append(Html.text(text)).append("</h2>");
    }

    private static List<String> row(String zh, String en, @Nullable String value, boolean english) {
        return List.of(english ? en : zh, value == null || value.isBlank() ? "——" : value);
    }

    private static String word(@Nullable SheetWord word, boolean english) {
        return word == null ? "" : word.in(english);
    }

    private static String table(@Nullable List<String> headings, List<List<String>> rows) {
        var html = new StringBuilder("<table class=\"rows\">");
        if (headings != null)
            html.append(headings.stream()
                    .map(each -> "<th>" + Html.text(each) + "</th>")
                    .collect(Collectors.joining("", "<thead><tr>", "</tr></thead>")));
        html.append("<tbody>");
        for (var row : rows) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                String tag = headings == null && i == 0 ? "th" : "td";
                html.append('<')
                        .append(tag)
                        .append('>')
                        .append(Html.text(row.get(i)))
                        .append("</")
                        .append(tag)
                        .append('>');
            }
            html.append("</tr>");
        }
        if (rows.isEmpty()) html.append("<tr><td>——</td></tr>");
        return html.append("</tbody></table>").toString();
    }
}
