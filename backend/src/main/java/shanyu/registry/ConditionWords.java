package shanyu.registry;

import java.util.Map;
import shanyu.norms.NormStatus;

/**
 * The notice of basic conditions in the words of the office. The corpus speaks in codes, so that two languages can be made of
 * it; on paper nothing may stay a code.
 */
final class ConditionWords {
    private static final Map<String, String> MEMBERS = Map.of(
            "INFANT",
            "乳儿班",
            "YOUNGER_TODDLER",
            "托小班",
            "OLDER_TODDLER",
            "托大班",
            "MIXED",
            "混合班",
            "UP_TO_100",
            "100 人及以下",
            "OVER_100",
            "100 人以上");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("months", "个月"),
            Map.entry("days", "天"),
            Map.entry("years", "年"),
            Map.entry("m", "米"),
            Map.entry("m2", "平方米"),
            Map.entry("storey", "层"),
            Map.entry("times/day", "次／天"),
            Map.entry("times per day", "次／天"),
            Map.entry("times", "次"),
            Map.entry("time", "次"),
            Map.entry("人 (whole site)", "人（整个场所）"),
            Map.entry("persons", "人"),
            Map.entry("person", "人"),
            Map.entry("children per carer", "名儿童／每名保育人员"),
            Map.entry("full-time guards", "名专职保安"));

    private static final Map<String, String> COMPARED = Map.of("<=", "不超过 ", ">=", "不少于 ", "<", "少于 ", ">", "超过 ");

    private ConditionWords() {}

    static String title(Condition line) {
        String of = line.member() == null ? null : MEMBERS.getOrDefault(line.member(), line.member());
        return of == null ? line.title() : line.title() + "（" + of + "）";
    }

    static String required(Condition line) {
        String value = switch (line.value()) {
            case "true" -> "是";
            case "false" -> "否";
            default -> line.value();
        };
        String unit = UNITS.getOrDefault(line.unit(), line.unit());
        return (COMPARED.getOrDefault(line.op(), "") + value + " " + unit).strip();
    }

    /** How surely the line is known; a number of ours is never taken for one of the law. */
    static String known(NormStatus status) {
        return switch (status) {
            case FOUND -> "有出处";
            case FOUND_SECONDARY -> "据转载，未见原文";
            case KNOWN -> "未核实";
            case DEFAULT -> "本平台默认";
            case DERIVED -> "推算";
            case SILENT -> "未规定";
        };
    }
}
