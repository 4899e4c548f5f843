package shanyu.inspection.code;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.identity.Accounts;
import shanyu.inspection.code.CheckView.Inspecting;
import shanyu.inspection.code.CheckView.Item;
import shanyu.inspection.code.CheckView.Part;
import shanyu.inspection.visit.Errand.Plan;
import shanyu.inspection.visit.Visit;
import shanyu.norms.Norms;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;

/** A check as whoever holds its code sees it: of a joint one all tasks, all people, each item once. */
@Component
class CheckViews {
    private final Institutions institutions;
    private final Accounts accounts;
    private final Norms norms;
    private final HouseClock clock;

    CheckViews(Institutions institutions, Accounts accounts, Norms norms, HouseClock clock) {
        this.institutions = institutions;
        this.accounts = accounts;
        this.norms = norms;
        this.clock = clock;
    }

    /** @param together all that go under the code, the visit that carries it first */
    CheckView of(CheckCode code, List<Visit> together) {
        var shown = JointWindow.counted(together);
        var first = shown.getFirst();
        return new CheckView(
                code,
                institutions.find(first.institution()).map(Institution::name).orElse(""),
                first.errand().text(),
                code.from(),
                code.to(),
                shown.stream().map(CheckViews::part).toList(),
                shown.stream()
                        .flatMap(visit -> visit.team().stream())
                        .distinct()
                        .map(member -> new Inspecting(
                                member.department(),
                                accounts.find(member.account())
                                        .map(Accounts.Account::name)
                                        .orElse("")))
                        .distinct()
                        .toList(),
                items(shown),
                verbs(code, JointWindow.standing(together)));
    }

    private static Part part(Visit visit) {
        return new Part(
                visit.errand() instanceof Plan ? "plan" : "trigger",
                visit.errand().text(),
                visit.departments().stream().sorted().toList());
    }

    /** In the order of the list. */
    private List<Item> items(List<Visit> together) {
        var day = together.getFirst().dayOrElse(clock.today());
        return norms.asOf(day).checklist().orElseThrow().content().items().stream()
                .filter(item ->
                        together.stream().anyMatch(visit -> visit.items().contains(item.id())))
                .map(item -> new Item(item.id(), item.title(), item.titleEn()))
                .toList();
    }

    /** A joint check is rated when all of its results are in. */
    static List<String> verbs(CheckCode code, List<Visit> standing) {
        var verbs = new ArrayList<String>();
        if (standing.isEmpty()) return verbs;
        boolean allIn = standing.stream().allMatch(visit -> visit.submittedAt() != null);
        if (code.scannedAt() == null && !allIn) verbs.add("arrive");
        if (code.ratedAt() == null && allIn) verbs.add("rate");
        return verbs;
    }
}
