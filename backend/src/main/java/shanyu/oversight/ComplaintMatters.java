package shanyu.oversight;

import shanyu.casework.MatterKind;

/** The duties a complaint makes, as kinds of matters. */
final class ComplaintMatters {
    /** To say whether a complaint is taken on. */
    static final MatterKind ACCEPTANCE = new MatterKind("oversight.acceptance", false);

    /** To answer it. */
    static final MatterKind ANSWER = new MatterKind("oversight.answer", false);

    /** To say what the institution has to say; held by the institution, read by the office that asked. */
    static final MatterKind STATEMENT = new MatterKind("oversight.statement", true);

    /** To confirm a proposed answer, or send it back; held by the district office. */
    static final MatterKind CONFIRMATION = new MatterKind("oversight.confirmation", false);

    /** To look again after a low rating; held by the district office. */
    static final MatterKind SECOND_LOOK = new MatterKind("oversight.second-look", false);

    /** To grant or give back that who complained is erased; held by the district office. */
    static final MatterKind ERASURE = new MatterKind("oversight.erasure", false);

    /** Kinds of things matters here are about. */
    static final String COMPLAINT = "complaint";

    static final String QUESTION = "complaint-question";

    private ComplaintMatters() {}
}
