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

    Signatures(
            VisitStore visits,
            SignatureStore store,
            Sheets sheets,
            Papers papers,
            Accounts accounts,
            Evidence evidence,
            FieldDefaults defaults) {
        this.visits = visits;
        this.store = store;
        this.sheets = sheets;
        this.papers = papers;
        this.accounts = accounts;
        this.evidence = evidence;
        this.defaults = defaults;
    }

    /**
     * What a signer gives.
     *
     * @param name and {@code post}: of the institution's signer; an inspector signs under the account's own name
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
                    return signature;
                });
    }

    /** Signatures under exactly these results. */
    public List<Signature> under(UUID visit, int edition, String hash) {
        return store.of(visit, edition).stream()
                .filter(signature -> signature.hash().equals(hash))
                .toList();
    }

    /** Whether everybody who must has signed these results. */
    boolean isComplete(Visit visit, int edition, String hash) {
        var signed = under(visit.id(), edition, hash);
        var accountsSigned = new HashSet<UUID>();
        signed.stream().map(Signature::account).filter(Objects::nonNull).forEach(accountsSigned::add);
        return accountsSigned.containsAll(visit.accounts())
                && signed.stream().anyMatch(signature -> signature.side() == Side.INSTITUTION);
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
        if (inspector && !visit.isOnTeam(by.accountId()))
            return Refusal.missing().asOutcome();
        if (inspector && given.drawing() == null)
            return Refusal.field("drawing", null, "missing").asOutcome();
        if (!inspector && given.name().isBlank() && given.refused().isBlank())
            return Refusal.field("name", null, "missing").asOutcome();
        if (!inspector && (given.drawing() == null) == given.refused().isBlank())
            return Refusal.field("drawing", null, "drawn-or-refused").asOutcome();
        String name = inspector
                ? accounts.find(by.accountId()).map(Accounts.Account::name).orElse(by.name())
                : given.name();
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
