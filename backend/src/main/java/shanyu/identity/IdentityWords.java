package shanyu.identity;

import java.util.Map;
import shanyu.server.sheets.CellWords;

/** Identity's codes as people read them in a sheet. */
final class IdentityWords {
    private record Word(String zh, String en) {}

    private static final Map<String, Word> ROLES = Map.ofEntries(
            Map.entry("DISTRICT_OFFICE", new Word("区托育主管", "District office")),
            Map.entry("JOINT_MEETING_SECRETARY", new Word("联席会议秘书", "Joint-meeting secretary")),
            Map.entry("DEPARTMENT_OFFICER", new Word("部门经办", "Department officer")),
            Map.entry("TOWN_OFFICER", new Word("街镇经办", "Town officer")),
            Map.entry("INSPECTOR", new Word("执法检查人员", "Inspector")),
            Map.entry("KEY_HOLDER", new Word("密钥持有人", "Key holder")),
            Map.entry("INSTITUTION_HEAD", new Word("机构负责人", "Institution head")),
            Map.entry("INSTITUTION_CLERK", new Word("机构文员", "Institution clerk")),
            Map.entry("VERIFIER", new Word("整改复核人员", "Verifier of rectifications")),
            Map.entry("SYSTEM_ADMINISTRATOR", new Word("系统管理员", "System administrator")),
            Map.entry("SECURITY_ADMINISTRATOR", new Word("安全管理员", "Security administrator")),
            Map.entry("AUDIT_ADMINISTRATOR", new Word("审计管理员", "Audit administrator")));

    private static final Map<String, Word> KINDS = Map.of(
            "DISTRICT_OFFICE", new Word("区托育主管单位", "District office"),
            "JOINT_MEETING", new Word("联席会议办公室", "Joint meeting office"),
            "DEPARTMENT", new Word("部门", "Department"),
            "TOWN", new Word("街镇", "Town"),
            "INSTITUTION", new Word("托育机构", "Institution"),
            "KEY_OFFICE", new Word("密钥单位", "Key office"));

    private static final Map<String, Word> ANSWERS = Map.of("true", new Word("是", "yes"), "false", new Word("否", "no"));

    private IdentityWords() {}

    private static String word(Map<String, Word> words, String code, boolean english) {
        var word = words.get(code);
        if (word == null) return code;
        return english ? word.en() : word.zh();
    }

    public static final class Roles implements CellWords {
        @Override
        public String of(String code, boolean english) {
            return word(ROLES, code, english);
        }
    }

    public static final class Kinds implements CellWords {
        @Override
        public String of(String code, boolean english) {
            return word(KINDS, code, english);
        }
    }

    public static final class Answers implements CellWords {
        @Override
        public String of(String code, boolean english) {
            return word(ANSWERS, code, english);
        }
    }
}
