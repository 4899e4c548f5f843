package shanyu.inspection.risk;

import java.time.LocalDate;
import java.util.List;

/**
 * What rooms above know that counts for an institution's risk class. Declared here, answered there; every bean of this type
 * is asked whenever scores are worked out.
 */
public interface RiskFacts {
    /**
     * The facts that came to be known from one day to another, both included. A fact that was known on a day is answered for
     * that day ever after: a score is worked out again from what was known then.
     */
    List<RiskFact> of(LocalDate from, LocalDate to);
}
