package shanyu.disclosure;

import io.swagger.v3.oas.annotations.media.Schema;
import shanyu.server.sheets.Column;

/**
 * One town with what it offers.
 *
 * @param institutions that are open to children; closed and suspended ones left out
 * @param free by their newest reports
 */
@Schema(name = "PublicTown")
public record PublicTown(
        @Schema(example = "310115016", maxLength = 9) @Column(zh = "区划代码", en = "Code")
        String code,

        @Schema(example = "310115000", maxLength = 9) String district,

        @Schema(example = "花木街道", maxLength = 100) @Column(zh = "街镇", en = "Town (zh)")
        String name,

        @Schema(maxLength = 100) @Column(zh = "街镇（英文）", en = "Town")
        String nameEn,

        @Schema(minimum = "0") @Column(zh = "机构", en = "Institutions")
        int institutions,

        @Schema(minimum = "0") @Column(zh = "托位", en = "Places")
        int places,

        @Schema(minimum = "0") @Column(zh = "空余托位", en = "Free places")
        int free) {}
