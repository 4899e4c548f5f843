package shanyu.inspection.draw;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import shanyu.inspection.risk.QuotaEffect;
import shanyu.norms.Norms;

/** Answers what a month would draw under other classes, by the same quota as the round itself. */
@Component
class ClassQuotas implements QuotaEffect {
    private final Norms norms;

    ClassQuotas(Norms norms) {
        this.norms = norms;
    }

    @Override
    public int drawn(LocalDate day, Map<String, Integer> all, Map<String, Integer> visited) {
        var parameters = DrawParameters.of(norms.asOf(day));
        var classes = parameters.share().entrySet().stream()
                .map(share -> new RiskCount(
                        share.getKey(),
                        share.getValue(),
                        parameters.weight().getOrDefault(share.getKey(), 1),
                        all.getOrDefault(share.getKey(), 0),
                        visited.getOrDefault(share.getKey(), 0)))
                .toList();
        return MonthQuota.of(day.getMonthValue(), classes).n();
    }
}
