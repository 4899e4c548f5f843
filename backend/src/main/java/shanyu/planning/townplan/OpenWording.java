package shanyu.planning.townplan;

import java.util.List;
import java.util.Optional;

/**
 * A wording of the plan that leaves something open which changes a figure. Nobody reads it for the district but a person of
 * the district; until then the figure is shown under every reading and judged by none.
 */
public enum OpenWording {
    /** 二(二)1 “资源覆盖”: whether a place that is changing or putting something right counts as operating. */
    OPERATING("KPI-01", List.of("in-service", "operating-only")),
    /** 三(一)1 “一街镇一方案”: whether an approved plan counts whose years do not include the day. */
    CURRENT_PLAN("KPI-02", List.of("covers-the-day", "approved")),
    /** 附件1 says 新建 alone, 二(二)1 “新建改扩建幼儿园开设托班”. */
    WHICH_KINDERGARTENS("KPI-03", List.of("new", "new-rebuilt-extended")),
    /** 三(一)3 “15分钟”: on foot is not said; Shanghai's rules walk. */
    MODE("KPI-21", List.of("walking", "other"));

    private final String indicator;
    private final List<String> answers;

    OpenWording(String indicator, List<String> answers) {
        this.indicator = indicator;
        this.answers = answers;
    }

    /** Id of the figure it changes. */
    String indicator() {
        return indicator;
    }

    /** What it may be read as; the first is how the house counts while nobody has decided. */
    List<String> answers() {
        return answers;
    }

    static Optional<OpenWording> named(String name) {
        return java.util.Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
