package shanyu.warning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident as its page shows it.
 *
 * @param firstMinutes minutes allowed for the first report; 0 at once, null where the law sets no number
 * @param firstSource what says so
 * @param firstStatus how that is known: {@code found}, {@code default}, {@code silent} …
 * @param verbs what the caller may do now
 */
@Schema(name = "Incident")
public record IncidentView(
        IncidentRow row,
        String summary,
        @Nullable Integer firstMinutes,
        String firstSource,
        String firstStatus,
        List<Recipient> recipients,
        List<IncidentReport> reports,
        List<String> verbs,
        int version) {}
