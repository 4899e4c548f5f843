package shanyu.inspection.enforcement;

import static shanyu.inspection.enforcement.EnforcementMatters.PETITION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.Deadline;
import shanyu.casework.Matter;
import shanyu.casework.Subject;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Petitions and public opinion: entered with source and urgency, handed to a unit, answered by it, checked by another. */
@Component
@Transactional
public class Petitions {
    private final PetitionStore store;
    private final Trail trail;
    private final EnforcementMatters duties;
    private final Institutions institutions;
    private final UnlicensedSites sites;
    private final Agencies agencies;
    private final HouseClock clock;

    Petitions(
            PetitionStore store,
            Trail trail,
            EnforcementMatters duties,
            Institutions institutions,
            UnlicensedSites sites,
            Agencies agencies,
            HouseClock clock) {
        this.store = store;
        this.trail = trail;
        this.duties = duties;
        this.institutions = institutions;
        this.sites = sites;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * What came in.
     *
     * @param town null when it concerns the whole district
     * @param unit agency that answers
     */
    public record Received(
            Petition.Kind kind,
            boolean urgent,
            String channel,
            String summary,
            String district,
            @Nullable String town,
            @Nullable UUID institution,
            @Nullable UUID site,
            Instant receivedAt,
            UUID unit) {}

    public Outcome<Petition> enter(Received in, Actor by) {
        if (in.receivedAt().isAfter(clock.instant()))
            return Refusal.field("receivedAt", in.receivedAt().toString(), "in-future")
                    .asOutcome();
        if (in.institution() != null
                && institutions
                        .find(in.institution())
                        .filter(of -> of.district().equals(in.district()))
                        .isEmpty())
            return Refusal.field("institution", in.institution().toString(), "no-such-institution")
                    .asOutcome();
        if (in.site() != null
                && sites.find(in.site())
                        .filter(of -> of.district().equals(in.district()))
                        .isEmpty())
            return Refusal.field("site", in.site().toString(), "no-such-site").asOutcome();
        if (in.town() != null
                && agencies.ofTown(in.town())
                        .filter(of -> of.district().equals(in.district()))
                        .isEmpty())
            return Refusal.field("town", in.town(), "no-such-town").asOutcome();
        var unit = unit(in.unit(), in.district());
        if (unit.isEmpty())
            return Refusal.field("unit", in.unit().toString(), "no-such-agency").asOutcome();
        var id = UUID.randomUUID();
        String number = trail.number(in.district(), in.kind() == Petition.Kind.PETITION ? "信访" : "舆情");
        var subject = new Subject(Petition.KIND, id, number, in.district(), in.town(), null);
        var matter = hand(subject, in.kind(), in.urgent(), in.unit(), in.summary(), by);
        var of = new Petition(
                id,
                number,
                in.kind(),
                in.urgent(),
                in.channel(),
                in.summary(),
                in.district(),
                in.town(),
                in.institution(),
                in.site(),
                null,
                in.receivedAt(),
                by.accountId(),
                in.unit(),
                matter.id(),
                1);
        store.add(of, clock.instant());
        trail.add(Petition.KIND, id, "entered", by, Trail.Said.of(names(unit.get())));
        return Outcome.done(of);
    }

    public Optional<Petition> find(UUID id) {
        return store.find(id);
    }

    /** Hands it to another unit: its clock begins anew, and the first unit's duty ends. */
    public Outcome<Petition> handOver(UUID id, int version, UUID unit, String why, Actor by) {
        var of = store.find(id).orElse(null);
        if (of == null) return Refusal.missing().asOutcome();
        if (of.version() != version) return Versions.stale(of.version()).asOutcome();
        var next = unit(unit, of.district());
        if (next.isEmpty())
            return Refusal.field("unit", unit.toString(), "no-such-agency").asOutcome();
        if (duties.openAbout(Petition.KIND, id).isEmpty())
            return Refusal.state("petition-answered", "closed").asOutcome();
        duties.lapsed(Petition.KIND, id, PETITION);
        var matter = hand(of.subject(), of.kind(), of.urgent(), unit, of.summary(), by);
        if (!store.hand(of, unit, matter.id()))
            return Versions.stale(version + 1).asOutcome();
        trail.add(Petition.KIND, id, "handed-over", by, new Trail.Said(why, names(next.get()), List.of()));
        return Outcome.done(store.find(id).orElseThrow());
    }

    /** A case was opened on it. */
    void joined(UUID id, JointCase into, Actor by) {
        store.join(id, into.id());
        trail.add(Petition.KIND, id, "case-opened", by, Trail.Said.of(Map.of("case", into.number())));
    }

    private Matter hand(Subject subject, Petition.Kind kind, boolean urgent, UUID unit, String summary, Actor by) {
        return duties.open(
                PETITION,
                subject,
                unit,
                new EnforcementMatters.Clock("petition-answered-within", kind.name() + (urgent ? "_URGENT" : "")),
                Deadline.Unit.WORKING_DAYS,
                by,
                Map.of("note", summary));
    }

    private Optional<Agency> unit(UUID id, String district) {
        return agencies.find(id)
                .filter(of -> of.district().equals(district))
                .filter(of -> of.kind() != Agency.Kind.INSTITUTION && of.kind() != Agency.Kind.KEY_OFFICE);
    }

    private static Map<String, Object> names(Agency of) {
        return Map.of("agency", of.name(), "agencyEn", of.nameEn());
    }
}
