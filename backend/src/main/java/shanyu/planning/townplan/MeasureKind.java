package shanyu.planning.townplan;

/** What a measure or a sum of a town's plan is for. */
public enum MeasureKind {
    /** 场地: rooms found, fitted out or handed over. */
    VENUE,
    /** 租金减免. */
    RENT_RELIEF,
    /** 人员配备 and training. */
    STAFFING,
    /** 运营补助. */
    SUBSIDY,
    /** Anything else, said in words. */
    OTHER
}
