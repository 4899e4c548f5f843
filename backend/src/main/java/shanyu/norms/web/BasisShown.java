package shanyu.norms.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shanyu.norms.Basis;
import shanyu.norms.NormStatus;
import shanyu.norms.Rank;

/** What something rests on, as screens show it beside a value or a judgement. */
@Schema(name = "NormBasis")
public record BasisShown(
        @Schema(example = "fire-law#28", maxLength = 100, description = "text-slug#article")
        String source,

        @Schema(example = "中华人民共和国消防法", maxLength = 200) String title,

        @Schema(example = "Fire Protection Law", maxLength = 200)
        String titleEn,

        @Schema(example = "2021-04-29修正", maxLength = 100) @Nullable
        String number,

        Rank rank,
        NormStatus status,

        @Schema(example = "2021-04-29", description = "first day of the version cited; absent for a draft") @Nullable
        LocalDate since,

        @Schema(description = "in force on the day asked for")
        boolean inForce,

        @Schema(description = "governs the district of this house")
        boolean appliesHere,

        @Schema(maxLength = 500, description = "why a person must confirm it first") @Nullable
        String doubt,

        @Schema(description = "whether a breach may rest on it")
        boolean binding) {

    static BasisShown of(Basis basis) {
        return new BasisShown(
                basis.source(),
                basis.title(),
                basis.titleEn(),
                basis.number(),
                basis.rank(),
                basis.status(),
                basis.since(),
                basis.inForce(),
                basis.appliesHere(),
                basis.doubt(),
                basis.binding());
    }
}
