package shanyu.inspection.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.inspection.visit.PositionEvidence.Flag;
import shanyu.inspection.visit.PositionEvidence.Occasion;
import shanyu.inspection.visit.PositionEvidence.Outcome;
import shanyu.inspection.visit.PositionEvidence.Reading;
import shanyu.server.Rows;
import shanyu.shared.Wgs84;

/** Rows of position evidence. */
@Component
class PositionStore {
    private final JdbcClient db;

    PositionStore(JdbcClient db) {
        this.db = db;
    }

    /** A row with what was read from it when it came. */
    record Kept(PositionEvidence evidence, Reading reading) {}

    void add(UUID visit, PositionEvidence given, Reading reading) {
        var at = given.position();
        var fixed = given.fixedAt();
        db.sql("""
                        insert into inspection.position_fix (id, visit, account, occasion, outcome, longitude, latitude,
                            accuracy_m, fixed_at, client_at, received_at, clock_off_s, distance_m, speed_kmh, flags)
                        values (:id, :visit, :account, :occasion, :outcome, :longitude, :latitude, :accuracy, :fixed, :client,
                            :received, :off, :distance, :speed, :flags::text[])
                        on conflict (id) do nothing
                        """)
                .param("id", given.id())
                .param("visit", visit)
                .param("account", given.account())
                .param("occasion", given.occasion().name())
                .param("outcome", given.outcome().name())
                .param("longitude", at == null ? null : at.longitude())
                .param("latitude", at == null ? null : at.latitude())
                .param("accuracy", given.accuracy())
                .param("fixed", fixed == null ? null : Timestamp.from(fixed))
                .param("client", Timestamp.from(given.clientAt()))
                .param("received", Timestamp.from(given.receivedAt()))
                .param("off", given.clockOff())
                .param("distance", reading.distance())
                .param("speed", reading.speed())
                .param("flags", reading.flags().stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    /** All of a visit, in the order of the phones' clocks. */
    List<Kept> of(UUID visit) {
        return db.sql("select * from inspection.position_fix where visit = :visit order by client_at, id")
                .param("visit", visit)
                .query((row, n) -> kept(row))
                .list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        boolean fixed = row.getString("outcome").equals(Outcome.FIXED.name());
        return new Kept(
                new PositionEvidence(
                        row.getObject("id", UUID.class),
                        row.getObject("account", UUID.class),
                        Occasion.valueOf(row.getString("occasion")),
                        Outcome.valueOf(row.getString("outcome")),
                        fixed ? new Wgs84(row.getDouble("longitude"), row.getDouble("latitude")) : null,
                        integer(row, "accuracy_m"),
                        Rows.instant(row, "fixed_at"),
                        row.getTimestamp("client_at").toInstant(),
                        row.getTimestamp("received_at").toInstant(),
                        integer(row, "clock_off_s")),
                new Reading(
                        integer(row, "distance_m"),
                        integer(row, "speed_kmh"),
                        Arrays.stream((String[]) row.getArray("flags").getArray())
                                .map(Flag::valueOf)
                                .toList()));
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
