package shanyu.norms;

/** Forms of service an institution offers (registration and filing measures). */
public enum ServiceForm {
    /** 全日托. */
    FULL_DAY,
    /** 半日托. */
    HALF_DAY,
    /** 计时托. */
    HOURLY,
    /** 临时托. */
    TEMPORARY
}
