package shanyu.inspection.visit;

import java.util.Map;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** Codes of visits and findings as officials read them in a sheet. */
public final class VisitWords {
    static final Map<String, SheetWord> STATES = Map.of(
            "planned", new SheetWord("待检查", "planned"),
            "begun", new SheetWord("检查中", "begun"),
            "submitted", new SheetWord("已提交", "submitted"),
            "correcting", new SheetWord("更正中", "being corrected"),
            "lapsed", new SheetWord("逾期作废", "lapsed"),
            "done", new SheetWord("已完成", "done"));

    static final Map<String, SheetWord> OUTCOMES = Map.of(
            "PASSED", new SheetWord("通过", "passed"),
            "RECTIFIED_ON_THE_SPOT", new SheetWord("当场整改", "put right on the spot"),
            "RECTIFY_BY_DEADLINE", new SheetWord("限期整改", "to be put right by a deadline"),
            "ACTIVITY_STOPPED", new SheetWord("停止相关活动", "activity stopped"),
            "REFERRED_FOR_PENALTY", new SheetWord("移送立案", "handed over for a penalty case"),
            "AWAITS_DECISION", new SheetWord("待部门裁定", "awaits a decision"));

    static final Map<String, SheetWord> FINDINGS = Map.of(
            "deciding", new SheetWord("待裁定", "awaits a decision"),
            "open", new SheetWord("整改中", "open"),
            "overdue", new SheetWord("逾期未改", "overdue"),
            "rectified", new SheetWord("已整改", "put right"),
            "on-the-spot", new SheetWord("当场整改", "put right on the spot"),
            "dismissed", new SheetWord("不予处理", "dismissed"),
            "withdrawn", new SheetWord("已撤回", "taken back"));

    static final Map<String, SheetWord> SEVERITIES = Map.of(
            "CRITICAL", new SheetWord("严重", "critical"),
            "MAJOR", new SheetWord("一般", "major"),
            "MINOR", new SheetWord("轻微", "minor"));

    private VisitWords() {}

    public static final class States extends Vocabulary {
        public States() {
            super(STATES);
        }
    }

    public static final class Outcomes extends Vocabulary {
        public Outcomes() {
            super(OUTCOMES);
        }
    }

    public static final class Findings extends Vocabulary {
        public Findings() {
            super(FINDINGS);
        }
    }

    public static final class Severities extends Vocabulary {
        public Severities() {
            super(SEVERITIES);
        }
    }
}
