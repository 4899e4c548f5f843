package shanyu.identity;

import java.util.Map;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** Identity's codes as people read them in a sheet. */
public final class IdentityWords {
    private static final Map<String, SheetWord> ROLES = Map.ofEntries(
            Map.entry("DISTRICT_OFFICE", new SheetWord("区托育主管", "District office")),
            Map.entry("JOINT_MEETING_SECRETARY", new SheetWord("联席会议秘书", "Joint-meeting secretary")),
            Map.entry("DEPARTMENT_OFFICER", new SheetWord("部门经办", "Department officer")),
            Map.entry("TOWN_OFFICER", new SheetWord("街镇经办", "Town officer")),
            Map.entry("INSPECTOR", new SheetWord("执法检查人员", "Inspector")),
            Map.entry("KEY_HOLDER", new SheetWord("密钥持有人", "Key holder")),
            Map.entry("INSTITUTION_HEAD", new SheetWord("机构负责人", "Institution head")),
            Map.entry("INSTITUTION_CLERK", new SheetWord("机构文员", "Institution clerk")),
            Map.entry("VERIFIER", new SheetWord("整改复核人员", "Verifier of rectifications")),
            Map.entry("SYSTEM_ADMINISTRATOR", new SheetWord("系统管理员", "System administrator")),
            Map.entry("SECURITY_ADMINISTRATOR", new SheetWord("安全管理员", "Security administrator")),
            Map.entry("AUDIT_ADMINISTRATOR", new SheetWord("审计管理员", "Audit administrator")));

    private static final Map<String, SheetWord> KINDS = Map.of(
            "DISTRICT_OFFICE", new SheetWord("区托育主管单位", "District office"),
            "JOINT_MEETING", new SheetWord("联席会议办公室", "Joint meeting office"),
            "DEPARTMENT", new SheetWord("部门", "Department"),
            "TOWN", new SheetWord("街镇", "Town"),
            "INSTITUTION", new SheetWord("托育机构", "Institution"),
            "KEY_OFFICE", new SheetWord("密钥单位", "Key office"));

    private IdentityWords() {}

    public static final class Roles extends Vocabulary {
        public Roles() {
            super(ROLES);
        }
    }

    public static final class Kinds extends Vocabulary {
        public Kinds() {
            super(KINDS);
        }
    }
}
