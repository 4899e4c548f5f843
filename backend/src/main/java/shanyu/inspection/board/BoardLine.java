package shanyu.inspection.board;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import shanyu.inspection.visit.VisitWords;
import shanyu.server.sheets.CellWords;
import shanyu.server.sheets.Column;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/**
 * A number of the board as a row of its sheet.
 *
 * @param name of the figure, within its group
 */
@Schema(name = "BoardLine")
public record BoardLine(
        @Column(zh = "分组", en = "Group", words = Groups.class)
        String group,

        @Column(zh = "指标", en = "Figure", words = Names.class)
        String name,

        @Column(zh = "数量", en = "Count") @Schema(minimum = "0")
        long count) {

    static BoardLine of(String group, Figure figure) {
        return new BoardLine(group, group + "." + figure.name(), figure.count());
    }

    public static final class Groups extends Vocabulary {
        private static final Map<String, SheetWord> WORDS = Map.of(
                "rounds", new SheetWord("本月轮次", "Rounds of the month"),
                "visits", new SheetWord("本月检查", "Visits of the month"),
                "outcomes", new SheetWord("本月结果", "Outcomes of the month"),
                "found", new SheetWord("本月发现", "Found this month"),
                "open", new SheetWord("未办结的问题", "Open findings"),
                "matters", new SheetWord("事项（按状态）", "Matters by state"),
                "ages", new SheetWord("未办结事项（按时长）", "Unfinished matters by age"));

        public Groups() {
            super(WORDS);
        }
    }

    public static final class Names implements CellWords {
        private static final Map<String, SheetWord> WORDS = Map.ofEntries(
                Map.entry("rounds.planned", new SheetWord("已计划", "planned")),
                Map.entry("rounds.missed", new SheetWord("已过时未抽", "missed its time")),
                Map.entry("rounds.running", new SheetWord("进行中", "running")),
                Map.entry("rounds.disclosed", new SheetWord("已公开", "disclosed")),
                Map.entry("rounds.dead", new SheetWord("作废", "dead")),
                Map.entry("rounds.stalled", new SheetWord("中断", "stalled")),
                Map.entry("matters.open", new SheetWord("待办", "to do")),
                Map.entry("matters.in-hand", new SheetWord("办理中", "in hand")),
                Map.entry("matters.answered", new SheetWord("待复核", "answered")),
                Map.entry("matters.returned", new SheetWord("已退回", "returned")),
                Map.entry("matters.overdue", new SheetWord("逾期", "overdue")),
                Map.entry("ages.week", new SheetWord("7 日内", "up to 7 days")),
                Map.entry("ages.month", new SheetWord("8–30 日", "8 to 30 days")),
                Map.entry("ages.older", new SheetWord("30 日以上", "over 30 days")));

        @Override
        public String of(String code, boolean english) {
            var word = WORDS.get(code);
            if (word != null) return word.in(english);
            String name = code.substring(code.indexOf('.') + 1);
            return switch (code.substring(0, code.indexOf('.'))) {
                case "visits" -> new VisitWords.States().of(name, english);
                case "outcomes" -> new VisitWords.Outcomes().of(name, english);
                default -> new VisitWords.Severities().of(name, english);
            };
        }
    }
}
