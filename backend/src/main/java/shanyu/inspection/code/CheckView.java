package shanyu.inspection.code;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import shanyu.identity.masking.Mask;
import shanyu.identity.masking.Personal;

/**
 * What whoever holds the code sees of a check: task, items, people.
 *
 * @param errand of the visit that carries the code, and of each in {@code parts}: code of the filed plan or the stated reason
 * @param verbs {@code arrive} or {@code rate}, when it can be done now
 */
@Schema(name = "PublicCheck")
public record CheckView(
        CheckCode check,
        String institution,
        String errand,
        LocalDate from,
        LocalDate to,
        List<Part> parts,
        List<Inspecting> people,
        List<Item> items,
        List<String> verbs) {

    /** One of the tasks done together: whose, by what right. */
    @Schema(name = "PublicCheckPart")
    public record Part(
            @Schema(allowableValues = {"plan", "trigger"}) String kind, String errand, List<String> departments) {}

    @Schema(name = "PublicCheckInspector")
    public record Inspecting(
            @Schema(example = "F") String department,
            @Personal(Mask.NAME) String name) {}

    @Schema(name = "PublicCheckItem")
    public record Item(@Schema(example = "FS-03") String id, String title, String titleEn) {}
}
