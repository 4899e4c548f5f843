package shanyu.planning.building;

import java.util.Map;
import java.util.stream.Collectors;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** Codes of building projects as officials read them in a sheet. */
public final class BuildWords {
    static final Map<String, SheetWord> KINDS = Map.of(
            "KINDERGARTEN", new SheetWord("幼儿园", "Kindergarten"),
            "COMMUNITY_VENUE", new SheetWord("社区托育场所", "Community venue"));

    static final Map<String, SheetWord> WORKS = Map.of(
            "NEW", new SheetWord("新建", "New"),
            "REBUILT", new SheetWord("改建", "Rebuilt"),
            "EXTENDED", new SheetWord("扩建", "Extended"));

    static final Map<String, SheetWord> STEPS = Map.of(
            "LISTED", new SheetWord("列入规划", "In the plan"),
            "SITE_FIXED", new SheetWord("地块落实", "Site fixed"),
            "APPROVED", new SheetWord("立项批复", "Project approved"),
            "DESIGNED", new SheetWord("施工图审查", "Drawings passed"),
            "STARTED", new SheetWord("开工", "Works begun"),
            "COMPLETED", new SheetWord("竣工验收", "Completed"),
            "HANDED_OVER", new SheetWord("移交", "Handed over"),
            "OPENED", new SheetWord("开办", "Opened"));

    private BuildWords() {}

    public static final class Kinds extends Vocabulary {
        public Kinds() {
            super(KINDS);
        }
    }

    public static final class Works extends Vocabulary {
        public Works() {
            super(WORKS);
        }
    }

    public static final class Steps extends Vocabulary {
        public Steps() {
            super(STEPS);
        }
    }

    public static final class States extends Vocabulary {
        public States() {
            super(states());
        }
    }

    private static Map<String, SheetWord> states() {
        var states = java.util.Arrays.stream(BuildStep.values())
                .collect(Collectors.toMap(
                        BuildStep::word, step -> STEPS.getOrDefault(step.name(), new SheetWord("", ""))));
        states.put("none", new SheetWord("未开始", "not begun"));
        states.put("dropped", new SheetWord("已取消", "dropped"));
        return states;
    }
}
