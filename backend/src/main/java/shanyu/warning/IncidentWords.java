package shanyu.warning;

import java.util.Map;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** Codes of incidents as officials read them in a sheet. */
public final class IncidentWords {
    private IncidentWords() {}

    public static final class Kinds extends Vocabulary {
        public Kinds() {
            super(Map.of(
                    "DEATH_OR_DANGER", new SheetWord("死亡或危及生命", "death or danger to life"),
                    "MISSING_CHILD", new SheetWord("幼儿走失", "missing child"),
                    "SUSPECTED_FOOD_POISONING", new SheetWord("疑似食物中毒", "suspected food poisoning"),
                    "PUBLIC_HEALTH_EMERGENCY", new SheetWord("突发公共卫生事件", "public-health emergency"),
                    "SUSPECTED_ABUSE", new SheetWord("侵害或疑似侵害幼儿", "harm or suspected harm to a child"),
                    "FIRE", new SheetWord("火灾", "fire"),
                    "PERSONAL_DATA_LEAK", new SheetWord("个人信息泄露", "leak of personal data"),
                    "ORDINARY_INJURY", new SheetWord("一般伤害", "ordinary injury")));
        }
    }

    public static final class States extends Vocabulary {
        public States() {
            super(Map.of(
                    "waiting", new SheetWord("待签收", "not yet acknowledged"),
                    "reported", new SheetWord("处置中", "being dealt with"),
                    "closed", new SheetWord("已终报", "closed")));
        }
    }
}
