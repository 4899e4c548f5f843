package shanyu.inspection.draw;

import static shanyu.server.Rows.instant;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Agencies;
import shanyu.inspection.draw.RoundState.Bound;
import shanyu.inspection.draw.RoundState.Dead;
import shanyu.inspection.draw.RoundState.Disclosed;
import shanyu.inspection.draw.RoundState.Drawn;
import shanyu.inspection.draw.RoundState.EntropyConfirmed;
import shanyu.inspection.draw.RoundState.Proved;
import shanyu.inspection.draw.RoundState.Stalled;
import shanyu.inspection.draw.RoundView.CommitShown;
import shanyu.inspection.draw.RoundView.EndingShown;
import shanyu.inspection.draw.RoundView.EntropyShown;
import shanyu.inspection.draw.RoundView.EntryShown;
import shanyu.inspection.draw.RoundView.KeyShown;
import shanyu.inspection.draw.RoundView.Link;
import shanyu.inspection.draw.RoundView.OfficeShown;
import shanyu.verifier.value.Hex;

/** Rounds as anybody may see them. */
@Component
@Transactional(readOnly = true)
public class RoundViews {
    private final RoundStore store;
    private final Proofs proofs;
    private final DrawKeys keys;
    private final Substitutions substitutions;
    private final Agencies agencies;
    private final JdbcClient db;

    RoundViews(
            RoundStore store,
            Proofs proofs,
            DrawKeys keys,
            Substitutions substitutions,
            Agencies agencies,
            JdbcClient db) {
        this.store = store;
        this.proofs = proofs;
        this.keys = keys;
        this.substitutions = substitutions;
        this.agencies = agencies;
        this.db = db;
    }

    public Optional<RoundView> find(UUID id) {
        return store.find(id).map(this::view);
    }

    RoundView view(Round round) {
        boolean published =
                store.isPublished(round.id()) && store.result(round.id()).isPresent();
        return new RoundView(
                round.id(),
                round.number() == null ? null : round.name(),
                round.isDistrictLevel() ? "district" : "town",
                round.district(),
                round.town(),
                office(round.agency()),
                round.kind().code(),
                round.month().getYear(),
                round.month().getMonthValue(),
                round.reason(),
                link(round.supplements()),
                link(store.supplementOf(round.id()).orElse(null)),
                round.state().code(),
                entropy(round),
                commit(round),
                keys(round),
                proofs.alpha(round).map(Hex::of).orElse(null),
                drawnAt(round.state()),
                ending(round.state()),
                publishedAt(round.id()),
                published,
                published ? substitutions.of(round.id()) : List.of(),
                round.version());
    }

    private EntropyShown entropy(Round round) {
        var source = round.source();
        String value = switch (round.state()) {
            case EntropyConfirmed confirmed -> confirmed.value();
            case Proved proved -> proved.value();
            case Drawn drawn -> drawn.value();
            case Disclosed disclosed -> disclosed.value();
            default -> null;
        };
        return new EntropyShown(
                source.text(),
                source.lottery().code(),
                source.time(),
                source.lottery().form(),
                value,
                entries(round.id()));
    }

    private List<EntryShown> entries(UUID round) {
        Map<UUID, OfficeShown> offices = new HashMap<>();
        return db.sql("select * from inspection.entropy_entry where round = :round order by n")
                .param("round", round)
                .query((row, n) -> new EntryShown(
                        row.getString("value"),
                        offices.computeIfAbsent(row.getObject("entered_agency", UUID.class), this::office),
                        row.getTimestamp("entered_at").toInstant(),
                        row.getString("answer"),
                        row.getString("answer") == null
                                ? null
                                : offices.computeIfAbsent(row.getObject("answered_agency", UUID.class), this::office),
                        instant(row, "answered_at"),
                        row.getString("answer_reason")))
                .list();
    }

    private @Nullable CommitShown commit(Round round) {
        return store.manifest(round.id())
                .map(manifest -> new CommitShown(
                        manifest.commit().hex(),
                        manifest.prev().hex(),
                        manifest.rules().hex(),
                        bound(round.state()).at(),
                        bound(round.state()).proofDeadline()))
                .orElse(null);
    }

    private static Commitment bound(RoundState state) {
        return switch (state) {
            case Bound bound -> bound.commitment();
            case Dead(var bound, var reason, var at) when bound != null -> bound;
            default -> throw new IllegalStateException("a manifest without a commit");
        };
    }

    private List<KeyShown> keys(Round round) {
        var named = store.manifest(round.id())
                .map(manifest -> manifest.keys().vrfKeys())
                .orElse(List.of());
        var posted = new HashMap<UUID, Instant>();
        store.proofs(round.id()).forEach(proof -> posted.put(proof.key(), proof.at()));
        return keys.named(named).stream()
                .map(key -> new KeyShown(
                        key.publicKey(),
                        new OfficeShown(key.agency(), key.agencyName(), key.agencyNameEn()),
                        posted.get(key.id())))
                .toList();
    }

    private static @Nullable Instant drawnAt(RoundState state) {
        return switch (state) {
            case Drawn drawn -> drawn.at();
            case Disclosed disclosed -> disclosed.drawnAt();
            default -> null;
        };
    }

    private static @Nullable EndingShown ending(RoundState state) {
        return switch (state) {
            case Dead dead -> new EndingShown("dead", dead.reason(), dead.at());
            case Stalled stalled -> new EndingShown(stalled.cause().code(), stalled.reason(), stalled.at());
            default -> null;
        };
    }

    private @Nullable Instant publishedAt(UUID round) {
        return db.sql("select at from inspection.round_ending where round = :round and cause = 'disclosed'")
                .param("round", round)
                .query((row, n) -> row.getTimestamp("at").toInstant())
                .optional()
                .orElse(null);
    }

    private @Nullable Link link(@Nullable UUID round) {
        if (round == null) return null;
        return store.find(round)
                .map(other -> new Link(other.id(), other.number() == null ? null : other.name()))
                .orElse(null);
    }

    private OfficeShown office(UUID id) {
        var agency = agencies.find(id).orElseThrow();
        return new OfficeShown(agency.id(), agency.name(), agency.nameEn());
    }
}
