package shanyu.planning.building;

import java.util.Locale;

/** The steps from plan to opening, in their order. */
public enum BuildStep {
    /** 列入规划. */
    LISTED,
    /** 地块落实. */
    SITE_FIXED,
    /** 立项批复. */
    APPROVED,
    /** 施工图审查. */
    DESIGNED,
    /** 开工. */
    STARTED,
    /** 竣工验收. */
    COMPLETED,
    /** 移交. */
    HANDED_OVER,
    /** 开办. */
    OPENED;

    /** As kinds of matters carry it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
