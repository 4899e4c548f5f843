package shanyu.casework.official;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wording of a kind of paper from a day on. Lines of text; {@code {name}} is a fact, {@code {#facts:label=name|…}} lines
 * of facts, {@code {#table name:heading=column|…}} a table.
 *
 * @param to the first day it no longer holds
 * @param source anchor of the article the paper rests on
 * @param status {@code default}: the product's own wording; {@code district}: the district's; {@code found}: an official form
 */
@Schema(name = "PaperTemplate")
public record PaperTemplate(
        UUID id,
        PaperKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        @Schema(example = "限期整改通知书") String title,
        String titleEn,
        String body,
        @Schema(example = "registration-filing-measures#9") String source,

        @Schema(allowableValues = {"found", "default", "district"})
        String status) {}
