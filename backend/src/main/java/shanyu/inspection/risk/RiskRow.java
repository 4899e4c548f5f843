package shanyu.inspection.risk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/**
 * An institution in the list of risk classes.
 *
 * @param points in thousandths, of the newest score; null where none is kept
 * @param formulaClass what the formula gave then
 * @param override whether people set the class
 */
@Schema(name = "RiskRow")
public record RiskRow(
        UUID id,
        @Column(zh = "机构", en = "Institution") String name,
        @Column(zh = "街镇代码", en = "Town code", towns = true) String town,
        @Column(zh = "风险等级", en = "Risk class") String riskClass,

        @Column(zh = "分值（千分之一分）", en = "Points (thousandths)") @Nullable
        Long points,

        @Column(zh = "公式等级", en = "Class by the formula") @Nullable
        String formulaClass,

        @Column(zh = "人工调整", en = "Set by people") boolean override,
        @Column(zh = "等级起始日", en = "Class since") @Nullable LocalDate since,
        @Column(zh = "计算日", en = "Worked out on") @Nullable LocalDate day,

        @Column(zh = "公式版本", en = "Formula version") @Nullable
        Integer formula) {}
