package shanyu.registry;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.registry.Filing.Draft;
import shanyu.registry.Filing.ReceiptIssued;
import shanyu.registry.Filing.Returned;
import shanyu.registry.Filing.SiteCheck;
import shanyu.registry.Filing.Submission;
import shanyu.registry.Filing.Submitted;
import shanyu.registry.Filing.Withdrawn;
import tools.jackson.databind.ObjectMapper;

/** What a state of a filing writes into its columns. */
final class FilingColumns {
    private final ObjectMapper json;
    private final Map<String, @Nullable Object> row = new HashMap<>();

    FilingColumns(ObjectMapper json) {
        this.json = json;
    }

    Map<String, @Nullable Object> of(Filing filing) {
        row.put("state", filing.code());
        row.put("receipt", null);
        submission(null);
        check(null);
        decision(null, null, List.of(), List.of());
        switch (filing) {
            case Draft(var head) -> {}
            case Submitted(var head, var submission, var check) -> {
                submission(submission);
                check(check);
            }
            case Returned(var head, var submission, var by, var at, var reasons) -> {
                submission(submission);
                decision(by, at, reasons, List.of());
            }
            case ReceiptIssued(var head, var submission, var check, var receipt) -> {
                submission(submission);
                check(check);
                decision(receipt.by(), receipt.at(), List.of(), receipt.conditions());
                row.put("receipt", receipt.number());
            }
            case Withdrawn(var head, var by, var at) -> decision(by, at, List.of(), List.of());
        }
        return row;
    }

    private void submission(@Nullable Submission submission) {
        row.put("authority", submission == null ? null : submission.authority());
        row.put("submittedBy", submission == null ? null : submission.by());
        row.put("submittedAt", submission == null ? null : Timestamp.from(submission.at()));
        row.put("judgements", json.writeValueAsString(submission == null ? List.of() : submission.judgements()));
    }

    private void check(@Nullable SiteCheck check) {
        var position = check == null ? null : check.position();
        row.put("checkOn", check == null ? null : check.on());
        row.put("checkFound", check == null ? null : check.differs() ? "DIFFERS" : "AS_FILED");
        row.put("checkText", check == null ? null : check.remarks());
        row.put("checkLongitude", position == null ? null : position.longitude());
        row.put("checkLatitude", position == null ? null : position.latitude());
        row.put("checkedBy", check == null ? null : check.by());
        row.put("checkedAt", check == null ? null : Timestamp.from(check.at()));
    }

    private void decision(@Nullable UUID by, @Nullable Instant at, List<String> reasons, List<Condition> conditions) {
        row.put("decidedBy", by);
        row.put("decidedAt", at == null ? null : Timestamp.from(at));
        row.put("reasons", json.writeValueAsString(reasons));
        row.put("conditions", json.writeValueAsString(conditions));
    }
}
