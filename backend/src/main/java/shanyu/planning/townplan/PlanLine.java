package shanyu.planning.townplan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/**
 * A plan line by line, as it is taken away in a sheet; the first line is the version with its seal.
 *
 * @param yuan of a budget line
 */
@Schema(name = "TownPlanLine")
public record PlanLine(
        @Column(zh = "部分", en = "Part") String part,
        @Column(zh = "年份", en = "Year") @Nullable Integer year,

        @Column(zh = "形式或类别", en = "Form or purpose") @Nullable
        String kind,

        @Column(zh = "名称或内容", en = "Name or text") String text,
        @Column(zh = "说明", en = "Detail") @Nullable String detail,
        @Column(zh = "托位", en = "Places") @Nullable Integer places,
        @Column(zh = "其中普惠", en = "Inclusive") @Nullable Integer inclusivePlaces,

        @Column(zh = "经费（元）", en = "Budget (yuan)") @Nullable
        BigDecimal yuan) {

    /** @param seal hex of the text shown; null while it is being written */
    static List<PlanLine> of(PlanView plan, PlanContent content, String town, @Nullable String seal, boolean english) {
        var lines = new ArrayList<PlanLine>();
        lines.add(new PlanLine(
                english ? "Version" : "版本",
                plan.firstYear(),
                word(PlanWords.STATES.get(plan.state()), english),
                "%s %d–%d v%d".formatted(town, plan.firstYear(), plan.lastYear(), plan.number()),
                seal == null ? (english ? "not handed in" : "尚未提交") : "SHA-256 " + seal,
                null,
                null,
                null));
        lines.add(line(PlanPart.SUMMARY, english, null, null, content.summary(), null));
        content.goals()
                .forEach(goal -> lines.add(new PlanLine(
                        part(PlanPart.GOALS, english),
                        goal.year(),
                        word(PlanWords.FORMS.get(goal.form().name()), english),
                        "",
                        null,
                        goal.places(),
                        goal.inclusivePlaces(),
                        null)));
        content.sites()
                .forEach(site -> lines.add(new PlanLine(
                        part(PlanPart.SITES, english),
                        site.year(),
                        word(PlanWords.FORMS.get(site.form().name()), english),
                        site.name(),
                        site.address(),
                        site.places(),
                        null,
                        null)));
        content.measures()
                .forEach(each -> lines.add(line(
                        PlanPart.MEASURES,
                        english,
                        each.year(),
                        word(PlanWords.PURPOSES.get(each.kind().name()), english),
                        each.text(),
                        null)));
        content.units().forEach(unit -> lines.add(line(PlanPart.UNITS, english, null, null, unit.name(), unit.duty())));
        content.budget()
                .forEach(sum -> lines.add(new PlanLine(
                        part(PlanPart.BUDGET, english),
                        sum.year(),
                        word(PlanWords.PURPOSES.get(sum.purpose().name()), english),
                        "",
                        null,
                        null,
                        null,
                        BigDecimal.valueOf(sum.fen(), 2))));
        return lines;
    }

    private static PlanLine line(
            PlanPart part,
            boolean english,
            @Nullable Integer year,
            @Nullable String kind,
            String text,
            @Nullable String detail) {
        return new PlanLine(part(part, english), year, kind, text, detail, null, null, null);
    }

    private static String part(PlanPart part, boolean english) {
        return word(PlanWords.PARTS.get(part.name()), english);
    }

    private static String word(shanyu.server.sheets.@Nullable SheetWord word, boolean english) {
        return word == null ? "" : word.in(english);
    }
}
