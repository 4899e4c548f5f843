package shanyu.server.sheets;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * One thing wrong in a spreadsheet handed in.
 *
 * @param row as the spreadsheet program shows it; 1 for the headings
 * @param column its letters, e.g. {@code D}
 * @param heading of the column, as the file has it
 * @param value what stands there, shortened
 * @param reason slug of the reason, e.g. {@code unknown-word}
 * @param tryThese what would be right: words allowed, an example, the row or code it collides with
 */
@Schema(name = "ImportFault")
public record ImportFault(
        @Schema(example = "17") int row,
        @Schema(example = "B") String column,
        @Schema(example = "类型") String heading,
        @Schema(example = "营利性机构") String value,
        @Schema(example = "unknown-word") String reason,
        List<String> tryThese) {
    public ImportFault {
        if (value.length() > 100) value = value.substring(0, 100) + "…";
    }
}
