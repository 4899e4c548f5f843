package shanyu.inspection.visit;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import shanyu.server.sheets.CellWords;

/** Codes of visits and findings as officials read them in a sheet. */
public final class VisitWords {
    /** A word in both languages. */
    public record Word(String zh, String en) {}

    static final Map<String, Word> STATES = Map.of(
            "planned", new Word("待检查", "planned"),
            "begun", new Word("检查中", "begun"),
            "submitted", new Word("已提交", "submitted"),
            "correcting", new Word("更正中", "being corrected"),
            "lapsed", new Word("逾期作废", "lapsed"),
            "done", new Word("已完成", "done"));

    static final Map<String, Word> OUTCOMES = Map.of(
            "PASSED", new Word("通过", "passed"),
            "RECTIFIED_ON_THE_SPOT", new Word("当场整改", "put right on the spot"),
            "RECTIFY_BY_DEADLINE", new Word("限期整改", "to be put right by a deadline"),
            "ACTIVITY_STOPPED", new Word("停止相关活动", "activity stopped"),
            "REFERRED_FOR_PENALTY", new Word("移送立案", "handed over for a penalty case"),
            "AWAITS_DECISION", new Word("待部门裁定", "awaits a decision"));

    static final Map<String, Word> FINDINGS = Map.of(
            "deciding", new Word("待裁定", "awaits a decision"),
            "open", new Word("整改中", "open"),
            "overdue", new Word("逾期未改", "overdue"),
            "rectified", new Word("已整改", "put right"),
            "on-the-spot", new Word("当场整改", "put right on the spot"),
            "dismissed", new Word("不予处理", "dismissed"),
            "withdrawn", new Word("已撤回", "taken back"));

    static final Map<String, Word> SEVERITIES = Map.of(
            "CRITICAL", new Word("严重", "critical"),
            "MAJOR", new Word("一般", "major"),
            "MINOR", new Word("轻微", "minor"));

    static final Map<String, Word> DEPARTMENTS = Map.of(
            "E", new Word("教育", "education"),
            "H", new Word("卫生健康", "health"),
            "M", new Word("市场监管", "market supervision"),
            "F", new Word("消防", "fire and rescue"),
            "P", new Word("公安", "public security"),
            "C", new Word("民政", "civil affairs"),
            "B", new Word("建交", "construction and transport"),
            "J", new Word("街镇", "town"),
            "R", new Word("人社", "human resources"),
            "Z", new Word("财政", "finance"));

    static final Map<String, Word> ANSWERS = Map.of("true", new Word("是", "yes"), "false", new Word("否", "no"));

    private VisitWords() {}

    /** The word of a code; the code itself where there is none. */
    public static String word(Map<String, Word> words, String code, boolean english) {
        var word = words.get(code);
        if (word == null) return code;
        return english ? word.en() : word.zh();
    }

    public static final class States implements CellWords {
        @Override
        public String of(String code, boolean english) {
            return word(STATES, code, english);
        }
    }

    public static final class Outcomes implements CellWords {
        @Override
        public String of(String code, boolean english) {
            return word(OUTCOMES, code, english);
        }
    }

    public static final class Findings implements CellWords {
        @Override
        public String of(String code, boolean english) {
            return word(FINDINGS, code, english);
        }
    }

    public static final class Severities implements CellWords {
        @Override
        public String of(String code, boolean english) {
            return word(SEVERITIES, code, english);
        }
    }

    /** One letter, or several parted by blanks. */
    public static final class Departments implements CellWords {
        @Override
        public String of(String code, boolean english) {
            return Arrays.stream(code.split(" "))
                    .map(letter -> word(DEPARTMENTS, letter, english))
                    .collect(Collectors.joining(english ? ", " : "、"));
        }
    }

    public static final class Answers implements CellWords {
        @Override
        public String of(String code, boolean english) {
            return word(ANSWERS, code, english);
        }
    }
}
