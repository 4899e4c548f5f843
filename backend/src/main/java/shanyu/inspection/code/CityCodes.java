package shanyu.inspection.code;

import java.util.Optional;

/**
 * The way to the city's inspection code service (检查码). Its interface is not public, so nothing is connected until a bean
 * of this kind is there: a city's own, or {@link CityFolder}, which stands in for it with files.
 */
public interface CityCodes {
    /**
     * Hands a notice over, or throws. The same id may come again; it is one notice.
     *
     * @return empty while the city has not answered
     */
    Optional<Receipt> exchange(CityNotice notice);

    /** @param number under which the city keeps the check */
    record Receipt(String number) {}
}
