package shanyu.inspection.draw;

import static shanyu.server.Rows.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import shanyu.inspection.draw.RoundState.Cause;
import shanyu.inspection.draw.RoundState.Committed;
import shanyu.inspection.draw.RoundState.Dead;
import shanyu.inspection.draw.RoundState.Disclosed;
import shanyu.inspection.draw.RoundState.Drawn;
import shanyu.inspection.draw.RoundState.EntropyConfirmed;
import shanyu.inspection.draw.RoundState.EntropyEntered;
import shanyu.inspection.draw.RoundState.Planned;
import shanyu.inspection.draw.RoundState.Proved;
import shanyu.inspection.draw.RoundState.Stalled;
import shanyu.verifier.value.Hash;

/** The one translation between rows and a {@link Round} in its state. */
final class RoundRow {
    static final String SELECT = """
            select r.*, m.commit_hash, m.committed_at, m.proof_due,
                   e.value, e.answer, e.entered_by, e.entered_agency, e.entered_at,
                   t.drawn_at, x.cause, x.reason as ending_reason, x.at as ended_at
            from inspection.round r
            left join inspection.manifest m on m.round = r.id
            left join lateral (select * from inspection.entropy_entry where round = r.id order by n desc limit 1) e on true
            left join inspection.result t on t.round = r.id
            left join lateral (
                select * from inspection.round_ending
                where round = r.id and (r.state <> 'stalled' or cause <> 'disclosed') order by at desc limit 1) x on true
            """ + " ";

    private RoundRow() {}

    /** @param proofs posted so far, for rounds that have come to them */
    static Round round(ResultSet row, Function<UUID, List<PostedProof>> proofs) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                row.getString("district"),
                row.getString("town"),
                row.getObject("agency", UUID.class),
                Round.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                YearMonth.of(row.getInt("year"), row.getInt("month")),
                row.getString("reason"),
                row.getObject("supplements", UUID.class),
                EntropySource.read(row.getString("entropy_source")).orElseThrow(),
                row.getObject("number", Integer.class),
                state(row, proofs),
                row.getInt("version"));
    }

    private static RoundState state(ResultSet row, Function<UUID, List<PostedProof>> proofs) throws SQLException {
        return switch (row.getString("state")) {
            case "planned" -> new Planned();
            case "committed" -> new Committed(bound(row));
            case "entropy-entered" -> new EntropyEntered(bound(row), entry(row));
            case "entropy-confirmed" -> new EntropyConfirmed(bound(row), row.getString("value"), proofs.apply(id(row)));
            case "proved" -> new Proved(bound(row), row.getString("value"), proofs.apply(id(row)));
            case "drawn" -> new Drawn(bound(row), row.getString("value"), proofs.apply(id(row)), at(row, "drawn_at"));
            case "disclosed" ->
                new Disclosed(
                        bound(row),
                        row.getString("value"),
                        proofs.apply(id(row)),
                        at(row, "drawn_at"),
                        at(row, "ended_at"));
            case "dead" ->
                new Dead(
                        row.getString("commit_hash") == null ? null : bound(row),
                        row.getString("ending_reason"),
                        at(row, "ended_at"));
            default ->
                new Stalled(
                        bound(row),
                        Cause.of(row.getString("cause")),
                        row.getString("ending_reason"),
                        at(row, "ended_at"));
        };
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static Commitment bound(ResultSet row) throws SQLException {
        return new Commitment(Hash.ofHex(row.getString("commit_hash")), at(row, "committed_at"), at(row, "proof_due"));
    }

    private static EntropyEntry entry(ResultSet row) throws SQLException {
        return new EntropyEntry(
                row.getString("value"),
                row.getObject("entered_by", UUID.class),
                row.getObject("entered_agency", UUID.class),
                at(row, "entered_at"));
    }
}
