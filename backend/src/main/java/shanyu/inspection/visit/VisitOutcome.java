package shanyu.inspection.visit;

/** What a visit came to: the five words of the checklist, and that it waits for a person's decision. */
public enum VisitOutcome {
    /** 通过: no failed item. */
    PASSED,
    /** 当场整改: all failed items put right on the spot and recorded. */
    RECTIFIED_ON_THE_SPOT,
    /** 限期整改: failed items with a deadline, no open critical. */
    RECTIFY_BY_DEADLINE,
    /** 停止相关活动: an open critical item that can be isolated (a room, a meal, a person). */
    ACTIVITY_STOPPED,
    /** 移送立案: a penalty is due; handed to the enforcement department. */
    REFERRED_FOR_PENALTY,
    /** A critical item failed without an article that stops anything; its department has not decided yet. */
    AWAITS_DECISION
}
