package shanyu.registry;

import java.util.Map;
import shanyu.server.sheets.CellWords;
import shanyu.server.sheets.SheetWord;

/** The register's codes as officials read them in a sheet, and as they write them in one that is imported. */
public final class RegistryWords {
    record Word(String zh, String en) implements SheetWord {}

    static final Map<String, Word> TYPES = Map.of(
            "KINDERGARTEN_CLASS", new Word("幼儿园托班", "Kindergarten class"),
            "BABY_HOUSE", new Word("社区宝宝屋", "Community baby house"),
            "FOR_PROFIT", new Word("营利性托育机构", "For-profit institution"),
            "NON_PROFIT", new Word("非营利性托育机构", "Non-profit institution"),
            "PUBLIC_INSTITUTION", new Word("事业单位托育机构", "Public institution"),
            "WELFARE", new Word("福利性托育点", "Workplace welfare site"),
            "HOME", new Word("家庭托育点", "Home-based site"));

    static final Map<String, Word> LIVES = Map.of(
            "PREPARING", new Word("筹备", "Preparing"),
            "OPERATING", new Word("运营", "Operating"),
            "CHANGING", new Word("变更中", "Changing"),
            "SUSPENDED", new Word("暂停", "Suspended"),
            "RECTIFYING", new Word("整改", "Rectifying"),
            "CLOSED", new Word("终止", "Closed"));

    static final Map<String, Word> FORMS = Map.of(
            "FULL_DAY", new Word("全日托", "Full day"),
            "HALF_DAY", new Word("半日托", "Half day"),
            "HOURLY", new Word("计时托", "Hourly"),
            "TEMPORARY", new Word("临时托", "Temporary"));

    static final Map<String, Word> MEALS = Map.of(
            "NONE", new Word("不供餐", "No meals"),
            "OWN_KITCHEN", new Word("自办食堂", "Own kitchen"),
            "SUPPLIED", new Word("外购餐食", "Meals supplied"));

    static final Map<String, Word> ANSWERS = Map.of("true", new Word("是", "yes"), "false", new Word("否", "no"));

    static final Map<String, Word> STATES = Map.of(
            "DRAFT", new Word("草稿", "Draft"),
            "SUBMITTED", new Word("已提交", "Submitted"),
            "RETURNED", new Word("已退回", "Returned"),
            "RECEIPT_ISSUED", new Word("已备案", "Receipt issued"),
            "WITHDRAWN", new Word("已撤回", "Withdrawn"));

    static final Map<String, Word> PURPOSES = Map.of(
            "OPENING", new Word("首次备案", "Opening"),
            "CHANGE", new Word("变更备案", "Change"));

    private RegistryWords() {}

    private static String word(Map<String, Word> words, String code, boolean english) {
        var word = words.get(code);
        if (word == null) return code;
        return english ? word.en() : word.zh();
    }

    public static final class Types implements CellWords {
        @Override
        public String of(String code, boolean english) {
            return word(TYPES, code, english);
        }
    }

    public static final class Lives implements CellWords {
        @Override
        public String of(String code, boolean english) {
            return word(LIVES, code, english);
        }
    }

    public static final class Forms implements CellWords {
        @Override
        public String of(String code, boolean english) {
            return word(FORMS, code, english);
        }
    }

    public static final class Answers implements CellWords {
        @Override
        public String of(String code, boolean english) {
            return word(ANSWERS, code, english);
        }
    }

    public static final class States implements CellWords {
        @Override
        public String of(String code, boolean english) {
            return word(STATES, code, english);
        }
    }

    public static final class Purposes implements CellWords {
        @Override
        public String of(String code, boolean english) {
            return word(PURPOSES, code, english);
        }
    }
}
