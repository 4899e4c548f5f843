package shanyu.norms;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of text it is, and so whether it can found a breach. Written in the corpus as {@link #word()}. */
public enum Rank {
    /** 法律. */
    LAW(true),
    /** 行政法规. */
    ADMINISTRATIVE_REGULATION(true),
    /** 部门规章. */
    DEPARTMENTAL_RULE(true),
    /** 地方性法规. */
    LOCAL_REGULATION(true),
    /** 地方政府规章. */
    LOCAL_GOVERNMENT_RULE(true),
    /** 行政规范性文件. */
    NORMATIVE_DOCUMENT(true),
    /** 强制性标准, or an article that a standard marks mandatory (强制性条文). */
    MANDATORY_STANDARD(true),
    /** 推荐性标准: may lower a grade, never founds a penalty. */
    RECOMMENDED_STANDARD(false),
    /** 指南、大纲: guides, binds nobody. */
    GUIDELINE(false),
    /** 规划、行动计划: binds the departments that made it, not the institutions. */
    PLAN(false),
    /** Press, third-party pages, statistics, examples from elsewhere. */
    SECONDARY(false),
    /** A draft: kept, never selected. */
    DRAFT(false),
    /** The product's own parameter: runs the office, founds nothing. */
    PRODUCT_DEFAULT(false);

    private final boolean binds;

    Rank(boolean binds) {
        this.binds = binds;
    }

    /** Whether a text of this rank binds institutions. */
    public boolean binds() {
        return binds;
    }

    /** As the corpus and the API write it, e.g. {@code normative-document}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
