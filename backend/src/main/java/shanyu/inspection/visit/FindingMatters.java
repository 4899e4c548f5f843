package shanyu.inspection.visit;

import static shanyu.inspection.visit.VisitMatters.DECISION;
import static shanyu.inspection.visit.VisitMatters.FINDING;
import static shanyu.inspection.visit.VisitMatters.LEAD;
import static shanyu.inspection.visit.VisitMatters.LEAD_SENT;
import static shanyu.inspection.visit.VisitMatters.RECTIFICATION;
import static shanyu.inspection.visit.VisitMatters.REFERRAL;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.casework.Deadline.Unit;
import shanyu.casework.Matter;
import shanyu.casework.MatterKind;
import shanyu.casework.MatterOrder;
import shanyu.casework.Matters;
import shanyu.casework.Subject;
import shanyu.identity.Agency;
import shanyu.norms.ChecklistItem;
import shanyu.norms.Judgement;
import shanyu.norms.Norms;
import shanyu.registry.Institution;
import shanyu.server.HouseClock;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/**
 * Opens the matters that follow from failed items. The judgement — article, rank, status, day — is kept with the matter, so
 * that the page and the letter quote what was true then.
 */
@Component
class FindingMatters {
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final Matters matters;
    private final Norms norms;
    private final HouseClock clock;
    private final ObjectMapper json;

    FindingMatters(Matters matters, Norms norms, HouseClock clock, ObjectMapper json) {
        this.matters = matters;
        this.norms = norms;
        this.clock = clock;
        this.json = json;
    }

    /**
     * What a matter is about.
     *
     * @param id of the finding or the lead
     */
    record About(
            UUID id,
            Visit visit,
            Institution institution,
            ChecklistItem item,
            Judgement judgement,
            String note,
            List<UUID> photos) {}

    /** The institution puts it right within calendar days, 0 today. */
    Matter rectification(About about, int days, Set<UUID> alsoBarred, Map<String, Object> more, UUID by) {
        var facts = facts(about);
        facts.put("days", days);
        facts.put("stop", days == 0);
        facts.putAll(more);
        var barred = new HashSet<>(about.visit().accounts());
        barred.addAll(alsoBarred);
        return matters.open(new MatterOrder(
                RECTIFICATION,
                subject(FINDING, about),
                about.institution().id(),
                about.item().lead().code(),
                facts,
                days,
                Unit.CALENDAR_DAYS,
                by,
                barred));
    }

    /** An officer of the lead department decides what follows. */
    Matter decision(About about, Agency lead, UUID by) {
        return open(DECISION, FINDING, about, lead, "decision-on-finding-within", facts(about), by);
    }

    /** The lead department decides whether a penalty case is opened. */
    Matter referral(About about, Agency lead, UUID by) {
        var facts = facts(about);
        facts.put("penalties", about.item().penalties());
        return open(REFERRAL, FINDING, about, lead, "referral-decided-within", facts, by);
    }

    /** The department that was not there looks for itself. */
    Matter lead(About about, Agency department, UUID by) {
        return open(LEAD, LEAD_SENT, about, department, "inspection-lead-answered-within", facts(about), by);
    }

    private Matter open(
            MatterKind kind,
            String thing,
            About about,
            Agency holder,
            String within,
            Map<String, Object> facts,
            UUID by) {
        var limit = norms.asOf(clock.today())
                .integer(within)
                .orElseThrow(() -> new IllegalStateException("the corpus sets no " + within));
        facts.put("within", limit.basis().source());
        facts.put("withinStatus", limit.basis().status().word());
        return matters.open(new MatterOrder(
                kind,
                subject(thing, about),
                holder.id(),
                about.item().lead().code(),
                facts,
                limit.value(),
                Unit.WORKING_DAYS,
                by,
                about.visit().accounts()));
    }

    private Map<String, Object> facts(About about) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("item", about.item().id());
        facts.put("title", about.item().title());
        facts.put("titleEn", about.item().titleEn());
        facts.put("severity", about.item().severity().name());
        facts.put("visit", about.visit().id().toString());
        facts.put("errand", about.visit().errand().text());
        facts.put("judgement", json.convertValue(about.judgement(), FACTS));
        facts.put("note", about.note());
        facts.put("photos", about.photos().stream().map(UUID::toString).toList());
        return facts;
    }

    /** About the institution, in the town it lies in: so it stands on the boards of both. */
    private static Subject subject(String thing, About about) {
        return new Subject(
                thing,
                about.id(),
                about.institution().name(),
                about.visit().district(),
                about.visit().town(),
                about.institution().id());
    }
}
