package shanyu.planning.siting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/** The plan's priorities as this product reads them ({@code planning/priorities.yaml}): where a new scenario begins. */
@Component
public class PlanPriorities {
    private final List<PlanPriority> all = read();

    /**
     * An area the plan names.
     *
     * @param source the article that names it
     * @param status {@code default}: towns and weight are our reading, the article names neither
     * @param weight what a child there counts at first
     * @param towns nine-digit codes; none where the register says which
     */
    @Schema(name = "PlanPriority")
    public record PlanPriority(
            PriorityKind kind, String source, String status, BigDecimal weight, List<String> towns) {}

    public List<PlanPriority> all() {
        return all;
    }

    private static List<PlanPriority> read() {
        try (var file = new ClassPathResource("planning/priorities.yaml").getInputStream()) {
            List<Map<String, Object>> entries = new Yaml().load(file);
            return entries.stream().map(PlanPriorities::priority).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static PlanPriority priority(Map<String, Object> entry) {
        var towns = (List<?>) entry.getOrDefault("towns", List.of());
        return new PlanPriority(
                PriorityKind.valueOf(String.valueOf(entry.get("kind")).toUpperCase(Locale.ROOT)),
                String.valueOf(entry.get("source")),
                String.valueOf(entry.get("status")),
                new BigDecimal(String.valueOf(entry.get("weight"))),
                towns.stream().map(String::valueOf).toList());
    }
}
