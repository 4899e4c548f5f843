package shanyu.inspection.board;

import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A number of a board and the rows it counts: the list named, asked with exactly this query, has so many rows.
 *
 * @param name what is counted, e.g. {@code critical}
 * @param list {@code visits}, {@code findings}, {@code matters} or {@code coverage}
 * @param query the list's filters as they stand in an address
 */
@Schema(name = "Figure")
public record Figure(
        String name,
        String list,

        @Schema(example = "state=due&town=310115016") String query,

        @Schema(minimum = "0") long count) {

    /** @param filter the list's own filter record, with which {@code count} was counted */
    static Figure of(String name, String list, Record filter, long count) {
        String query = Arrays.stream(filter.getClass().getRecordComponents())
                .map(component -> pair(component, filter))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.joining("&"));
        return new Figure(name, list, query, count);
    }

    private static String pair(RecordComponent component, Record filter) {
        try {
            @Nullable Object value = component.getAccessor().invoke(filter);
            if (value == null) return "";
            return component.getName() + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
        } catch (ReflectiveOperationException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }
}
