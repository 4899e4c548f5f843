package shanyu.inspection.board;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import shanyu.inspection.visit.VisitWords;
import shanyu.inspection.visit.VisitWords.Word;
import shanyu.server.sheets.CellWords;
import shanyu.server.sheets.Column;

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

    public static final class Groups implements CellWords {
        private static final Map<String, Word> WORDS = Map.of(
                "rounds", new Word("本月轮次", "Rounds of the month"),
                "visits", new Word("本月检查", "Visits of the month"),
                "outcomes", new Word("本月结果", "Outcomes of the month"),
                "found", new Word("本月发现", "Found this month"),
                "open", new Word("未办结的问题", "Open findings"),
                "matters", new Word("事项（按状态）", "Matters by state"),
                "ages", new Word("未办结事项（按时长）", "Unfinished matters by age"));

        @Override
        public String of(String code, boolean english) {
            return VisitWords.word(WORDS, code, english);
        }
    }

    public static final class Names implements CellWords {
        private static final Map<String, Word> WORDS = Map.ofEntries(
                Map.entry("rounds.planned", new Word("已计划", "planned")),
                Map.entry("rounds.missed", new Word("已过时未抽", "missed its time")),
                Map.entry("rounds.running", new Word("进行中", "running")),
                Map.entry("rounds.disclosed", new Word("已公开", "disclosed")),
                Map.entry("rounds.dead", new Word("作废", "dead")),
                Map.entry("rounds.stalled", new Word("中断", "stalled")),
                Map.entry("matters.open", new Word("待办", "to do")),
                Map.entry("matters.in-hand", new Word("办理中", "in hand")),
                Map.entry("matters.answered", new Word("待复核", "answered")),
                Map.entry("matters.returned", new Word("已退回", "returned")),
                Map.entry("matters.overdue", new Word("逾期", "overdue")),
                Map.entry("ages.week", new Word("7 日内", "up to 7 days")),
                Map.entry("ages.month", new Word("8–30 日", "8 to 30 days")),
                Map.entry("ages.older", new Word("30 日以上", "over 30 days")));

        @Override
        public String of(String code, boolean english) {
            if (WORDS.containsKey(code)) return VisitWords.word(WORDS, code, english);
            String name = code.substring(code.indexOf('.') + 1);
            return switch (code.substring(0, code.indexOf('.'))) {
                case "visits" -> new VisitWords.States().of(name, english);
                case "outcomes" -> new VisitWords.Outcomes().of(name, english);
                default -> new VisitWords.Severities().of(name, english);
            };
        }
    }
}
