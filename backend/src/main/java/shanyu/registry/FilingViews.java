package shanyu.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.casework.Matters;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Permissions;
import shanyu.norms.FilingRoute.Need;
import shanyu.norms.Norms;
import shanyu.norms.ProviderTraits;
import shanyu.registry.Filing.Draft;
import shanyu.registry.Filing.Receipt;
import shanyu.registry.Filing.ReceiptIssued;
import shanyu.registry.Filing.Returned;
import shanyu.registry.Filing.SiteCheck;
import shanyu.registry.Filing.Submission;
import shanyu.registry.Filing.Submitted;
import shanyu.registry.Filing.Unfinished;
import shanyu.registry.InstitutionFile.PaperShown;
import shanyu.registry.InstitutionFile.Verb;
import shanyu.server.HouseClock;

/** Filings as their pages show them. */
@Component
public class FilingViews {
    private final JdbcClient db;
    private final FilingStore store;
    private final Institutions institutions;
    private final FilingReview review;
    private final PaperFile papers;
    private final Nonconformities nonconformities;
    private final Matters matters;
    private final Agencies agencies;
    private final Permissions permissions;
    private final Norms norms;
    private final HouseClock clock;

    FilingViews(
            JdbcClient db,
            FilingStore store,
            Institutions institutions,
            FilingReview review,
            PaperFile papers,
            Nonconformities nonconformities,
            Matters matters,
            Agencies agencies,
            Permissions permissions,
            Norms norms,
            HouseClock clock) {
        this.db = db;
        this.store = store;
        this.institutions = institutions;
        this.review = review;
        this.papers = papers;
        this.nonconformities = nonconformities;
        this.matters = matters;
        this.agencies = agencies;
        this.permissions = permissions;
        this.norms = norms;
        this.clock = clock;
    }

    public Optional<FilingView> find(UUID id, Actor actor) {
        return store.find(id).map(filing -> view(filing, actor));
    }

    private FilingView view(Filing filing, Actor actor) {
        var head = filing.head();
        var institution = institutions.find(head.institution()).orElseThrow();
        var submission = submission(filing);
        var authority = submission == null
                ? null
                : agencies.find(submission.authority()).orElse(null);
        var receipt = filing instanceof ReceiptIssued issued ? issued.receipt() : null;
        String conformity = store.conformity(filing.id());
        return new FilingView(
                filing.id(),
                institution.id(),
                institution.code(),
                institution.name(),
                head.purpose(),
                filing.code(),
                head.happenedOn(),
                FilingView.Form.of(head.form()),
                papers(filing),
                submission == null ? List.of() : submission.judgements(),
                submission == null ? null : submission.at(),
                authority == null ? null : authority.name(),
                authority == null ? null : authority.nameEn(),
                check(filing),
                filing instanceof Returned returned ? returned.reasons() : List.of(),
                receipt == null ? null : receipt.number(),
                decidedAt(filing, receipt),
                receipt == null ? List.of() : receipt.conditions(),
                conformity,
                nonconformities.of(filing.id()),
                due(filing.id()),
                steps(filing.id()),
                verbs(filing, institution, authority, conformity, actor),
                head.version());
    }

    private static @Nullable Submission submission(Filing filing) {
        return switch (filing) {
            case Submitted submitted -> submitted.submission();
            case Returned returned -> returned.submission();
            case ReceiptIssued issued -> issued.submission();
            default -> null;
        };
    }

    private static @Nullable Instant decidedAt(Filing filing, @Nullable Receipt receipt) {
        return switch (filing) {
            case Returned returned -> returned.at();
            case Filing.Withdrawn withdrawn -> withdrawn.at();
            default -> receipt == null ? null : receipt.at();
        };
    }

    private static FilingView.@Nullable Check check(Filing filing) {
        SiteCheck seen = switch (filing) {
            case Submitted submitted -> submitted.check();
            case ReceiptIssued issued -> issued.check();
            default -> null;
        };
        return seen == null
                ? null
                : new FilingView.Check(seen.on(), seen.differs(), seen.remarks(), seen.position(), seen.at());
    }

