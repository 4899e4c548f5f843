package shanyu.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import shanyu.server.sheets.Column;

/**
 * What the children of one town, or of all, can walk to.
 *
 * @param town nine-digit code; the district's for all together
 * @param children of the age band asked for; all under three without one
 * @param covered children with places of any institution within the walk
 * @param uncovered the others
 * @param percent share of the covered, 0 to 100, one decimal
 * @param normPercent the same within the norm's walk to childcare
 * @param places of institutions in service that stand in the town
 * @param perHundred places per hundred children when all compete for what they can walk to (2SFCA)
 * @param nearPerHundred the same with near places weighing more (E2SFCA, Gaussian)
 * @param network kind and mark of what was walked on, so that a sheet says it too
 */
@Schema(name = "CircleTown")
public record CircleTown(
        @Column(zh = "街镇代码", en = "Town code", towns = true) String town,

        @Column(zh = "婴幼儿（估算）", en = "Children (estimated)") int children,

        @Column(zh = "步行可达", en = "Within the walk") int covered,
        @Column(zh = "不可达", en = "Out of reach") int uncovered,
        @Column(zh = "覆盖率（%）", en = "Coverage (%)") double percent,

        @Column(zh = "规范距离内（%）", en = "Within the norm's walk (%)")
        double normPercent,

        @Column(zh = "在营机构", en = "Institutions in service") int institutions,
        @Column(zh = "托位", en = "Places") int places,

        @Column(zh = "每百名婴幼儿可达托位（2SFCA）", en = "Places per 100 children in reach (2SFCA)")
        double perHundred,

        @Column(zh = "每百名婴幼儿可达托位（E2SFCA）", en = "Places per 100 children in reach (E2SFCA)")
        double nearPerHundred,

        @Column(zh = "步行网络", en = "Walking network") @Schema(example = "stand-in 8f1c02a49b6e")
        String network) {}
