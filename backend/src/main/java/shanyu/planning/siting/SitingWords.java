package shanyu.planning.siting;

import java.util.Map;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** The codes of siting as people read them in a sheet. */
final class SitingWords {
    private SitingWords() {}

    /** States of candidates, scenarios and runs. */
    static final class States extends Vocabulary {
        States() {
            super(Map.ofEntries(
                    Map.entry("offered", new SheetWord("可用", "Offered")),
                    Map.entry("withdrawn", new SheetWord("已撤回", "Withdrawn")),
                    Map.entry("draft", new SheetWord("草稿", "Draft")),
                    Map.entry("published", new SheetWord("已发布", "Published"))));
        }
    }

    /** How a candidate fared. */
    static final class Fates extends Vocabulary {
        Fates() {
            super(Map.ofEntries(
                    Map.entry("chosen", new SheetWord("入选", "Chosen")),
                    Map.entry("not-yet", new SheetWord("规划期内尚不可用", "Not available in these years")),
                    Map.entry("nobody-in-reach", new SheetWord("步行范围内没有婴幼儿", "Nobody in reach")),
                    Map.entry("all-served", new SheetWord("可达婴幼儿均已覆盖", "All in reach are served")),
                    Map.entry("dominated", new SheetWord("另有点位不贵且全面占优", "Another does all it does for no more")),
                    Map.entry("too-dear", new SheetWord("单点费用超过预算", "Dearer than the whole budget")),
                    Map.entry("outdone", new SheetWord("资源用于收益更高的点位", "Outdone by those chosen")),
                    Map.entry("breaks-floor", new SheetWord("换入会使街镇低于底线", "An exchange would break a floor")),
                    Map.entry("not-found", new SheetWord("可负担，延长搜索或可入选", "Affordable; a longer search may take it"))));
        }
    }
}
