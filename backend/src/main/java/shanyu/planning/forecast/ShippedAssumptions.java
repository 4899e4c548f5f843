package shanyu.planning.forecast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The product's own assumptions: somewhere to begin, and said to be nothing more wherever they are shown. */
final class ShippedAssumptions {
    private static final String SOURCE = "产品自带假设，没有调查或统计依据，请以本区调查结果替换 "
            + "(the product's own assumption; no survey or statistic behind it: replace it by the district's own)";

    private static final List<Assumption> ALL = read();

    private ShippedAssumptions() {}

    static List<Assumption> all() {
        return ALL;
    }

    private static List<Assumption> read() {
        try (var file =
                Objects.requireNonNull(ShippedAssumptions.class.getResourceAsStream("/planning/assumptions.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> assumption(line.split(",", -1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Assumption assumption(String[] cell) {
        return new Assumption(
                null,
                cell[0],
                Integer.parseInt(cell[1]),
                some(cell[2]),
                some(cell[3]),
                null,
                new BigDecimal(cell[4]),
                cell[5].isEmpty() ? null : new BigDecimal(cell[5]),
                "default",
                SOURCE,
                0);
    }

    private static @Nullable String some(String text) {
        return text.isEmpty() ? null : text;
    }
}
