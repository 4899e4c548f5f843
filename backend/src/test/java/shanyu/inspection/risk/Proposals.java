package shanyu.inspection.risk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Proposals of another formula, as the district hands them in. */
final class Proposals {
    private Proposals() {}

    /** Sixty points for a critical finding, D from 70 on; an open critical finding leads at least to the class given. */
    static Map<String, Object> of(int fromC, String openCritical, LocalDate from) {
        var weights = new HashMap<String, Object>(Map.of(
                "critical",
                60,
                "major",
                12,
                "minor",
                3,
                "closedPercent",
                50,
                "fadeDays",
                400,
                "repeat",
                10,
                "repeatWithinDays",
                365,
                "overdue",
                20,
                "complaint",
                12,
                "staffing",
                8));
        weights.putAll(Map.of(
                "paperExpired",
                6,
                "paperMissing",
                6,
                "fromB",
                8,
                "fromC",
                fromC,
                "fromD",
                70,
                "openCritical",
                openCritical,
                "secondPersonDays",
                5,
                "correctionDays",
                15));
        return Map.of("weights", weights, "from", from.toString(), "reason", "回测显示应提高严重问题权重");
    }
}
