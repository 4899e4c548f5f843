package shanyu.oversight;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What complaints of a time have in common. Counts only; only those upheld count against anybody.
 *
 * @param institutions with more than one complaint or one upheld, the most upheld first
 */
@Schema(name = "ComplaintPatterns")
public record ComplaintPatterns(
        LocalDate from,
        LocalDate to,
        int complaints,
        int upheld,
        @ArraySchema(maxItems = 200) List<OfInstitution> institutions,
        @ArraySchema(maxItems = 20) List<OfKind> kinds,
        @ArraySchema(maxItems = 60) List<OfMonth> months) {

    /** @param sameKind most complaints of one kind: the same thing said again */
    @Schema(name = "ComplaintsOfInstitution")
    public record OfInstitution(UUID institution, String name, String town, int complaints, int upheld, int sameKind) {}

    @Schema(name = "ComplaintsOfKind")
    public record OfKind(ComplaintKind kind, int complaints, int upheld) {}

    @Schema(name = "ComplaintsOfMonth")
    public record OfMonth(@Schema(example = "2026-10") String month, int complaints, int upheld) {}
}
