package shanyu.inspection.risk;

import java.time.LocalDate;
import java.util.Map;

/**
 * How many institutions a month's district round would draw if the classes were so. Declared here because a formula is tried
 * out before it is adopted; answered by the room that draws.
 */
@FunctionalInterface
public interface QuotaEffect {
    /**
     * @param day first day of the month
     * @param all institutions in service by class
     * @param visited those of them already visited in the year
     */
    int drawn(LocalDate day, Map<String, Integer> all, Map<String, Integer> visited);
}
