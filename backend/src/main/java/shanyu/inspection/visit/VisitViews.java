package shanyu.inspection.visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.identity.Accounts;
import shanyu.identity.Actor;
import shanyu.inspection.visit.VisitState.Planned;
import shanyu.inspection.visit.VisitState.Submitted;
import shanyu.inspection.visit.VisitState.Writing;
import shanyu.inspection.visit.VisitView.EditionShown;
import shanyu.inspection.visit.VisitView.Item;
import shanyu.inspection.visit.VisitView.LeadShown;
import shanyu.inspection.visit.VisitView.Place;
import shanyu.inspection.visit.VisitView.Seat;
import shanyu.inspection.visit.VisitView.SignatureShown;
import shanyu.norms.Norms;
import shanyu.norms.NormsInForce;
import shanyu.registry.Institution;
import shanyu.registry.RiskClasses;
import shanyu.server.HouseClock;

/** Visits as their pages show them. */
@Component
public class VisitViews {
    private final Visits visits;
    private final Sheets sheets;
    private final VisitItems items;
    private final SignatureStore signatures;
    private final FindingStore findings;
    private final FindingLists rows;
    private final LeadStore leads;
    private final FieldViews field;
    private final Accounts accounts;
    private final RiskClasses riskClasses;
    private final Norms norms;
    private final HouseClock clock;

    VisitViews(
            Visits visits,
            Sheets sheets,
            VisitItems items,
            SignatureStore signatures,
            FindingStore findings,
            FindingLists rows,
            LeadStore leads,
            FieldViews field,
            Accounts accounts,
            RiskClasses riskClasses,
            Norms norms,
            HouseClock clock) {
        this.visits = visits;
        this.sheets = sheets;
        this.items = items;
        this.signatures = signatures;
        this.findings = findings;
        this.rows = rows;
        this.leads = leads;
        this.field = field;
        this.accounts = accounts;
        this.riskClasses = riskClasses;
        this.norms = norms;
        this.clock = clock;
    }

    public Optional<VisitView> find(UUID id, Actor actor) {
        return visits.find(id).map(visit -> view(visit, latest(visit), actor));
    }

    /** A visit as one of its editions told it. */
    public Optional<VisitView> edition(UUID id, int edition, Actor actor) {
        return visits.find(id)
                .filter(visit -> sheets.editions(id).stream().anyMatch(each -> each.edition() == edition))
                .map(visit -> view(visit, edition, actor));
    }

    /** One item of the edition being written. */
    public Optional<Item> item(UUID id, String item) {
        return visits.find(id).flatMap(visit -> {
            var inForce = norms.asOf(visit.dayOrElse(clock.today()));
            int edition = latest(visit);
            var line = items.sheet(visit, edition, inForce).stream()
                    .filter(each -> each.item().equals(item))
                    .toList();
            return items
                    .of(line, visit, edition, inForce, accounts.names(VisitItems.writers(line)), Actor.NOBODY)
                    .stream()
                    .findFirst();
        });
    }

    private int latest(Visit visit) {
        return switch (visit.state()) {
            case Writing writing -> writing.edition();
            case Submitted submitted -> submitted.edition();
            default -> 0;
        };
    }

    private VisitView view(Visit visit, int edition, Actor actor) {
        var inForce = norms.asOf(visit.dayOrElse(clock.today()));
        var institution = visits.institution(visit);
        boolean writing = visit.state() instanceof Writing now && now.edition() == edition;
        var hash = writing ? sheets.hash(visit, edition).map(SheetHash::hex).orElse(null) : null;
        var editions = sheets.editions(visit.id());
        var shown = editions.stream().filter(each -> each.edition() == edition).findFirst();
        @Nullable
        String signedHash = hash != null
                ? hash
                : shown.map(Edition::sealed).map(Edition.Sealed::hash).orElse(null);
        var signed = signatures.of(visit.id(), edition).stream()
                .filter(signature -> signature.hash().equals(signedHash))
                .toList();
        var sheet = items.sheet(visit, edition, inForce);
        var names = accounts.names(people(visit, sheet, editions));
        var shownItems = items.of(sheet, visit, edition, inForce, names, actor);
        return new VisitView(
                visit.id(),
                visit.errand().text(),
                visit.errand() instanceof Errand.Plan,
                visit.round(),
                visit.state().code(),
                visit.firstDay(),
                visit.lastDay(),
                visit.begunAt(),
                visit.submittedAt(),
                place(institution),
                team(visit, signed, names, actor),
                VisitItems.groups(shownItems, inForce),
                shownItems,
                rows.rows(findings.open(institution.id()).stream()
                        .filter(found -> !found.visit().equals(visit.id()))
                        .map(Finding::id)
                        .toList()),
                rows.rows(findings.ofVisit(visit.id()).stream().map(Finding::id).toList()),
                leads(visit, inForce),
                editions.stream().map(each -> shown(each, names)).toList(),
                visit.state() instanceof Writing now ? now.edition() : null,
                hash,
                signed.stream().map(VisitViews::shown).toList(),
                verdict(editions, edition),
                verbs(visit, hash, signed, actor),
                visit.version(),
                field.arrivals(visit, actor),
                field.form(visit),
                field.keyItems(visit, inForce),
                visit.errand() instanceof Errand.Trigger trigger ? trigger.ground() : null,
                visit.errand() instanceof Errand.Trigger trigger ? trigger.aboveCap() : "",
                visit.remote());
    }

