package shanyu.inspection.enforcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of petitions and matters of public opinion. */
@Component
class PetitionStore {
    private final JdbcClient db;

    PetitionStore(JdbcClient db) {
        this.db = db;
    }

    void add(Petition of, Instant enteredAt) {
        db.sql("""
                        insert into inspection.petition (id, number, kind, urgent, channel, summary, district, town, institution,
                            site, received_at, entered_by, entered_at, unit, matter)
                        values (:id, :number, :kind, :urgent, :channel, :summary, :district, :town, :institution, :site,
                            :receivedAt, :by, :at, :unit, :matter)
                        """)
                .param("id", of.id())
                .param("number", of.number())
                .param("kind", of.kind().name())
                .param("urgent", of.urgent())
                .param("channel", of.channel())
                .param("summary", of.summary())
                .param("district", of.district())
                .param("town", of.town())
                .param("institution", of.institution())
                .param("site", of.site())
                .param("receivedAt", Timestamp.from(of.receivedAt()))
                .param("by", of.enteredBy())
                .param("at", Timestamp.from(enteredAt))
                .param("unit", of.unit())
                .param("matter", of.matter())
                .update();
    }

    Optional<Petition> find(UUID id) {
        return db.sql("select * from inspection.petition where id = :id")
                .param("id", id)
                .query((row, n) -> petition(row))
                .optional();
    }

    /** The petition whose matter this is. */
    Optional<UUID> ofMatter(UUID matter) {
        return db.sql("select id from inspection.petition where matter = :matter")
                .param("matter", matter)
                .query(UUID.class)
                .optional();
    }

    /** False when the row has moved on from the version given. */
    boolean hand(Petition of, UUID unit, UUID matter) {
        return db.sql("""
                                update inspection.petition set unit = :unit, matter = :matter, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("unit", unit)
                        .param("matter", matter)
                        .param("id", of.id())
                        .param("version", of.version())
                        .update()
                == 1;
    }

    void join(UUID id, UUID jointCase) {
        db.sql("update inspection.petition set joint_case = :case, version = version + 1 where id = :id")
                .param("case", jointCase)
                .param("id", id)
                .update();
    }

    private static Petition petition(ResultSet row) throws SQLException {
        return new Petition(
                row.getObject("id", UUID.class),
                row.getString("number"),
                Petition.Kind.valueOf(row.getString("kind")),
                row.getBoolean("urgent"),
                row.getString("channel"),
                row.getString("summary"),
                row.getString("district"),
                row.getString("town"),
                row.getObject("institution", UUID.class),
                row.getObject("site", UUID.class),
                row.getObject("joint_case", UUID.class),
                row.getTimestamp("received_at").toInstant(),
                row.getObject("entered_by", UUID.class),
                row.getObject("unit", UUID.class),
                row.getObject("matter", UUID.class),
                row.getInt("version"));
    }
}
