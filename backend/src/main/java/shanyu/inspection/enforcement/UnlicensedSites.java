package shanyu.inspection.enforcement;

import static shanyu.inspection.enforcement.EnforcementMatters.SITE_FOLLOW_UP;
import static shanyu.inspection.enforcement.EnforcementMatters.SITE_HANDLING;
import static shanyu.inspection.enforcement.EnforcementMatters.SITE_VERIFICATION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.Deadline;
import shanyu.casework.MatterKind;
import shanyu.casework.Papers;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import shanyu.shared.Wgs84;

/** The register of places that may take in children without being filed; the town looks, and each step has its clock. */
@Component
@Transactional
public class UnlicensedSites {
    private static final String WITHIN = "site-handled-within";

    private final SiteStore store;
    private final Trail trail;
    private final EnforcementMatters duties;
    private final Agencies agencies;
    private final Papers papers;
    private final HouseClock clock;

    UnlicensedSites(
            SiteStore store,
            Trail trail,
            EnforcementMatters duties,
            Agencies agencies,
            Papers papers,
            HouseClock clock) {
        this.store = store;
        this.trail = trail;
        this.duties = duties;
        this.agencies = agencies;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * What somebody saw.
     *
     * @param town nine-digit code
     * @param accuracyM metres; null without a position
     * @param photos papers handed in before, of the same town
     */
    public record Suspicion(
            String district,
            String town,
            String name,
            String address,
            @Nullable Wgs84 position,
            @Nullable Integer accuracyM,
            Site.Source source,
            String note,
            @Nullable Integer childrenSeen,
            List<UUID> photos) {}

    /**
     * Enters a suspected site; the town must look at it. For other rooms too: a complaint about a place nobody knows.
     *
     * @param by null when another room brings it on nobody's behalf
     */
    public Outcome<Site> suspect(Suspicion seen, @Nullable Actor by) {
        var town = agencies.ofTown(seen.town())
                .filter(agency -> agency.district().equals(seen.district()))
                .orElse(null);
        if (town == null)
            return Refusal.field("town", seen.town(), "no-such-town").asOutcome();
        if (!areOf(seen.photos(), seen.town()))
            return Refusal.field("photos", null, "no-such-paper").asOutcome();
        var site = new Site(
                UUID.randomUUID(),
                trail.number(seen.district(), "疑点"),
                seen.district(),
                seen.town(),
                seen.name(),
                seen.address(),
                seen.position(),
                seen.accuracyM(),
                seen.source(),
                seen.note(),
                seen.childrenSeen(),
                List.copyOf(seen.photos()),
                by == null ? null : by.account(),
                clock.instant(),
                new SiteState.Suspected(),
                null,
                1);
        store.add(site);
        trail.add(Site.KIND, site.id(), "suspected", by, new Trail.Said(seen.note(), Map.of(), site.photos()));
        duty(SITE_VERIFICATION, site, "VERIFY", by);
        return Outcome.done(site);
    }

    public Optional<Site> find(UUID id) {
        return store.find(id);
    }

    /** Somebody looked: children are cared for there. */
    public Outcome<Site> verify(UUID id, int version, String note, Actor by) {
        return step(
                        id,
                        version,
                        "verified",
                        note,
                        by,
                        state -> state instanceof SiteState.Suspected of ? of.verify() : null)
                .map(site -> duty(SITE_HANDLING, site, "DECIDE", by));
    }

    /** Somebody looked: it is something else. */
    public Outcome<Site> dismiss(UUID id, int version, String note, Actor by) {
        return step(
                id,
                version,
                "dismissed",
                note,
                by,
                state -> state instanceof SiteState.Suspected of ? of.dismiss() : null);
    }

    /** Shown how to file; looked at again later. */
    public Outcome<Site> guide(UUID id, int version, String note, Actor by) {
        return step(
                        id,
                        version,
                        "guided",
                        note,
                        by,
                        state -> state instanceof SiteState.Verified of ? of.guide() : null)
                .map(site -> duty(SITE_FOLLOW_UP, site, "GUIDED", by));
    }

    /** Ordered to stop; looked at again soon. */
    public Outcome<Site> order(UUID id, int version, String note, Actor by) {
        return step(id, version, "ordered", note, by, state -> switch (state) {
                    case SiteState.Verified of -> of.order();
                    case SiteState.Guided of -> of.order();
                    default -> null;
                })
                .map(site -> duty(SITE_FOLLOW_UP, site, "ORDERED", by));
    }

    /** It is in the register now. */
    public Outcome<Site> filed(UUID id, int version, String note, Actor by) {
        return step(id, version, "filed", note, by, state -> state instanceof SiteState.Guided of ? of.filed() : null);
    }

    /** Looked at again: it has stopped. */
    public Outcome<Site> ceased(UUID id, int version, String note, Actor by) {
        return step(
                id, version, "ceased", note, by, state -> state instanceof SiteState.Ordered of ? of.ceased() : null);
    }

    /** A case takes it over. */
    Outcome<Site> prosecute(Site site, UUID jointCase, Actor by) {
        if (!(site.state() instanceof SiteState.Actionable state)) return wrong(site);
        return move(site, state.prosecute(), "case-opened", "", by, jointCase);
    }

    void caseClosed(UUID id, Actor by) {
        store.find(id).ifPresent(site -> {
            if (site.state() instanceof SiteState.InCase state)
                move(site, state.caseClosed(), "case-closed", "", by, null).orThrow();
        });
    }

    private Outcome<Site> step(
            UUID id, int version, String kind, String note, Actor by, Function<SiteState, @Nullable SiteState> next) {
        var site = store.find(id).orElse(null);
        if (site == null) return Refusal.missing().asOutcome();
        if (site.version() != version) return Versions.stale(site.version()).asOutcome();
        var state = next.apply(site.state());
        return state == null ? wrong(site) : move(site, state, kind, note, by, null);
    }

    private Outcome<Site> move(
            Site site, SiteState state, String kind, String note, Actor by, @Nullable UUID jointCase) {
        if (!store.move(site, state, jointCase))
            return Versions.stale(site.version() + 1).asOutcome();
        List.of(SITE_VERIFICATION, SITE_HANDLING, SITE_FOLLOW_UP)
                .forEach(duty -> duties.done(Site.KIND, site.id(), duty, by));
        trail.add(Site.KIND, site.id(), kind, by, Trail.Said.of(note));
        return Outcome.done(store.find(site.id()).orElseThrow());
    }

    private Site duty(MatterKind kind, Site site, String member, @Nullable Actor by) {
        var town = agencies.ofTown(site.town()).orElseThrow();
        duties.open(
                kind,
                site.subject(),
                town.id(),
                new EnforcementMatters.Clock(WITHIN, member),
                Deadline.Unit.WORKING_DAYS,
                by);
        return site;
    }

    private boolean areOf(List<UUID> photos, String town) {
        var found = papers.list(photos);
        return found.size() == photos.size() && found.stream().allMatch(paper -> town.equals(paper.town()));
    }

    private static <T> Outcome<T> wrong(Site site) {
        return Refusal.state("site-not-in-state", site.state().code()).asOutcome();
    }
}