    private static @Nullable Verdict verdict(List<Edition> editions, int shown) {
        return editions.stream()
                .filter(each -> each.edition() <= shown)
                .map(Edition::sealed)
                .filter(Objects::nonNull)
                .map(Edition.Sealed::verdict)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private Place place(Institution institution) {
        return new Place(
                institution.id(),
                institution.code(),
                institution.name(),
                institution.providerType().name(),
                institution.life().code(),
                institution.town(),
                institution.address(),
                institution.position(),
                institution.places(),
                institution.serviceForms().stream().map(Enum::name).sorted().toList(),
                riskClasses
                        .of(List.of(institution.id()), clock.today())
                        .getOrDefault(institution.id(), RiskClasses.UNCLASSED));
    }

    private static List<Seat> team(Visit visit, List<Signature> signed, Map<UUID, String> names, Actor actor) {
        var signers = new HashSet<UUID>();
        signed.stream().map(Signature::account).filter(Objects::nonNull).forEach(signers::add);
        return visit.team().stream()
                .map(member -> new Seat(
                        member.seat(),
                        member.inspector(),
                        names.getOrDefault(member.account(), ""),
                        member.department(),
                        member.account().equals(actor.account()),
                        signers.contains(member.account())))
                .toList();
    }

    /** Everybody a visit's page names. */
    private static Set<UUID> people(Visit visit, List<SheetItem> sheet, List<Edition> editions) {
        var people = new HashSet<>(VisitItems.writers(sheet));
        visit.team().forEach(member -> people.add(member.account()));
        for (var edition : editions) {
            people.add(edition.openedBy());
            if (edition.sealed() != null) people.add(edition.sealed().by());
        }
        return people;
    }

    private List<LeadShown> leads(Visit visit, NormsInForce inForce) {
        var titles = new HashMap<String, Map.Entry<String, String>>();
        inForce.checklist()
                .orElseThrow()
                .content()
                .items()
                .forEach(item -> titles.put(item.id(), Map.entry(item.title(), item.titleEn())));
        var shown = new ArrayList<LeadShown>();
        for (var lead : leads.ofVisit(visit.id())) {
            var title = titles.getOrDefault(lead.item(), Map.entry(lead.item(), lead.item()));
            shown.add(new LeadShown(
                    lead.id(),
                    lead.item(),
                    title.getKey(),
                    title.getValue(),
                    lead.department(),
                    lead.sentAt(),
                    lead.ending()));
        }
        return shown;
    }

    private static EditionShown shown(Edition edition, Map<UUID, String> names) {
        var sealed = edition.sealed();
        return new EditionShown(
                edition.edition(),
                edition.reason(),
                edition.openedAt(),
                names.getOrDefault(edition.openedBy(), ""),
                sealed == null ? null : sealed.at(),
                sealed == null ? null : names.getOrDefault(sealed.by(), ""),
                sealed == null ? null : sealed.hash(),
                sealed == null ? null : sealed.verdict(),
                edition.publishedAt());
    }

    private static SignatureShown shown(Signature signature) {
        return new SignatureShown(
                signature.side(),
                signature.name(),
                signature.post(),
                signature.drawing(),
                signature.refused(),
                signature.at(),
                signature.hash());
    }

    private List<String> verbs(Visit visit, @Nullable String hash, List<Signature> signed, Actor actor) {
        if (visit.remote() && Countersigning.isOwn(visit, actor)) {
            boolean open = hash != null && signed.stream().noneMatch(one -> one.side() == Signature.Side.INSTITUTION);
            return open ? List.of("countersign") : List.of();
        }
        if (actor.account() == null || !visit.isOnTeam(actor.account())) return List.of();
        return switch (visit.state()) {
            case Planned planned -> visit.isWindowOpen(clock.today()) ? List.of("begin") : List.of();
            case Writing writing -> List.of("answer", "sign", "submit");
            case Submitted submitted -> List.of("correct");
            case VisitState.Lapsed lapsed -> List.of();
        };
    }
}
