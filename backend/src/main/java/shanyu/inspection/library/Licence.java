package shanyu.inspection.library;

import java.util.UUID;
import shanyu.shared.DateRange;

/**
 * An inspection licence.
 *
 * @param valid the days it covers; a renewed licence is another one, beginning where this ends
 */
public record Licence(UUID id, String number, DateRange valid) {}
