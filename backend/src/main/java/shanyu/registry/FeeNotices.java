package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.norms.ClassKind;
import shanyu.norms.ServiceForm;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Posted prices (收费公示): what a family pays, from which day (price marking rule art. 5–8). */
@Component
public class FeeNotices {
    private final JdbcClient db;
    private final HouseClock clock;

    FeeNotices(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * A notice.
     *
     * @param from first day its prices hold
     */
    @Schema(name = "FeeNotice")
    public record Notice(LocalDate from, List<Line> lines) {}

    /** For which span a price is. */
    public enum Unit {
        MONTH,
        DAY,
        HOUR,
        /** A session. */
        TIME
    }

    /**
     * One price.
     *
     * @param classKind null when it holds for every class
     * @param fen in fen, hundredths of a yuan
     * @param covers what is included, in words
     */
    @Schema(name = "FeeLine")
    public record Line(
            @NotNull ServiceForm form,
            @Nullable ClassKind classKind,
            @NotNull Unit unit,

            @Min(0) @Max(100_000_000) @Schema(example = "280000", description = "fen")
            long fen,

            @NotNull @Size(max = 200) @Schema(example = "含午餐及两点")
            String covers) {}

    /** Posts prices from a day on; the notice before ends there. Prices already posted for later are not overtaken. */
    @Transactional
    public Outcome<Notice> post(UUID institution, LocalDate from, List<Line> lines, Actor by) {
        if (from.isBefore(clock.today())) {
            return Refusal.field("from", from.toString(), "not-future").asOutcome();
        }
        var newest = db.sql("select max(lower(valid)) from registry.fee_notice where institution = :id")
                .param("id", institution)
                .query(LocalDate.class)
                .optional();
        if (newest.isPresent() && !newest.get().isBefore(from)) {
            return Refusal.field("from", from.toString(), "before-one-already-set")
                    .asOutcome();
        }
        db.sql("""
                        update registry.fee_notice set valid = daterange(lower(valid), :from)
                        where institution = :id and upper_inf(valid)
                        """).param("from", from).param("id", institution).update();
        var notice = UUID.randomUUID();
        db.sql("""
                        insert into registry.fee_notice (id, institution, valid, published_at, published_by)
                        values (:notice, :id, daterange(:from, null), :at, :by)
                        """)
                .param("notice", notice)
                .param("id", institution)
                .param("from", from)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.account())
                .update();
        for (int n = 0; n < lines.size(); n++) add(notice, n + 1, lines.get(n));
        return Outcome.done(new Notice(from, lines));
    }

    private void add(UUID notice, int n, Line line) {
        db.sql("""
                        insert into registry.fee_line (notice, n, form, class_kind, unit, fen, covers)
                        values (:notice, :n, :form, :kind, :unit, :fen, :covers)
                        """)
                .param("notice", notice)
                .param("n", n)
                .param("form", line.form().name())
                .param(
                        "kind",
                        line.classKind() == null ? null : line.classKind().name())
                .param("unit", line.unit().name())
                .param("fen", line.fen())
                .param("covers", line.covers())
                .update();
    }

    /** The prices that hold on a day. */
    public Optional<Notice> of(UUID institution, LocalDate day) {
        return db.sql("""
                        select id, lower(valid) as valid_from from registry.fee_notice
                        where institution = :id and valid @> :day::date
                        """)
                .param("id", institution)
                .param("day", day)
                .query((row, n) ->
                        new Notice(row.getDate("valid_from").toLocalDate(), lines(row.getObject("id", UUID.class))))
                .optional();
    }

    /** The same of several at once; those without a notice are left out. */
    public Map<UUID, Notice> of(Collection<UUID> institutions, LocalDate day) {
        record Found(UUID institution, LocalDate from, Line line) {}
        return db
                .sql("""
                        select n.institution, lower(n.valid) as valid_from, l.* from registry.fee_notice n
                        join registry.fee_line l on l.notice = n.id
                        where n.institution = any(:ids::uuid[]) and n.valid @> :day::date order by n.institution, l.n
                        """)
                .param("ids", institutions.toArray(UUID[]::new))
                .param("day", day)
                .query((row, n) -> new Found(
                        row.getObject("institution", UUID.class),
                        row.getDate("valid_from").toLocalDate(),
                        line(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Found::institution,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                all -> new Notice(
                                        all.getFirst().from(),
                                        all.stream().map(Found::line).toList()))));
    }

    private List<Line> lines(UUID notice) {
        return db.sql("select * from registry.fee_line where notice = :notice order by n")
                .param("notice", notice)
                .query((row, n) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                ServiceForm.valueOf(row.getString("form")),
                row.getString("class_kind") == null ? null : ClassKind.valueOf(row.getString("class_kind")),
                Unit.valueOf(row.getString("unit")),
                row.getLong("fen"),
                row.getString("covers"));
    }
}
