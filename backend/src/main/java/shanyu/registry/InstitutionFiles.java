package shanyu.registry;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.casework.Matter;
import shanyu.casework.MatterState.Closed;
import shanyu.casework.Matters;
import shanyu.identity.Actor;
import shanyu.identity.Divisions;
import shanyu.norms.Norms;
import shanyu.registry.InstitutionFile.LifeShown;
import shanyu.registry.InstitutionFile.MatterCount;
import shanyu.registry.InstitutionFile.PaperShown;
import shanyu.registry.InstitutionFile.PlacesShown;
import shanyu.registry.InstitutionFile.ReceiptShown;
import shanyu.registry.InstitutionFile.Traits;
import shanyu.registry.InstitutionFile.UnfinishedFiling;
import shanyu.server.HouseClock;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Puts the file of an institution together, as it stood at the end of a day. */
@Component
public class InstitutionFiles {
    /** Free places are reported each week; an older report is shown as late. */
    private static final Duration WEEK = Duration.ofDays(7);

    private final JdbcClient db;
    private final Institutions institutions;
    private final FilingReview review;
    private final FilingStore filings;
    private final PaperFile papers;
    private final FeeNotices fees;
    private final FreePlaces places;
    private final RiskClasses risks;
    private final Matters matters;
    private final Divisions divisions;
    private final FileVerbs verbs;
    private final Norms norms;
    private final HouseClock clock;

    InstitutionFiles(
            JdbcClient db,
            Institutions institutions,
            FilingReview review,
            FilingStore filings,
            PaperFile papers,
            FeeNotices fees,
            FreePlaces places,
            RiskClasses risks,
            Matters matters,
            Divisions divisions,
            FileVerbs verbs,
            Norms norms,
            HouseClock clock) {
        this.db = db;
        this.institutions = institutions;
        this.review = review;
        this.filings = filings;
        this.papers = papers;
        this.fees = fees;
        this.places = places;
        this.risks = risks;
        this.matters = matters;
        this.divisions = divisions;
        this.verbs = verbs;
        this.norms = norms;
        this.clock = clock;
    }

    /**
     * The file as of a day; today when null. A day before it was entered is refused, naming the first there is.
     */
    public Outcome<InstitutionFile> read(UUID id, @Nullable LocalDate asOf, Actor actor) {
        var when = AsOf.of(asOf, clock);
        var now = institutions.find(id);
        if (now.isEmpty()) return Refusal.missing().asOutcome();
        var then = when.past() ? institutions.asOf(id, when.moment()) : now;
        if (then.isEmpty()) {
            var facts = Map.<String, Object>of("since", firstDay(id).toString());
            return Refusal.of(Refusal.Kind.MISSING, "not-yet-entered", facts).asOutcome();
        }
        return Outcome.done(file(then.get(), now.get(), when, actor));
    }

    private InstitutionFile file(Institution of, Institution now, AsOf when, Actor actor) {
        LocalDate day = when.day();
        Instant moment = when.moment();
        var town = divisions.find(new DivisionCode(of.town()), day);
        var unfinished = when.past() ? Optional.<Filing>empty() : filings.unfinished(of.id());
        return new InstitutionFile(
                of.id(),
                of.code(),
                of.name(),
                of.creditCode(),
                of.providerType(),
                LifeShown.of(of.life()),
                of.district(),
                of.town(),
                town.map(division -> division.name()).orElse(null),
                town.map(division -> division.nameEn()).orElse(null),
                of.address(),
                of.position(),
                Traits.of(of.traits()),
                of.classes(),
                of.places(),
                of.premises(),
                of.contact().openingHours(),
                of.contact().head(),
                of.contact().phone(),
                risks.of(List.of(of.id()), day).getOrDefault(of.id(), RiskClasses.UNCLASSED),
                receipt(of.id(), moment),
                unfinished
                        .map(filing ->
                                new UnfinishedFiling(filing.id(), filing.head().purpose(), filing.code()))
                        .orElse(null),
                papers(of, day, moment),
                fees.of(of.id(), day).orElse(null),
                places.of(of.id(), moment).map(report -> shown(report, moment)).orElse(null),
                count(of.id(), moment),
                day,
                of.since(),
                when.past() ? List.of() : verbs.of(now, unfinished, actor),
                now.version());
    }

    private LocalDate firstDay(UUID id) {
        return db.sql("select created_at from registry.institution where id = :id")
                .param("id", id)
                .query((row, n) ->
                        LocalDate.ofInstant(row.getTimestamp("created_at").toInstant(), HouseClock.ZONE))
                .single();
    }

    private @Nullable ReceiptShown receipt(UUID id, Instant moment) {
        return db.sql("""
                        select id, receipt, decided_at from registry.filing
                        where institution = :id and state = 'RECEIPT_ISSUED' and decided_at <= :moment
                        order by decided_at desc limit 1
                        """)
                .param("id", id)
                .param("moment", Timestamp.from(moment))
                .query((row, n) -> new ReceiptShown(
                        row.getObject("id", UUID.class),
                        row.getString("receipt"),
                        row.getTimestamp("decided_at").toInstant()))
                .optional()
                .orElse(null);
    }

    /** Every paper the route speaks of, with what is on the file; several of one kind stand one under another. */
    private List<PaperShown> papers(Institution of, LocalDate day, Instant moment) {
        var held = papers.held(of.id(), moment);
        var shown = new ArrayList<PaperShown>();
        for (var wanted : review.papers(of.particulars(), norms.asOf(day))) {
            var kind = wanted.paper();
            var own = held.stream()
                    .filter(paper -> paper.kind().equals(kind.id()))
                    .toList();
            own.forEach(paper -> shown.add(new PaperShown(
                    kind.id(),
                    kind.title(),
                    kind.titleEn(),
                    wanted.need(),
                    paper.paper(),
                    paper.number(),
                    paper.issuer(),
                    paper.validFrom(),
                    paper.validUntil(),
                    paper.validUntil() != null && paper.validUntil().isBefore(day) ? "expired" : "valid")));
            if (own.isEmpty()) {
                shown.add(new PaperShown(
                        kind.id(), kind.title(), kind.titleEn(), wanted.need(), null, "", "", null, null, "absent"));
            }
        }
        return shown;
    }

    private static PlacesShown shown(FreePlaces.Report report, Instant moment) {
        boolean late = report.reportedAt().plus(WEEK).isBefore(moment);
        return new PlacesShown(report.reportedAt(), late, report.free(), report.enrolled(), report.lines());
    }

    private MatterCount count(UUID id, Instant moment) {
        var open = matters.ofInstitution(id).stream()
                .filter(matter -> !matter.openedAt().isAfter(moment) && !isOver(matter, moment))
                .toList();
        long overdue =
                open.stream().filter(matter -> matter.deadline().isPast(moment)).count();
        return new MatterCount(open.size(), (int) overdue);
    }

    private static boolean isOver(Matter matter, Instant moment) {
        return matter.state() instanceof Closed(var at, var ending, var by) && !at.isAfter(moment);
    }
}
