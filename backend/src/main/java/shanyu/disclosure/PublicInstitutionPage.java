package shanyu.disclosure;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyu.registry.FeeNotices;

/**
 * An institution with what was found there.
 *
 * @param fees the posted prices that hold today
 * @param visits whose results were published, the newest first
 */
@Schema(name = "PublicInstitutionPage")
public record PublicInstitutionPage(
        PublicInstitution institution,
        FeeNotices.@Nullable Notice fees,
        @ArraySchema(maxItems = 1000) List<PublishedVisit> visits) {}
