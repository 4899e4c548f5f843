package shanyu.planning.townplan;

import io.swagger.v3.oas.annotations.media.Schema;
import shanyu.server.sheets.Column;

/**
 * A town with its inclusive (普惠) institutions on a day: the rows behind KPI-01.
 *
 * @param inService those children may be in
 * @param operating of these, those neither changing nor putting anything right
 * @param unknown institutions in service of which nobody has filed whether they are inclusive: not counted
 * @param counts by the reading in force, or the first while there is none
 */
@Schema(name = "InclusiveTown")
public record InclusiveTown(
        @Column(zh = "街镇代码", en = "Town code", towns = true) String town,
        @Column(zh = "在营普惠机构", en = "Inclusive in service") int inService,
        @Column(zh = "其中运营状态", en = "Of these operating") int operating,
        @Column(zh = "在营普惠托位", en = "Inclusive places") int places,

        @Column(zh = "普惠情况未备案", en = "Not said whether inclusive")
        int unknown,

        boolean counts) {}
