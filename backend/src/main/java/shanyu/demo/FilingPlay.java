package shanyu.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.casework.Papers;
import shanyu.identity.Actor;
import shanyu.norms.FilingPaper;
import shanyu.norms.FilingRoute.Need;
import shanyu.norms.Norms;
import shanyu.registry.AttachedPaper;
import shanyu.registry.Filing;
import shanyu.registry.Filing.Purpose;
import shanyu.registry.FilingDesk;
import shanyu.registry.FilingForm;
import shanyu.registry.Filings;
import shanyu.registry.Nonconformities.Ground;
import shanyu.server.HouseClock;

/** The steps of a filing, each as the person whose step it is would take it. */
@Component
class FilingPlay {
    private final Filings filings;
    private final FilingDesk desk;
    private final Papers papers;
    private final Players players;
    private final Norms norms;
    private final HouseClock clock;
    private final Map<UUID, Filing> standing = new HashMap<>();

    FilingPlay(Filings filings, FilingDesk desk, Papers papers, Players players, Norms norms, HouseClock clock) {
        this.filings = filings;
        this.desk = desk;
        this.papers = papers;
        this.players = players;
        this.norms = norms;
        this.clock = clock;
    }

    /** The head begins, with as many of the required papers as there are at hand. */
    void draft(Entrant of, Purpose purpose, @Nullable LocalDate happenedOn, int most) {
        keep(of, filings.draft(of.id(), purpose, happenedOn, of.head()).orThrow());
        wanted(of).stream().limit(most).forEach(paper -> attach(of, paper));
    }

    /** The papers that were not at hand at first. */
    void attachAll(Entrant of) {
        wanted(of).forEach(paper -> attach(of, paper));
    }

    void change(Entrant of, UnaryOperator<FilingForm> form) {
        var filing = now(of);
        keep(
                of,
                filings.save(filing.id(), version(of), form.apply(filing.head().form()))
                        .orThrow());
    }

    void submit(Entrant of) {
        keep(of, filings.submit(now(of).id(), version(of), of.head()).orThrow());
    }

    void check(Entrant of, boolean differs, String remarks) {
        var town = players.named(Cast.townOfficer(of.town()));
        keep(
                of,
                desk.check(now(of).id(), version(of), clock.today(), differs, remarks, null, town)
                        .orThrow());
    }

    void giveBack(Entrant of, String reason) {
        keep(
                of,
                desk.giveBack(now(of).id(), version(of), List.of(reason), office(of))
                        .orThrow());
    }

    void receive(Entrant of) {
        keep(of, desk.issueReceipt(now(of).id(), version(of), "", office(of)).orThrow());
    }

    void conforms(Entrant of) {
        keep(of, desk.conforms(now(of).id(), version(of), office(of)).orThrow());
    }

    void doesNotConform(Entrant of, Ground ground) {
        keep(
                of,
                desk.doesNotConform(now(of).id(), version(of), List.of(ground), office(of))
                        .orThrow());
    }

    void withdraw(Entrant of) {
        keep(of, filings.withdraw(now(of).id(), version(of), of.head()).orThrow());
    }

    private void attach(Entrant of, FilingPaper wanted) {
        var kept = papers.keep(
                        Remarks.PHOTO,
                        wanted.title() + "（演示）.png",
                        of.head(),
                        of.nursery().district(),
                        of.town(),
                        of.id())
                .orThrow();
        var paper = new AttachedPaper(
                wanted.id(),
                kept.id(),
                "",
                "演示材料",
                clock.today().minusDays(30),
                clock.today().plusYears(3));
        keep(of, filings.attach(now(of).id(), version(of), paper, of.head()).orThrow());
    }

    /** What the route of its type requires. */
    private List<FilingPaper> wanted(Entrant of) {
        var routes = norms.asOf(clock.today()).filingRoutes().orElseThrow().content();
        var traits = of.nursery().particulars().traits();
        var route = routes.of(traits.type());
        return routes.papers().stream()
                .filter(paper -> route.needs(paper, traits) == Need.REQUIRED)
                .toList();
    }

    private Actor office(Entrant of) {
        return players.named(of.nursery().district().equals(District.PUDONG.code()) ? "district" : "district-2");
    }

    private Filing now(Entrant of) {
        var filing = standing.get(of.id());
        if (filing == null) throw new IllegalStateException("nothing was filed for " + of.id());
        return filing;
    }

    private int version(Entrant of) {
        return now(of).head().version();
    }

    private void keep(Entrant of, Filing filing) {
        standing.put(of.id(), filing);
    }
}
