package shanyu.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.norms.Norms;
import shanyu.registry.InstitutionLife.Closable;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** What an institution keeps up to date on its file by itself, without filing: how it is reached, and renewed papers. */
@Component
public class FileKeeping {
    private final Institutions institutions;
    private final InstitutionStore versions;
    private final PaperFile papers;
    private final FilingReview review;
    private final RegistryMatters matters;
    private final Norms norms;
    private final HouseClock clock;

    FileKeeping(
            Institutions institutions,
            InstitutionStore versions,
            PaperFile papers,
            FilingReview review,
            RegistryMatters matters,
            Norms norms,
            HouseClock clock) {
        this.institutions = institutions;
        this.versions = versions;
        this.papers = papers;
        this.review = review;
        this.matters = matters;
        this.norms = norms;
        this.clock = clock;
    }

    /** Changes how it is reached; what is null stays. */
    @Transactional
    public Outcome<Institution> reach(
            UUID id,
            int version,
            @Nullable String openingHours,
            @Nullable String head,
            @Nullable String phone,
            Actor by) {
        return alive(id).then(institution -> {
            if (institution.version() != version) {
                return Versions.stale(institution.version()).asOutcome();
            }
            var known = institution.contact();
            var contact = new Contact(
                    openingHours == null ? known.openingHours() : openingHours,
                    head == null ? known.head() : head,
                    phone == null ? known.phone() : phone);
            if (contact.equals(known)) return Outcome.done(institution);
            var act = new Act("contact-changed", clock.today(), "", null, null, clock.instant(), by.account());
            if (!versions.succeed(institution, institution.particulars().with(contact), institution.life(), act)) {
                return Versions.stale(version + 1).asOutcome();
            }
            return Outcome.done(institutions.find(id).orElseThrow());
        });
    }

    /** Puts a renewed paper on the file; the one of its kind and number is set aside and stays readable. */
    @Transactional
    public Outcome<AttachedPaper> hold(UUID id, AttachedPaper paper, Actor by) {
        return alive(id).then(institution -> {
            if (!review.knows(paper.kind(), norms.asOf(clock.today()))) {
                return Refusal.field("kind", paper.kind(), "unknown-kind").asOutcome();
            }
            return papers.known(paper, id, by).map(known -> {
                papers.hold(id, known, clock.instant());
                if (known.validUntil() == null || !known.validUntil().isBefore(clock.today()))
                    matters.renewed(id, known.kind(), known.number(), by.account());
                return known;
            });
        });
    }

    private Outcome<Institution> alive(UUID id) {
        var found = institutions.find(id);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        return found.get().life() instanceof Closable ? Outcome.done(found.get()) : Filings.wrongLife(found.get());
    }
}
