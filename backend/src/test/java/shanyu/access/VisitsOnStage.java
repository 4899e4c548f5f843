package shanyu.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.casework.Papers;
import shanyu.identity.Actor;
import shanyu.identity.Actors;
import shanyu.inspection.library.Inspectors;
import shanyu.inspection.visit.ItemAnswer;
import shanyu.inspection.visit.ItemResult;
import shanyu.inspection.visit.Sheets;
import shanyu.inspection.visit.Signature.Side;
import shanyu.inspection.visit.Signatures;
import shanyu.inspection.visit.Submissions;
import shanyu.inspection.visit.VisitOrder;
import shanyu.inspection.visit.VisitView;
import shanyu.inspection.visit.VisitViews;
import shanyu.inspection.visit.Visits;
import shanyu.server.HouseClock;

/** A visit to the institution of each place, made by fire and health, submitted with one failed item of fire safety. */
@Component
@Lazy
class VisitsOnStage implements OnStage {
    private static final String ITEM = "FS-03";
    private static final byte[] DRAWING = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private final InstitutionsOnStage institutions;
    private final Actors actors;
    private final Inspectors inspectors;
    private final Papers papers;
    private final Visits visits;
    private final VisitViews views;
    private final Sheets sheets;
    private final Signatures signatures;
    private final Submissions submissions;
    private final HouseClock clock;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    VisitsOnStage(
            InstitutionsOnStage institutions,
            Actors actors,
            Inspectors inspectors,
            Papers papers,
            Visits visits,
            VisitViews views,
            Sheets sheets,
            Signatures signatures,
            Submissions submissions,
            HouseClock clock) {
        this.institutions = institutions;
        this.actors = actors;
        this.inspectors = inspectors;
        this.papers = papers;
        this.visits = visits;
        this.views = views;
        this.sheets = sheets;
        this.signatures = signatures;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "visit";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place, here -> made(here).toString());
    }

    private UUID made(Place place) {
        boolean far = place == Place.OTHER_DISTRICT;
        var team = List.of(actor(far ? "insp-f-21" : "insp-f3"), actor(far ? "insp-h-21" : "insp-h3"));
        UUID institution = UUID.fromString(institutions.at(place));
        var order = new VisitOrder(
                "投诉件 试验",
                null,
                institution,
                List.of(listed(team.get(0), "F"), listed(team.get(1), "H")),
                clock.today(),
                clock.today().plusDays(9),
                List.of(ITEM));
        var visit = visits.plan(order).orThrow();
        visits.begin(visit.id(), visit.version(), team.getFirst()).orThrow();
        var item = sheets.items(visit.id(), 1).getFirst();
        var failed = new ItemAnswer(ItemResult.FAILS, "试验", List.of(), false, false);
        sheets.answer(visit.id(), ITEM, item.version(), failed, team.getFirst()).orThrow();
        sign(visit.id(), place, institution, team);
        var shown = views.find(visit.id(), team.getFirst()).orElseThrow();
        submissions
                .submit(visit.id(), shown.version(), String.valueOf(shown.hash()), team.getFirst())
                .orThrow();
        return visit.id();
    }

    private void sign(UUID visit, Place place, UUID institution, List<Actor> team) {
        String hash = String.valueOf(
                views.find(visit, team.getFirst()).map(VisitView::hash).orElseThrow());
        UUID drawing = papers.keep(DRAWING, "a.png", team.getFirst(), place.district(), place.town(), institution)
                .orThrow()
                .id();
        for (var member : team) {
            signatures
                    .sign(visit, new Signatures.Given(Side.INSPECTOR, hash, "", "", drawing, ""), member)
                    .orThrow();
        }
        signatures
                .sign(visit, new Signatures.Given(Side.INSTITUTION, hash, "何园长", "负责人", drawing, ""), team.getFirst())
                .orThrow();
    }

    private Actor actor(String username) {
        return actors.named(username).orElseThrow();
    }

    private UUID listed(Actor actor, String department) {
        return inspectors
                .ofAccount(actor.accountId())
                .orElseGet(() ->
                        inspectors.add(actor.accountId(), department, null).orThrow())
                .id();
    }
}
