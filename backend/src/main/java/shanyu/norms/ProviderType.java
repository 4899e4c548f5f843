package shanyu.norms;

/** Who provides childcare; decides the register, the papers and which items apply. */
public enum ProviderType {
    /** 幼儿园托班. */
    KINDERGARTEN_CLASS,
    /** 社区托育“宝宝屋”. */
    BABY_HOUSE,
    /** 营利性托育机构. */
    FOR_PROFIT,
    /** 非营利性托育机构. */
    NON_PROFIT,
    /** 事业单位性质托育机构. */
    PUBLIC_INSTITUTION,
    /** 福利性托育点, in a workplace or park. */
    WELFARE,
    /** 家庭托育点, at most five children. */
    HOME
}
