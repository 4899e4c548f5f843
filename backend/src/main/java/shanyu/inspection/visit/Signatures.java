package shanyu.inspection.visit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.MatterState.Ending;
import shanyu.casework.Papers;
import shanyu.evidence.Evidence;
import shanyu.identity.Accounts;
import shanyu.identity.Actor;
import shanyu.inspection.visit.Signature.Side;
import shanyu.inspection.visit.VisitState.Writing;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Signatures under the results of a visit: of every inspector of the team, and of the institution or the note that it
 * refused. A signature holds for exactly the results whose hash it names; change one letter and all must be drawn again.
 */
@Component
@Transactional
public class Signatures {
    private final VisitStore visits;
    private final SignatureStore store;
    private final Sheets sheets;
    private final Papers papers;
    private final Accounts accounts;
    private final Evidence evidence;
    private final FieldDefaults defaults;
    private final Countersigning countersigning;

    Signatures(
            VisitStore visits,
            SignatureStore store,
            Sheets sheets,
            Papers papers,
            Accounts accounts,
            Evidence evidence,
            FieldDefaults defaults,
            Countersigning countersigning) {
        this.visits = visits;
        this.store = store;
        this.sheets = sheets;
        this.papers = papers;
        this.accounts = accounts;
        this.evidence = evidence;
        this.defaults = defaults;
        this.countersigning = countersigning;
    }

    /**
     * What a signer gives.
     *
     * @param name and {@code post}: of the institution's signer; who signs with an account of their own signs under its name
     * @param drawing a paper of casework, a PNG of the institution
     * @param refused why the institution does not sign
     */
    public record Given(
            Side side,
            String hash,
            String name,
            String post,
            @Nullable UUID drawing,
            String refused,
            Performed.Told told) {
        /** Given on the line, now. */
        public Given(Side side, String hash, String name, String post, @Nullable UUID drawing, String refused) {
            this(side, hash, name, post, drawing, refused, Performed.Told.NOW);
        }
    }

    /** Signs what is written now. */
    public Outcome<Signature> sign(UUID id, Given given, Actor by) {
        var visit = visits.find(id);
        if (visit.isEmpty()) return Refusal.missing().asOutcome();
        if (!(visit.get().state() instanceof Writing writing)) return Visits.wrongState(visit.get());
        return current(visit.get(), writing.edition(), given.hash())
                .then(hash -> defaults.performed(given.told(), visit.get()))
                .then(performed -> signer(visit.get(), given, performed, by))
                .then(signature -> drawn(visit.get(), signature))
                .map(signature -> {
                    store.put(id, signature, by.accountId());
                    evidence.append(Map.of(
                            "kind", "visit-signature",
                            "visit", id.toString(),
                            "edition", signature.edition(),
                            "results", signature.hash(),
                            "side", signature.side().name(),
                            "drawing", drawingHash(signature.drawing()),
                            "actor", by.reference()));
                    if (visit.get().remote()) countersigning(visit.get(), signature, by);
                    return signature;
                });
    }

    /** The institution signs what was found from afar, or says why it does not. */
    public Outcome<Signature> countersign(UUID id, Given given, Actor by) {
        var visit = visits.find(id).filter(each -> Countersigning.isOwn(each, by));
        if (visit.isEmpty()) return Refusal.missing().asOutcome();
        return visit.get().remote()
                ? sign(id, given, by)
                : Refusal.of(Refusal.Kind.RULE, "signed-on-the-spot").asOutcome();
    }

    private void countersigning(Visit visit, Signature signature, Actor by) {
        if (signature.side() == Side.INSTITUTION)
            countersigning.over(visit, Countersigning.isOwn(visit, by) ? Ending.DONE : Ending.LAPSED, by.accountId());
        else if (isSignedByTeam(visit, signature.edition(), signature.hash())
                && !isSignedByInstitution(visit, signature.edition(), signature.hash()))
            countersigning.due(visit, signature.edition());
    }

    /** Signatures under exactly these results. */
    public List<Signature> under(UUID visit, int edition, String hash) {
        return store.of(visit, edition).stream()
                .filter(signature -> signature.hash().equals(hash))
                .toList();
    }

    /** Whether everybody who must has signed these results. */
    boolean isComplete(Visit visit, int edition, String hash) {
        return isSignedByTeam(visit, edition, hash) && isSignedByInstitution(visit, edition, hash);
    }

    private boolean isSignedByTeam(Visit visit, int edition, String hash) {
        var signers = new HashSet<UUID>();
        under(visit.id(), edition, hash).stream()
                .map(Signature::account)
                .filter(Objects::nonNull)
                .forEach(signers::add);
        return signers.containsAll(visit.accounts());
    }

    private boolean isSignedByInstitution(Visit visit, int edition, String hash) {
        return under(visit.id(), edition, hash).stream().anyMatch(one -> one.side() == Side.INSTITUTION);
    }

    private Outcome<String> current(Visit visit, int edition, String hash) {
        Optional<SheetHash> now = sheets.hash(visit, edition);
        if (now.isEmpty()) return sheets.unfinished(visit, edition).asOutcome();
        return now.get().hex().equals(hash)
                ? Outcome.done(hash)
                : Refusal.of(
                                Refusal.Kind.STALE,
                                "results-changed",
                                Map.of("hash", now.get().hex()))
                        .asOutcome();
    }

    private Outcome<Signature> signer(Visit visit, Given given, Performed performed, Actor by) {
        boolean inspector = given.side() == Side.INSPECTOR;
        boolean own = inspector || Countersigning.isOwn(visit, by);
        // A team may note that the institution does not sign, never sign for people who are not there.
        if (!own && visit.remote() && given.refused().isBlank())
            return Refusal.of(Refusal.Kind.RULE, "institution-signs-itself").asOutcome();
        if (inspector && !visit.isOnTeam(by.accountId()))
            return Refusal.missing().asOutcome();
        if (inspector && given.drawing() == null)
            return Refusal.field("drawing", null, "missing").asOutcome();
        if (!own && given.name().isBlank() && given.refused().isBlank())
            return Refusal.field("name", null, "missing").asOutcome();
        if (!inspector && (given.drawing() == null) == given.refused().isBlank())
            return Refusal.field("drawing", null, "drawn-or-refused").asOutcome();
        String name =
                own ? accounts.find(by.accountId()).map(Accounts.Account::name).orElse(by.name()) : given.name();
        int edition = ((Writing) visit.state()).edition();
        return Outcome.done(new Signature(
                UUID.randomUUID(),
                edition,
                given.hash(),
                given.side(),
                inspector ? by.accountId() : null,
                name,
                inspector ? "" : given.post(),
                given.drawing(),
                inspector ? "" : given.refused(),
                performed.at(),
                performed.receivedAt(),
                performed.late() ? performed.reason() : ""));
    }

    private Outcome<Signature> drawn(Visit visit, Signature signature) {
        UUID drawing = signature.drawing();
        if (drawing == null) return Outcome.done(signature);
        boolean fits = papers.find(drawing)
                .filter(paper -> paper.mediaType().equals("image/png"))
                .filter(paper -> visit.institution().equals(paper.institution()))
                .isPresent();
        return fits
                ? Outcome.done(signature)
                : Refusal.field("drawing", drawing.toString(), "unknown-paper").asOutcome();
    }

    private String drawingHash(@Nullable UUID drawing) {
        return drawing == null
                ? ""
                : papers.find(drawing).map(Papers.Paper::sha256).orElse("");
    }
}
