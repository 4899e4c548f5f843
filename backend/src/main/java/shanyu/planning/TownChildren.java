package shanyu.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import shanyu.server.sheets.Column;

/**
 * The children under three (0 to 35 months) who live in a town on a day.
 *
 * @param source who counted, or by which rule it was reckoned
 */
@Schema(name = "TownChildren")
public record TownChildren(
        UUID id,
        @Column(zh = "街镇代码", en = "Town code", towns = true) String town,
        @Column(zh = "日期", en = "Day") LocalDate day,
        @Column(zh = "三岁以下婴幼儿", en = "Children under three") int children,

        @Column(zh = "性质", en = "Status", words = FigureStatus.Words.class)
        String status,

        @Column(zh = "来源", en = "Source") String source) {}
