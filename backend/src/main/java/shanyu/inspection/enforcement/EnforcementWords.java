package shanyu.inspection.enforcement;

import java.util.Map;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** Codes of cases, sites and petitions as officials read them in a sheet. */
public final class EnforcementWords {
    private EnforcementWords() {}

    public static final class Cases extends Vocabulary {
        public Cases() {
            super(Map.ofEntries(
                    Map.entry("opened", new SheetWord("已立联合案件", "opened")),
                    Map.entry("investigating", new SheetWord("调查中", "investigated")),
                    Map.entry("proposed", new SheetWord("待审核", "proposal to be looked at")),
                    Map.entry("proposal-notified", new SheetWord("已告知拟处罚", "party told of the proposal")),
                    Map.entry("hearing-asked", new SheetWord("已申请听证", "hearing asked")),
                    Map.entry("hearing-held", new SheetWord("已听证", "hearing held")),
                    Map.entry("decided", new SheetWord("已决定", "decided")),
                    Map.entry("served", new SheetWord("已送达", "served")),
                    Map.entry("complied", new SheetWord("已履行", "complied with")),
                    Map.entry("enforced", new SheetWord("已强制执行", "enforced")),
                    Map.entry("no-penalty", new SheetWord("不予处罚", "no penalty")),
                    Map.entry("annulled", new SheetWord("已撤销", "annulled")),
                    Map.entry("closed", new SheetWord("已结案", "closed"))));
        }
    }

    public static final class Sites extends Vocabulary {
        public Sites() {
            super(Map.of(
                    "suspected", new SheetWord("待核实", "suspected"),
                    "verified", new SheetWord("已核实", "verified"),
                    "guided", new SheetWord("引导备案中", "guided to file"),
                    "ordered", new SheetWord("责令停止", "ordered to stop"),
                    "in-case", new SheetWord("已立案", "in a case"),
                    "not-childcare", new SheetWord("非托育", "not childcare"),
                    "filed", new SheetWord("已备案", "filed"),
                    "ceased", new SheetWord("已停止", "ceased"),
                    "case-closed", new SheetWord("已结案", "case closed")));
        }
    }

    public static final class Sources extends Vocabulary {
        public Sources() {
            super(Map.of(
                    "PATROL", new SheetWord("巡查", "patrol"),
                    "COMPLAINT", new SheetWord("投诉", "complaint"),
                    "OPINION", new SheetWord("舆情", "public opinion"),
                    "PETITION", new SheetWord("信访", "petition"),
                    "OTHER", new SheetWord("其他", "other")));
        }
    }

    public static final class Petitions extends Vocabulary {
        public Petitions() {
            super(Map.of(
                    "PETITION", new SheetWord("信访", "petition"),
                    "OPINION", new SheetWord("舆情", "public opinion"),
                    "open", new SheetWord("待答复", "to be answered"),
                    "in-hand", new SheetWord("办理中", "in hand"),
                    "answered", new SheetWord("待复核", "to be checked"),
                    "returned", new SheetWord("已退回", "returned"),
                    "closed", new SheetWord("已办结", "closed")));
        }
    }
}
