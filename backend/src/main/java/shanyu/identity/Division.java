package shanyu.identity;

import shanyu.shared.DateRange;
import shanyu.shared.DivisionCode;

/**
 * A district or one of its towns, as it stood during {@code valid}.
 *
 * @param kind {@code district}, {@code street} (街道) or {@code town} (镇)
 */
public record Division(
        DivisionCode code, String name, String nameEn, String kind, DivisionCode district, DateRange valid) {}
