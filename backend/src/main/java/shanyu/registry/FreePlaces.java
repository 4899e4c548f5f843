package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.norms.ClassKind;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import shanyu.shared.Refusal.Fault;

/** Free places as institutions report them each week; shown always with the day they were reported. */
@Component
public class FreePlaces {
    private final JdbcClient db;
    private final Institutions institutions;
    private final HouseClock clock;

    FreePlaces(JdbcClient db, Institutions institutions, HouseClock clock) {
        this.db = db;
        this.institutions = institutions;
        this.clock = clock;
    }

    /** What was said, and when. */
    @Schema(name = "PlacesReport")
    public record Report(Instant reportedAt, List<Line> lines) {
        public int free() {
            return lines.stream().mapToInt(Line::free).sum();
        }

        public int enrolled() {
            return lines.stream().mapToInt(Line::enrolled).sum();
        }
    }

    /** One class kind. */
    @Schema(name = "PlacesLine")
    public record Line(
            @NotNull ClassKind kind,
            @Min(0) @Max(2000) @Schema(example = "4") int free,
            @Min(0) @Max(2000) @Schema(example = "36") int enrolled) {}

    /** Reports the week's figures: one line for each class kind of the institution, never more free than there are. */
    @Transactional
    public Outcome<Report> report(UUID id, List<Line> lines, Actor by) {
        var institution =
                institutions.find(id).orElseThrow(() -> Refusal.missing().asException());
        if (!institution.life().isInService()) return Filings.wrongLife(institution);
        var faults = faults(institution.classes(), lines);
        if (!faults.isEmpty()) {
            return new Refusal(Refusal.Kind.RULE, "field-refused", Map.of(), faults).asOutcome();
        }
        var report = UUID.randomUUID();
        var now = clock.instant();
        db.sql("""
                        insert into registry.places_report (id, institution, reported_at, reported_by)
                        values (:report, :id, :at, :by)
                        """)
                .param("report", report)
                .param("id", id)
                .param("at", Timestamp.from(now))
                .param("by", by.accountId())
                .update();
        for (Line line : lines) {
            db.sql("""
                            insert into registry.places_line (report, kind, free, enrolled)
                            values (:report, :kind, :free, :enrolled)
                            """)
                    .param("report", report)
                    .param("kind", line.kind().name())
                    .param("free", line.free())
                    .param("enrolled", line.enrolled())
                    .update();
        }
        return Outcome.done(new Report(now, lines));
    }

    private static List<Fault> faults(List<ClassPlaces> classes, List<Line> lines) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            var own =
                    classes.stream().filter(each -> each.kind() == line.kind()).findFirst();
            if (own.isEmpty()) {
                faults.add(new Fault("lines[%d].kind".formatted(i), line.kind().name(), "no-such-class"));
            } else if (line.free() > own.get().places()) {
                faults.add(new Fault("lines[%d].free".formatted(i), String.valueOf(line.free()), "more-than-places"));
            }
        }
        long kinds = lines.stream().map(Line::kind).distinct().count();
        if (kinds < lines.size()) faults.add(new Fault("lines", null, "class-kind-twice"));
        else if (kinds < classes.size()) faults.add(new Fault("lines", null, "missing"));
        return faults;
    }

    /** The newest report before a moment. */
    public Optional<Report> of(UUID institution, Instant moment) {
        return db.sql("""
                        select id, reported_at from registry.places_report
                        where institution = :id and reported_at <= :moment order by reported_at desc limit 1
                        """)
                .param("id", institution)
                .param("moment", Timestamp.from(moment))
                .query((row, n) ->
                        new Report(row.getTimestamp("reported_at").toInstant(), lines(row.getObject("id", UUID.class))))
                .optional();
    }

    private List<Line> lines(UUID report) {
        return db.sql("select * from registry.places_line where report = :report order by kind")
                .param("report", report)
                .query((row, n) ->
                        new Line(ClassKind.valueOf(row.getString("kind")), row.getInt("free"), row.getInt("enrolled")))
                .list();
    }
}
