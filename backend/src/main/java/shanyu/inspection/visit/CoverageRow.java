package shanyu.inspection.visit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.registry.RegistryWords;
import shanyu.server.sheets.Column;

/** Whether an institution in service was visited on site in the year (plan 二(二)2: each at least once). */
@Schema(name = "CoverageRow")
public record CoverageRow(
        UUID id,
        @Column(zh = "机构编号", en = "Code") String code,
        @Column(zh = "机构", en = "Institution") String name,

        @Column(zh = "类型", en = "Type", words = RegistryWords.Types.class)
        String providerType,

        @Column(zh = "街镇代码", en = "Town code", towns = true) String town,
        @Column(zh = "地址", en = "Address") String address,
        @Column(zh = "风险等级", en = "Risk class") String riskClass,

        @Column(zh = "年内已到场", en = "Visited this year") boolean visited,

        @Column(zh = "最近到场", en = "Last visited") @Nullable LocalDate lastVisit,
        @Nullable UUID visit,

        @Column(zh = "简表", en = "Short form") boolean shortForm) {}
