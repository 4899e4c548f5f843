package shanyu.inspection.enforcement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.shared.Wgs84;

/** Rows of suspected sites. */
@Component
class SiteStore {
    private final JdbcClient db;

    SiteStore(JdbcClient db) {
        this.db = db;
    }

    void add(Site site) {
        db.sql("""
                        insert into inspection.unlicensed_site (id, number, district, town, name, address, longitude, latitude,
                            accuracy_m, source, note, children_seen, photos, reported_by, reported_at, state)
                        values (:id, :number, :district, :town, :name, :address, :longitude, :latitude, :accuracy, :source,
                            :note, :children, :photos::uuid[], :by, :at, 'suspected')
                        """)
                .param("id", site.id())
                .param("number", site.number())
                .param("district", site.district())
                .param("town", site.town())
                .param("name", site.name())
                .param("address", site.address())
                .param(
                        "longitude",
                        site.position() == null ? null : site.position().longitude())
                .param(
                        "latitude",
                        site.position() == null ? null : site.position().latitude())
                .param("accuracy", site.accuracyM())
                .param("source", site.source().name())
                .param("note", site.note())
                .param("children", site.childrenSeen())
                .param("photos", site.photos().toArray(UUID[]::new))
                .param("by", site.reportedBy())
                .param("at", Timestamp.from(site.reportedAt()))
                .update();
    }

    Optional<Site> find(UUID id) {
        return db.sql("select * from inspection.unlicensed_site where id = :id")
                .param("id", id)
                .query((row, n) -> site(row))
                .optional();
    }

    /** False when the row has moved on from the version given. */
    boolean move(Site site, SiteState next, @Nullable UUID jointCase) {
        return db.sql("""
                                update inspection.unlicensed_site
                                set state = :state, ending = :ending, joint_case = coalesce(:case::uuid, joint_case),
                                    version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("state", next.code())
                        .param("ending", next instanceof SiteState.Ended(var ending) ? ending.word() : null)
                        .param("case", jointCase)
                        .param("id", site.id())
                        .param("version", site.version())
                        .update()
                == 1;
    }

    static Site site(ResultSet row) throws SQLException {
        Double longitude = row.getObject("longitude", Double.class);
        return new Site(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("district"),
                row.getString("town"),
                row.getString("name"),
                row.getString("address"),
                longitude == null ? null : new Wgs84(longitude, row.getDouble("latitude")),
                row.getObject("accuracy_m", Integer.class),
                Site.Source.valueOf(row.getString("source")),
                row.getString("note"),
                row.getObject("children_seen", Integer.class),
                List.of((UUID[]) row.getArray("photos").getArray()),
                row.getObject("reported_by", UUID.class),
                row.getTimestamp("reported_at").toInstant(),
                SiteState.of(row.getString("state"), row.getString("ending")),
                row.getObject("joint_case", UUID.class),
                row.getInt("version"));
    }
}
