package shanyu.inspection.visit;

import shanyu.norms.Cites;

/**
 * What kind of reason triggers a visit. A case check (个案检查) follows a complaint, a referral, monitoring data or the
 * institution's own request, and stands outside the frequency cap (business-inspection-opinion); that an accident and the
 * look at what was to be put right do as well is the product's own default. Anything else is counted.
 */
@Cites("business-inspection-opinion")
public enum Ground {
    COMPLAINT,
    INCIDENT,
    REFERRAL,
    MONITORING,
    REQUEST,
    RECHECK,
    OTHER;

    public boolean isOutsideCap() {
        return this != OTHER;
    }
}
