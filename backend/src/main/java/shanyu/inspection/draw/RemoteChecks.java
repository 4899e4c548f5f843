package shanyu.inspection.draw;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import shanyu.inspection.draw.TriggeredVisits.Order;
import shanyu.norms.ChecklistItem;
import shanyu.norms.ChecklistItem.Method;
import shanyu.norms.Cites;
import shanyu.norms.Norms;
import shanyu.registry.RiskClasses;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Checks from afar (非现场检查): for institutions of low risk only, and of what papers, systems and talk can show. Nobody
 * goes there, so the yearly visit on site is still to be made, and no cap counts it.
 */
@Component
@Cites("shanghai-inspection-code")
class RemoteChecks {
    private final RiskClasses classes;
    private final Norms norms;
    private final HouseClock clock;

    RemoteChecks(RiskClasses classes, Norms norms, HouseClock clock) {
        this.classes = classes;
        this.norms = norms;
        this.clock = clock;
    }

    /** What an order looks at: as it says when somebody goes there, else what can be looked at from afar. */
    Outcome<List<String>> items(Order order) {
        if (!order.remote()) return Outcome.done(order.items());
        var inForce = norms.asOf(clock.today());
        var allowed = inForce.words("remote-check-classes")
                .map(found -> found.value())
                .orElse(List.of());
        String riskClass = classes.of(List.of(order.institution()), clock.today())
                .getOrDefault(order.institution(), RiskClasses.UNCLASSED);
        if (!allowed.contains(riskClass))
            return Refusal.of(
                            Refusal.Kind.RULE,
                            "not-for-remote-check",
                            Map.of("riskClass", riskClass, "classes", String.join(" ", allowed)))
                    .asOutcome();
        var fromAfar = inForce.checklist().orElseThrow().content().items().stream()
                .filter(item -> !item.methods().contains(Method.ONSITE))
                .map(ChecklistItem::id)
                .toList();
        var onSite =
                order.items().stream().filter(item -> !fromAfar.contains(item)).findFirst();
        if (onSite.isPresent())
            return Refusal.field("items", onSite.get(), "needs-presence").asOutcome();
        return Outcome.done(order.items().isEmpty() ? fromAfar : order.items());
    }
}
