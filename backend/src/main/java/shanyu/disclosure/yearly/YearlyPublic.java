package shanyu.disclosure.yearly;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What the public reads of an institution's yearly disclosures, newest first; a correction stands before what it corrects.
 *
 * @param late the newest period is over and nothing was handed in
 */
@Schema(name = "YearlyPublic")
public record YearlyPublic(
        boolean late,
        @ArraySchema(maxItems = 50) List<YearlyView.Asked> fields,
        @ArraySchema(maxItems = 100) List<YearlyView.Told> told) {}
