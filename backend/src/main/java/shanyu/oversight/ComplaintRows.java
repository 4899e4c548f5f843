package shanyu.oversight;

import static shanyu.server.Rows.at;
import static shanyu.server.Rows.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.oversight.ComplaintState.Accepted;
import shanyu.oversight.ComplaintState.Answered;
import shanyu.oversight.ComplaintState.Closed;
import shanyu.oversight.ComplaintState.InHand;
import shanyu.oversight.ComplaintState.NotAccepted;
import shanyu.oversight.ComplaintState.Proposal;
import shanyu.oversight.ComplaintState.Rated;
import shanyu.oversight.ComplaintState.Received;
import shanyu.server.HouseClock;
import shanyu.server.sealing.Sealed;
import shanyu.server.sealing.SealedColumn;

/** A row of a complaint, read as the complaint in its state. */
final class ComplaintRows {
    private ComplaintRows() {}

    static Complaint complaint(ResultSet row) throws SQLException {
        var happened = row.getDate("happened_on");
        return new Complaint(
                row.getObject("id", UUID.class),
                row.getString("number"),
                ComplaintKind.valueOf(row.getString("kind")),
                row.getObject("institution", UUID.class),
                row.getString("place"),
                row.getString("district"),
                row.getString("town"),
                row.getObject("holder", UUID.class),
                row.getString("department"),
                row.getString("text"),
                happened == null ? null : happened.toLocalDate(),
                sealed(ComplaintSeals.NAME, row),
                sealed(ComplaintSeals.PHONE, row),
                instant(row, "erased_at"),
                at(row, "received_at"),
                state(row),
                row.getInt("version"));
    }

    private static @Nullable Sealed sealed(SealedColumn column, ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes(column.name());
        var id = row.getObject("id", UUID.class);
        return sealed == null ? null : column.holding(id, id, sealed);
    }

    private static ComplaintState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "received" -> new Received();
            case "not-accepted" ->
                new NotAccepted(NotAcceptedBecause.valueOf(row.getString("refusal")), at(row, "refused_at"));
            case "accepted" -> new Accepted(at(row, "accepted_at"));
            case "in-hand" ->
                new InHand(at(row, "accepted_at"), row.getString("outcome") == null ? null : proposal(row));
            case "answered" -> answered(row);
            case "rated" -> rated(row);
            default ->
                new Closed(
                        answered(row), row.getTimestamp("rated_at") == null ? null : rated(row), at(row, "closed_at"));
        };
    }

    private static Rated rated(ResultSet row) throws SQLException {
        return new Rated(
                answered(row), row.getInt("stars"), Objects.toString(row.getString("rating"), ""), at(row, "rated_at"));
    }

    private static Answered answered(ResultSet row) throws SQLException {
        return new Answered(
                at(row, "accepted_at"),
                proposal(row),
                row.getObject("confirmed_by", UUID.class),
                at(row, "answered_at"));
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                ComplaintOutcome.valueOf(row.getString("outcome")),
                row.getString("answer"),
                row.getObject("proposed_by", UUID.class),
                at(row, "proposed_at"));
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, HouseClock.ZONE);
    }
}
