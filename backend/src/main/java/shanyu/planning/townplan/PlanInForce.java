package shanyu.planning.townplan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/**
 * A town with its approved plan on a day, if it has one: the rows behind KPI-02.
 *
 * @param coversTheDay whether the plan's years include the day
 * @param counts by the reading in force, or the first while there is none
 */
@Schema(name = "PlanInForce")
public record PlanInForce(
        @Column(zh = "街镇代码", en = "Town code", towns = true) String town,
        @Nullable UUID plan,
        @Column(zh = "版本", en = "Version") @Nullable Integer number,
        @Column(zh = "起始年", en = "First year") @Nullable Integer firstYear,
        @Column(zh = "终止年", en = "Last year") @Nullable Integer lastYear,
        @Column(zh = "批准日", en = "Approved on") @Nullable LocalDate approvedOn,
        boolean coversTheDay,
        boolean counts) {}
