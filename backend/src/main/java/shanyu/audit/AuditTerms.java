package shanyu.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;

/** Limits and deadlines from the norms of the day; no rule read so far gives a number, so all are the product's defaults. */
@Component
public class AuditTerms {
    static final String EMERGENCY_HOURS = "emergency-right-hours";
    static final String EMERGENCY_REVIEW = "emergency-right-review";
    static final String READING_REVIEW = "bulk-reading-review";
    static final String ERASURE = "account-erasure-review";
    static final String EXPORTS = "exports-per-hour";
    static final String RECORDS = "personal-records-per-hour";
    static final String UNUSUAL = "personal-records-unusual";

    private final Norms norms;
    private final HouseClock clock;

    AuditTerms(Norms norms, HouseClock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    /**
     * A number as it holds today, and how well it is founded.
     *
     * @param status {@code default} for the product's own
     */
    @Schema(name = "AuditTerm")
    public record Term(
            @Schema(example = "emergency-right-hours") String name,
            @Schema(example = "8") int value,
            @Schema(example = "default") String status) {}

    int number(String name) {
        return term(name).value();
    }

    /** All of them, for the page that works by them. */
    public List<Term> today() {
        return List.of(
                term(EMERGENCY_HOURS),
                term(EMERGENCY_REVIEW),
                term(READING_REVIEW),
                term(ERASURE),
                term(EXPORTS),
                term(RECORDS),
                term(UNUSUAL));
    }

    /** One of them. */
    public Term term(String name) {
        var value = norms.asOf(clock.today())
                .integer(name)
                .orElseThrow(() -> new IllegalStateException("no value is set for " + name));
        return new Term(name, value.value(), value.basis().status().word());
    }
}
