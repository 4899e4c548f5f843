package shanyu.planning.townplan;

import java.util.Map;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** Codes of plans as officials read them in a sheet and on paper. */
public final class PlanWords {
    static final Map<String, SheetWord> FORMS = Map.of(
            "KINDERGARTEN_CLASS", new SheetWord("幼儿园托班", "Kindergarten nursery class"),
            "BABY_HOUSE", new SheetWord("社区托育“宝宝屋”", "Community baby house"),
            "FOR_PROFIT", new SheetWord("营利性托育机构", "For-profit institution"),
            "NON_PROFIT", new SheetWord("非营利性托育机构", "Non-profit institution"),
            "PUBLIC_INSTITUTION", new SheetWord("事业单位性质托育机构", "Public institution"),
            "WELFARE", new SheetWord("福利性托育点", "Workplace or park site"),
            "HOME", new SheetWord("家庭托育点", "Home-based site"));

    static final Map<String, SheetWord> STATES = Map.of(
            "draft", new SheetWord("起草中", "draft"),
            "submitted", new SheetWord("待区级审阅", "submitted"),
            "returned", new SheetWord("退回修改", "sent back"),
            "accepted", new SheetWord("待第二人批准", "awaits second person"),
            "approved", new SheetWord("已批准", "approved"),
            "superseded", new SheetWord("已被新版本取代", "superseded"),
            "withdrawn", new SheetWord("已撤回", "withdrawn"));

    static final Map<String, SheetWord> STANDINGS = Map.of(
            "UPCOMING", new SheetWord("未开始", "not begun"),
            "RUNNING", new SheetWord("进行中", "under way"),
            "REACHED", new SheetWord("已达到", "reached"),
            "REACHED_LATE", new SheetWord("逾期后达到", "reached late"),
            "LATE", new SheetWord("逾期未达到", "late"));

    static final Map<String, SheetWord> PURPOSES = Map.of(
            "VENUE", new SheetWord("场地", "Venue"),
            "RENT_RELIEF", new SheetWord("租金减免", "Rent relief"),
            "STAFFING", new SheetWord("人员配备", "Staffing"),
            "SUBSIDY", new SheetWord("运营补助", "Subsidy"),
            "OTHER", new SheetWord("其他", "Other"));

    static final Map<String, SheetWord> PARTS = Map.of(
            "SUMMARY", new SheetWord("概述", "Summary"),
            "GROUNDS", new SheetWord("依据数据", "Figures"),
            "GOALS", new SheetWord("新增托位", "Places to add"),
            "SITES", new SheetWord("点位", "Sites"),
            "MEASURES", new SheetWord("措施", "Measures"),
            "UNITS", new SheetWord("责任单位", "Responsible units"),
            "BUDGET", new SheetWord("经费", "Budget"));

    private PlanWords() {}

    public static final class Forms extends Vocabulary {
        public Forms() {
            super(FORMS);
        }
    }

    public static final class States extends Vocabulary {
        public States() {
            super(STATES);
        }
    }

    public static final class Standings extends Vocabulary {
        public Standings() {
            super(STANDINGS);
        }
    }

    public static final class Purposes extends Vocabulary {
        public Purposes() {
            super(PURPOSES);
        }
    }

    public static final class Parts extends Vocabulary {
        public Parts() {
            super(PARTS);
        }
    }
}