    /** The route of the type now on the form; before a type is chosen every paper is a person's to decide. */
    private List<PaperShown> papers(Filing filing) {
        var form = filing.head().form();
        LocalDate today = clock.today();
        var routes = norms.asOf(today).filingRoutes();
        if (routes.isEmpty()) return List.of();
        var attached = papers.attached(filing.id());
        var traits = form.providerType() == null
                ? null
                : new ProviderTraits(
                        form.providerType(), java.util.Set.of(), form.meals(), null, null, null, null, null, null);
        var shown = new ArrayList<PaperShown>();
        for (var paper : routes.get().content().papers()) {
            Need need = traits == null
                    ? Need.PERSON_DECIDES
                    : routes.get().content().of(traits.type()).needs(paper, traits);
            var own = attached.stream()
                    .filter(each -> each.kind().equals(paper.id()))
                    .toList();
            own.forEach(each -> shown.add(new PaperShown(
                    paper.id(),
                    paper.title(),
                    paper.titleEn(),
                    need,
                    each.paper(),
                    each.number(),
                    each.issuer(),
                    each.validFrom(),
                    each.validUntil(),
                    each.validUntil() != null && each.validUntil().isBefore(today) ? "expired" : "valid")));
            if (own.isEmpty()) {
                shown.add(new PaperShown(
                        paper.id(), paper.title(), paper.titleEn(), need, null, "", "", null, null, "absent"));
            }
        }
        return shown;
    }

    private List<FilingView.Due> due(UUID filing) {
        var now = clock.instant();
        return matters.openAbout("filing", filing).stream()
                .map(matter -> new FilingView.Due(
                        matter.id(), matter.kind(), matter.deadline().at(), matter.isOverdue(now)))
                .toList();
    }

    private List<FilingView.Step> steps(UUID filing) {
        return db.sql("""
                        select s.*, a.name as by_name from registry.filing_step s
                        left join identity.account a on a.id = s.by where s.filing = :filing order by s.n
                        """)
                .param("filing", filing)
                .query((row, n) -> new FilingView.Step(
                        row.getInt("n"),
                        row.getString("verb"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name"),
                        row.getString("text")))
                .list();
    }

    private List<Verb> verbs(
            Filing filing,
            Institution institution,
            @Nullable Agency authority,
            @Nullable String conformity,
            Actor actor) {
        var own = institution.belonging();
        var held = new Belonging(
                own.district(),
                own.town(),
                own.institution(),
                authority == null ? null : authority.id(),
                null,
                own.people());
        boolean submitted = filing instanceof Submitted;
        var submission = submission(filing);
        boolean theirOwn = submission != null && submission.by().equals(actor.account());
        var verbs = new ArrayList<Verb>();
        add(verbs, held, actor, "save", "registry.filing.draft", filing instanceof Draft);
        add(verbs, held, actor, "submit", "registry.filing.submit", filing instanceof Draft);
        add(verbs, held, actor, "revise", "registry.filing.submit", filing instanceof Returned);
        add(verbs, held, actor, "withdraw", "registry.filing.submit", filing instanceof Unfinished);
        add(verbs, held, actor, "check", "registry.filing.check", submitted);
        if (permissions.allows(actor, "registry.filing.decide", held)) {
            String not = theirOwn ? "second-person-needed" : null;
            if (submitted) {
                verbs.add(new Verb("receipt", not));
                verbs.add(new Verb("return", not));
            }
            if ((submitted || filing instanceof ReceiptIssued) && conformity == null) {
                verbs.add(new Verb("conforms", not));
                verbs.add(new Verb("does-not-conform", not));
            }
        }
        return verbs;
    }

    private void add(List<Verb> verbs, Belonging belonging, Actor actor, String name, String action, boolean state) {
        if (state && permissions.allows(actor, action, belonging)) verbs.add(new Verb(name, null));
    }
}
