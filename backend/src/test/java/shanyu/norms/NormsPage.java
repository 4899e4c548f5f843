package shanyu.norms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes {@code docs/norms.md} from the corpus: what stands in it, how it is known, and what still needs a lawyer. */
final class NormsPage {
    /** The day the page is written for; a fixed one, so that the page changes only with the corpus. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final Corpus corpus;
    private final NormsInForce norms;
    private final StringBuilder page = new StringBuilder();

    NormsPage(Norms door, Corpus corpus) {
        this.corpus = corpus;
        this.norms = door.asOf(DAY);
    }

    String write() {
        line("# The norms in this build");
        line("");
        line("Generated from `norms/` as of %s; do not edit. After changing the corpus: `mvn -pl backend -am test"
                .formatted(DAY));
        line(
                "-Dtest=NormsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dnorms.page=write`. How the corpus is laid out"
                        + " and what loading refuses: [norms/README.md](../norms/README.md).");
        counts();
        checklist();
        unconfirmed();
        defaults();
        drafts();
        clashes();
        texts();
        calendar();
        attribution();
        return page.toString();
    }

    private void counts() {
        head("What stands here, and how it is known");
        var entries = corpus.values().values().stream()
                .flatMap(value -> value.entries().stream())
                .toList();
        line(
                "%d texts, %d values with %d dated entries, %d checklist items, %d tasks and %d indicators of the plan, %d years of holidays."
                        .formatted(
                                corpus.texts().size(),
                                corpus.values().size(),
                                entries.size(),
                                checklistItems().size(),
                                norms.plan().orElseThrow().content().tasks().size(),
                                norms.plan()
                                        .orElseThrow()
                                        .content()
                                        .indicators()
                                        .size(),
                                corpus.calendar().years().size()));
        line("");
        line("| status | dated entries | articles cited by checklist items | meaning |");
        line("|---|---:|---:|---|");
        var values = count(entries, entry -> entry.citation().status());
        var cited = count(
                checklistItems().stream().flatMap(item -> item.basis().stream()).toList(), Citation::status);
        Map<NormStatus, String> meaning = Map.of(
                NormStatus.FOUND, "read in the source named",
                NormStatus.FOUND_SECONDARY, "read in a third party that cites the source; confirm before a legal use",
                NormStatus.KNOWN, "expert knowledge, not verified",
                NormStatus.DEFAULT, "proposed by this product; never founds a breach",
                NormStatus.DERIVED, "calculated from values that are named");
        for (var status : NormStatus.values()) {
            if (status != NormStatus.SILENT)
                line("| %s | %d | %d | %s |"
                        .formatted(
                                status.word(),
                                values.getOrDefault(status, 0L),
                                cited.getOrDefault(status, 0L),
                                meaning.get(status)));
        }
    }

    private void checklist() {
        head("What a failed item founds");
        var breaching = checklistItems().stream()
                .filter(item -> item.failed(norms) instanceof Judgement.Breaches)
                .toList();
        line("Of 100 items %d found a breach by themselves: %s. Of these stop the activity at once: %s."
                .formatted(
                        breaching.size(),
                        ids(breaching),
                        ids(breaching.stream()
                                .filter(item -> item.stopsAtOnce(norms))
                                .toList())));
        line("");
        line("All others go to a person. The nearest article, and why it does not carry a breach alone:");
        line("");
        line("| item | article | rank | status | why |");
        line("|---|---|---|---|---|");
        for (var item : checklistItems()) {
            if (item.failed(norms) instanceof Judgement.NeedsHuman asked)
                line("| %s | `%s` | %s | %s | %s |"
                        .formatted(
                                item.id(),
                                asked.basis().source(),
                                asked.basis().rank().word(),
                                asked.basis().status().word(),
                                why(item, asked.basis(), asked.reason())));
        }
    }

    private static String why(ChecklistItem item, Basis basis, Reason reason) {
        if (reason.code().equals("basis-covers-part"))
            return "binds, but only for: "
                    + item.basis().stream()
                            .filter(cited -> cited.source().toString().equals(basis.source()))
                            .map(Citation::only)
                            .findFirst()
                            .orElseThrow();
        if (!basis.inForce()) return "not in force";
        if (basis.doubt() != null) return "in doubt";
        if (!basis.rank().binds()) return "binds no institution";
        return "not found in the text itself";
    }

    private void unconfirmed() {
        head("To confirm against the primary text");
        line("Values a binding text would carry, but which were seen second-hand or are only known:");
        line("");
        line("| value | member | value | article | status |");
        line("|---|---|---|---|---|");
        norms.values().stream()
                .filter(value -> value.basis().rank().binds())
                .filter(value -> value.basis().status() != NormStatus.FOUND)
                .forEach(value -> line("| `%s` | %s | %s %s | `%s` | %s |"
                        .formatted(
                                value.name(),
                                value.member() == null ? "" : value.member(),
                                cell(value.value()),
                                cell(value.unit()),
                                value.basis().source(),
                                value.basis().status().word())));
    }

    private void defaults() {
        head("The product's own parameters");
        line("Editable; shown as defaults wherever they act.");
        line("");
        line("| value | member | value | why |");
        line("|---|---|---|---|");
        norms.values().stream()
                .filter(value -> value.basis().status() == NormStatus.DEFAULT)
                .forEach(value -> line("| `%s` | %s | %s %s | %s |"
                        .formatted(
                                value.name(),
                                value.member() == null ? "" : value.member(),
                                cell(value.value()),
                                cell(value.unit()),
                                value.note() == null ? "" : cell(value.note()))));
        line("");
        line("Silent (no value, no default): %s."
                .formatted(corpus.values().values().stream()
                        .filter(value -> value.entries().stream().anyMatch(entry -> entry.value() == null))
                        .map(value -> "`" + value.name() + "`"
                                + value.entries().stream()
                                        .filter(entry -> entry.value() == null && entry.member() != null)
                                        .map(entry -> " (" + entry.member() + ")")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining(", "))));
    }

    private void drafts() {
        head("Drafts, kept and never selected");
        allTexts().stream()
                .filter(LegalText::isDraft)
                .forEach(text -> line("- %s (%s), `%s`".formatted(text.title(), text.titleEn(), text.slug())));
    }

    private void clashes() {
        head("Where texts differ");
        line("| topic | texts | used | why |");
        line("|---|---|---|---|");
        norms.clashes()
                .orElseThrow()
                .content()
                .forEach(clash -> line("| %s %s | %s | %s | %s |"
                        .formatted(
                                clash.topic(),
                                clash.topicEn(),
                                cell(clash.texts()),
                                cell(clash.use()),
                                cell(clash.why()))));
    }

    private void texts() {
        head("Texts");
        line("| slug | title | rank | where | in force | day seen | how the text was seen |");
        line("|---|---|---|---|---|---|---|");
        allTexts().stream()
                .sorted(Comparator.comparing(LegalText::rank).thenComparing(LegalText::slug))
                .forEach(text -> line("| `%s` | %s%s | %s | %s | %s | %s | %s |"
                        .formatted(
                                text.slug(),
                                cell(text.title()),
                                text.number() == null ? "" : " " + text.number(),
                                text.rank().word(),
                                text.jurisdiction(),
                                days(text),
                                text.inForceSeen() == null ? "" : text.inForceSeen(),
                                cell(text.howSeen()))));
    }

    private static String days(LegalText text) {
        var range = text.inForce();
        if (range == null) return "never (draft)";
        return range.to() == null
                ? range.from().toString()
                : range.from() + " to " + range.to().minusDays(1);
    }

    private void calendar() {
        head("Working days");
        line("| year | notice | days off | weekend days worked | working days |");
        line("|---|---|---|---|---:|");
        for (var year : corpus.calendar().years()) {
            line("| %d | %s | %s | %s | %d |"
                    .formatted(
                            year.year(),
                            year.notices().stream()
                                    .map(notice -> notice.number() + " (" + notice.dated() + ")")
                                    .collect(Collectors.joining(", ")),
                            year.holidays().stream()
                                    .map(holiday -> holiday.title() + " " + span(holiday))
                                    .collect(Collectors.joining(", ")),
                            year.worked().stream()
                                    .map(day -> day.toString().substring(5))
                                    .collect(Collectors.joining(", ")),
                            corpus.calendar()
                                    .workingDaysBetween(
                                            LocalDate.of(year.year() - 1, 12, 31), LocalDate.of(year.year(), 12, 31))));
        }
        line("");
        line("A year that is not in this table has no notice yet: its deadlines are provisional.");
    }

    private static String span(HolidayYear.Holiday holiday) {
        String from = holiday.from().toString().substring(5);
        String to = holiday.to().toString().substring(5);
        return from.equals(to) ? from : from + "/" + to;
    }

    private void attribution() {
        head("Attribution");
        line(
                "- Statutes and Shanghai regulations: read in [LawRefBook/Laws](https://github.com/LawRefBook/Laws), a public mirror.");
        line(
                "- Articles of 国卫人口发〔2019〕58号, 第76号令 and WS/T 821: as cited, with article numbers, by the open-source provider tool TotSafe (托安单); marked `found_secondary`.");
        line(
                "- Holiday notices of the State Council: wording read in press and government copies; every day of 2019–2026 agrees with the npm package [chinese-days](https://github.com/vsme/chinese-days) 1.5.7 (MIT), which a test compares.");
        line("- Pudong's plan 浦府办〔2021〕12号: kept word for word.");
    }

    private List<ChecklistItem> checklistItems() {
        return norms.checklist().orElseThrow().content().items();
    }

    private List<LegalText> allTexts() {
        return corpus.texts().values().stream().flatMap(List::stream).toList();
    }

    private static <T, K extends Comparable<K>> Map<K, Long> count(List<T> of, Function<T, K> by) {
        return of.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static String ids(List<ChecklistItem> items) {
        return items.stream().map(ChecklistItem::id).collect(Collectors.joining(" "));
    }

    private static String cell(Object raw) {
        return raw.toString().replace("|", "\\|").replace("\n", " ");
    }

    private void head(String title) {
        line("");
        line("## " + title);
        line("");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
