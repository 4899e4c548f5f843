package shanyu.server.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a day written as {@code 2026-03-01}, of a century a register can mean. */
final class PlausibleDay extends ValueDeserializer<LocalDate> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    static boolean is(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        String text = json.getString();
        try {
            var day = LocalDate.parse(text);
            if (is(day)) return day;
        } catch (DateTimeParseException notADay) {
            // answered below like a day of no such year
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no day of these centuries");
    }
}
