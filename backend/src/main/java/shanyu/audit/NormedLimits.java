package shanyu.audit;

import org.springframework.stereotype.Component;
import shanyu.identity.access.ReadingLimits;

/** The limits of reading, as the norms have them. */
@Component
class NormedLimits implements ReadingLimits {
    private final AuditTerms terms;

    NormedLimits(AuditTerms terms) {
        this.terms = terms;
    }

    @Override
    public int exportsPerHour() {
        return terms.number(AuditTerms.EXPORTS);
    }

    @Override
    public int recordsPerHour() {
        return terms.number(AuditTerms.RECORDS);
    }

    @Override
    public int unusualPerHour() {
        return terms.number(AuditTerms.UNUSUAL);
    }
}
