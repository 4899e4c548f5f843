package shanyu.inspection.visit;

import shanyu.casework.MatterKind;

/** The duties a visit leaves behind, as kinds of matters. */
final class VisitMatters {
    /** To make the visit within its window. Lapsed, it stays until somebody has said why and a second person agrees. */
    static final MatterKind VISIT_DUE = new MatterKind("inspection.visit-due", true);

    /** To put a finding right; held by the institution, verified by somebody who did not find it. */
    static final MatterKind RECTIFICATION = new MatterKind("inspection.rectification", true);

    /** To decide what follows from a finding on which the law is silent; held by the lead department. */
    static final MatterKind DECISION = new MatterKind("inspection.decision", false);

    /** To look at what a team saw that it was not competent to judge; held by the department that is. */
    static final MatterKind LEAD = new MatterKind("inspection.lead", true);

    /** To decide whether a penalty case is opened (移送立案); held by the lead department. */
    static final MatterKind REFERRAL = new MatterKind("inspection.referral", true);

    /** To sign what was found from afar, or to say why not; held by the institution. */
    static final MatterKind COUNTERSIGN = new MatterKind("inspection.countersign", false);

    /** To publish the results of a visit; held by the district office. */
    static final MatterKind PUBLICATION = new MatterKind("inspection.publication", false);

    /** Kinds of things matters here are about. */
    static final String VISIT = "visit";

    static final String FINDING = "finding";
    static final String LEAD_SENT = "lead";

    private VisitMatters() {}
}
