package shanyu.inspection.visit;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Accounts;
import shanyu.identity.Actor;
import shanyu.identity.masking.Mask;
import shanyu.identity.masking.Personal;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import shanyu.shared.Wgs84;

/** Where inspectors' phones were at a visit: noted without judging, shown to the district as questions. */
@Component
@Transactional
public class Positions {
    private static final int MOST = 500;

    private final Visits visits;
    private final PositionStore store;
    private final FieldDefaults defaults;
    private final Accounts accounts;
    private final HouseClock clock;

    Positions(Visits visits, PositionStore store, FieldDefaults defaults, Accounts accounts, HouseClock clock) {
        this.visits = visits;
        this.store = store;
        this.defaults = defaults;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * What a phone tells.
     *
     * @param clockNow the phone's clock at sending; null when it does not say
     */
    public record Told(
            UUID id,
            PositionEvidence.Occasion occasion,
            PositionEvidence.Outcome outcome,
            @Nullable Wgs84 position,
            @Nullable Integer accuracy,
            @Nullable Instant fixedAt,
            Instant clientAt,
            @Nullable Instant clockNow) {}

    /**
     * A position as it is shown.
     *
     * @param age seconds between the fix and its use
     */
    @Schema(name = "PositionShown")
    public record Shown(
            @Personal(Mask.NAME) String who,
            PositionEvidence.Occasion occasion,
            PositionEvidence.Outcome outcome,
            @Nullable Wgs84 position,
            @Nullable Integer accuracy,
            @Nullable Long age,
            Instant clientAt,
            Instant receivedAt,
            @Nullable Integer clockOff,
            @Nullable Integer distance,
            @Nullable Integer speed,
            @ArraySchema(maxItems = 4) List<PositionEvidence.Flag> flags) {}

    /** The positions of a visit, and the product defaults they are judged by today. */
    @Schema(name = "VisitPositions")
    public record Evidence(
            PositionEvidence.Thresholds defaults,
            @ArraySchema(maxItems = MOST) List<Shown> positions) {}

    /** Notes a position; the same one again is noted once. */
    public Outcome<UUID> note(UUID visit, Told told, Actor by) {
        var found = visits.find(visit);
        if (found.isEmpty() || !found.get().isOnTeam(by.accountId()))
            return Refusal.missing().asOutcome();
        boolean fixed = told.outcome() == PositionEvidence.Outcome.FIXED;
        if (fixed && (told.position() == null || told.accuracy() == null || told.fixedAt() == null))
            return Refusal.field("position", null, "missing").asOutcome();
        var earlier = store.of(visit);
        if (earlier.size() >= MOST) return Outcome.done(told.id());
        var now = clock.instant();
        var evidence = new PositionEvidence(
                told.id(),
                by.accountId(),
                told.occasion(),
                told.outcome(),
                fixed ? told.position() : null,
                fixed ? told.accuracy() : null,
                fixed ? told.fixedAt() : null,
                told.clientAt(),
                now,
                told.clockNow() == null
                        ? null
                        : (int) Math.clamp(
                                Duration.between(now, told.clockNow()).toSeconds(), -999_999_999, 999_999_999));
        var before = earlier.stream()
                .map(PositionStore.Kept::evidence)
                .filter(each -> each.account().equals(by.accountId()) && each.position() != null)
                .reduce((first, last) -> last)
                .orElse(null);
        var reading = evidence.read(visits.institution(found.get()).position(), before, defaults.positions());
        store.add(visit, evidence, reading);
        return Outcome.done(told.id());
    }

    /** What the caller may see: inspectors their own, the district all. */
    @Transactional(readOnly = true)
    public Evidence of(Visit visit, Actor by) {
        boolean own = by.account() != null && visit.isOnTeam(by.account());
        return new Evidence(
                defaults.positions(),
                store.of(visit.id()).stream()
                        .filter(kept -> !own || kept.evidence().account().equals(by.account()))
                        .map(this::shown)
                        .toList());
    }

    private Shown shown(PositionStore.Kept kept) {
        var told = kept.evidence();
        var fixed = told.fixedAt();
        return new Shown(
                accounts.find(told.account()).map(Accounts.Account::name).orElse(""),
                told.occasion(),
                told.outcome(),
                told.position(),
                told.accuracy(),
                fixed == null ? null : Duration.between(fixed, told.clientAt()).toSeconds(),
                told.clientAt(),
                told.receivedAt(),
                told.clockOff(),
                kept.reading().distance(),
                kept.reading().speed(),
                kept.reading().flags());
    }
}
