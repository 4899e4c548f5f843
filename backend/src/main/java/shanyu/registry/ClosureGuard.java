package shanyu.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shanyu.norms.Judgement.Breaches;
import shanyu.norms.Norms;
import shanyu.registry.InstitutionLife.Preparing;
import shanyu.registry.WindingDown.Against;
import shanyu.registry.WindingDown.Choice;
import shanyu.registry.WindingDown.Purpose;
import shanyu.registry.rules.ClosureNotice;
import shanyu.server.HouseClock;
import shanyu.shared.Refusal;

/**
 * What stands against closing or resting: a child without a next place or its parents' choice, a family without its money,
 * cards sold without notice. Who has never opened has no children and passes.
 */
@Component
class ClosureGuard {
    private static final ClosureNotice NOTICE = new ClosureNotice();

    private final WindingDownStore store;
    private final Norms norms;
    private final HouseClock clock;

    ClosureGuard(WindingDownStore store, Norms norms, HouseClock clock) {
        this.store = store;
        this.norms = norms;
        this.clock = clock;
    }

    /** The reasons, each with its count; empty when the step is free. */
    List<Against> against(Institution institution, Purpose purpose) {
        if (institution.life() instanceof Preparing) return List.of();
        return store.open(institution.id())
                .filter(plan -> plan.purpose() == purpose || plan.forced())
                .map(plan -> of(plan, institution))
                .orElseGet(() -> List.of(new Against("winding-down-needed", 0)));
    }

    List<Against> of(WindingDown plan, Institution institution) {
        if (!plan.declared()) return List.of(new Against("winding-down-undeclared", 0));
        var against = new ArrayList<Against>();
        add(
                against,
                "children-unplaced",
                plan.children().stream().filter(ClosureGuard::isUnplaced).count());
        add(
                against,
                "placements-unanswered",
                plan.children().stream().filter(ClosureGuard::isAsked).count());
        add(
                against,
                "families-unsettled",
                plan.paid().stream().filter(family -> family.how() == null).count());
        if (plan.purpose() == Purpose.CLOSE && isNoticeShort(plan, institution, clock.today()))
            against.add(new Against("closure-notice-short", 0));
        return List.copyOf(against);
    }

    /** The step is refused with the reasons and their counts. */
    Optional<Refusal> refusal(Institution institution, Purpose purpose) {
        var against = against(institution, purpose);
        if (against.isEmpty()) return Optional.empty();
        return Optional.of(Refusal.of(
                Refusal.Kind.RULE,
                "closure-guard",
                against.stream().collect(Collectors.toMap(Against::code, Against::count))));
    }

    private boolean isNoticeShort(WindingDown plan, Institution institution, LocalDate today) {
        var closing = new ClosureNotice.Closing(institution.traits().issuesPrepaidCard(), plan.noticeOn(), today);
        return NOTICE.judge(closing, norms.asOf(today)) instanceof Breaches;
    }

    private static boolean isAsked(WindingDown.Child child) {
        return child.choice() == Choice.NEXT_PLACE && child.accepted() == null;
    }

    private static boolean isUnplaced(WindingDown.Child child) {
        return !child.settled() && !isAsked(child);
    }

    private static void add(List<Against> against, String code, long count) {
        if (count > 0) against.add(new Against(code, (int) count));
    }
}
