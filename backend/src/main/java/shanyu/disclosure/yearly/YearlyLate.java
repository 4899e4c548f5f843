package shanyu.disclosure.yearly;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has not disclosed by the last day of the newest period, for everybody to read. */
@Schema(name = "YearlyLate")
public record YearlyLate(
        @Nullable YearlyPeriod period,
        @ArraySchema(maxItems = 2000) List<Who> late) {

    @Schema(name = "YearlyLateInstitution")
    public record Who(
            UUID institution,
            @Schema(maxLength = 200) String name,
            @Schema(example = "310115016", maxLength = 9) String town) {}
}
