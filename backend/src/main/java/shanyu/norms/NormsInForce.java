package shanyu.norms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The norms of one day. A value asked for by name comes with its basis, or empty where the law is silent; a name the
 * corpus does not know is a slip of the caller and thrown.
 */
public final class NormsInForce {
    private final Corpus corpus;
    private final String district;
    private final LocalDate day;

    NormsInForce(Corpus corpus, String district, LocalDate day) {
        this.corpus = corpus;
        this.district = district;
        this.day = day;
    }

    public LocalDate asOf() {
        return day;
    }

    public Optional<DatedValue<Integer>> integer(String name) {
        return value(name, null, "whole number", number -> number instanceof Integer whole ? whole : null);
    }

    public Optional<DatedValue<Integer>> integer(String name, Enum<?> member) {
        return integer(name, member.name());
    }

    public Optional<DatedValue<Integer>> integer(String name, String member) {
        return value(name, member, "whole number", number -> number instanceof Integer whole ? whole : null);
    }

    public Optional<DatedValue<BigDecimal>> decimal(String name) {
        return value(name, null, "number", NormsInForce::decimalOf);
    }

    public Optional<DatedValue<BigDecimal>> decimal(String name, String member) {
        return value(name, member, "number", NormsInForce::decimalOf);
    }

    public Optional<DatedValue<Boolean>> flag(String name) {
        return value(name, null, "yes or no", raw -> raw instanceof Boolean flag ? flag : null);
    }

    public Optional<DatedValue<String>> text(String name) {
        return value(name, null, "text", raw -> raw instanceof String text ? text : null);
    }

    /** A list of words, e.g. the papers of a filing. */
    public Optional<DatedValue<List<String>>> words(String name) {
        return value(
                name,
                null,
                "list",
                raw -> raw instanceof List<?> list
                        ? list.stream().map(String::valueOf).toList()
                        : null);
    }

    /** Every value that holds this day, silence left out, as the browsing page shows it. */
    public List<DatedValue<Object>> values() {
        return corpus.values().values().stream()
                .flatMap(value -> value.entries().stream()
                        .filter(entry -> entry.holdsOn(day))
                        .flatMap(entry -> dated(value, entry).stream()))
                .toList();
    }

    /** What an article is worth this day for something known as {@code status} says. */
    public Basis basis(Anchor anchor, NormStatus status) {
        var text = version(anchor.text());
        var article = text.article(anchor.article());
        return new Basis(
                anchor.toString(),
                text.title(),
                text.titleEn(),
                text.number(),
                article.map(Article::rank).orElse(text.rank()),
                status,
                text.inForce() == null ? null : text.inForce().from(),
                day,
                text.isInForce(day),
                text.appliesIn(district),
                article.map(Article::doubt).orElse(null));
    }

    public Basis basis(Citation citation) {
        return basis(citation.source(), citation.status());
    }

    /** That the article named says nothing about it: the ground of a {@link Judgement.NeedsHuman}. */
    public Basis silence(String anchor) {
        return basis(Anchor.of(anchor), NormStatus.SILENT);
    }

    public Optional<Edition<Checklist>> checklist() {
        return Edition.of(corpus.checklists(), day);
    }

    /** Whether an item concerns an institution, by its own condition and by the table of provider types. */
    public Applicability applicability(ChecklistItem item, ProviderTraits traits) {
        var byType = Edition.of(corpus.applicability(), day)
                .map(table -> table.content().of(traits.type(), item.id()))
                .orElse(Applicability.PERSON_DECIDES);
        return item.appliesIf().in(traits).and(byType);
    }

    public Optional<Edition<ApplicabilityTable>> applicability() {
        return Edition.of(corpus.applicability(), day);
    }

    public Optional<Edition<List<ProviderProfile>>> providers() {
        return Edition.of(corpus.providers(), day);
    }

    public Optional<Edition<FilingRoutes>> filingRoutes() {
        return Edition.of(corpus.filingRoutes(), day);
    }

    public Optional<Edition<List<EscalationStep>>> escalation() {
        return Edition.of(corpus.escalations(), day);
    }

    public Optional<Edition<List<Department>>> departments() {
        return Edition.of(corpus.departments(), day);
    }

    public Optional<Edition<List<Penalty>>> penalties() {
        return Edition.of(corpus.penalties(), day);
    }

    public Optional<Edition<List<Clash>>> clashes() {
        return Edition.of(corpus.clashes(), day);
    }

    public Optional<Edition<Plan>> plan() {
        return Edition.of(corpus.plans(), day);
    }

    private <T> Optional<DatedValue<T>> value(
            String name, @Nullable String member, String asked, Function<Object, @Nullable T> typed) {
        var value = corpus.values().get(name);
        if (value == null) throw new IllegalArgumentException("the corpus has no value named " + name);
        if (value.members().isEmpty()
                ? member != null
                : member == null || !value.members().contains(member)) {
            throw new IllegalArgumentException(
                    "%s is divided by %s, asked for %s".formatted(name, value.members(), member));
        }
        return value.entry(member, day).flatMap(entry -> dated(value, entry)).map(found -> {
            T wanted = typed.apply(found.value());
            if (wanted == null)
                throw new IllegalStateException("%s is no %s: %s".formatted(name, asked, found.value()));
            return found.with(wanted);
        });
    }

    private Optional<DatedValue<Object>> dated(NormValue value, NormValue.Entry entry) {
        return Optional.ofNullable(entry.value())
                .map(raw -> new DatedValue<>(
                        value.name(),
                        entry.member(),
                        raw,
                        value.unitOf(entry),
                        value.opOf(entry),
                        entry.inForce(),
                        basis(entry.citation()),
                        entry.citation().note()));
    }

    /** The version of the day; for a text not in force that day the last before it, or the first ever. */
    private LegalText version(String slug) {
        var versions = corpus.texts().get(slug);
        if (versions == null) throw new IllegalArgumentException("the corpus has no text named " + slug);
        return versions.stream()
                .filter(text -> text.isInForce(day))
                .findFirst()
                .orElseGet(() -> versions.stream()
                        .filter(text ->
                                text.inForce() != null && !text.inForce().from().isAfter(day))
                        .reduce((earlier, later) -> later)
                        .orElse(versions.getFirst()));
    }

    private static @Nullable BigDecimal decimalOf(Object raw) {
        return raw instanceof Number number ? new BigDecimal(number.toString()) : null;
    }
}
