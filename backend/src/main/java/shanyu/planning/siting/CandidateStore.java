package shanyu.planning.siting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.geo.Towns;
import shanyu.server.Rows;
import shanyu.shared.DivisionCode;
import shanyu.shared.Wgs84;

/** Rows of candidates and their versions. */
@Component
class CandidateStore {
    /** Over {@code planning.candidate c} and its version {@code v}. */
    static final String SELECT = "select c.id, c.district, c.town, c.entered_at, c.entered_by, v.* "
            + "from planning.candidate c join planning.candidate_version v on v.candidate = c.id ";

    private final JdbcClient db;
    private final Towns towns;

    CandidateStore(JdbcClient db, Towns towns) {
        this.db = db;
        this.towns = towns;
    }

    UUID add(String district, String town, Venue venue, UUID by, Instant at) {
        var id = UUID.randomUUID();
        db.sql("insert into planning.candidate (id, district, town, entered_at, entered_by) "
                        + "values (:id, :district, :town, :at, :by)")
                .param("id", id)
                .param("district", district)
                .param("town", town)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
        addVersion(id, 1, venue, null, by, at);
        return id;
    }

    /** A next version; false when somebody else changed it meanwhile. */
    boolean change(UUID id, int seen, Venue venue, @Nullable String withdrawnBecause, UUID by, Instant at) {
        boolean isCurrent = db.sql("update planning.candidate_version set replaced_at = :at "
                                + "where candidate = :id and n = :n and replaced_at is null")
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .param("n", seen)
                        .update()
                == 1;
        if (isCurrent) addVersion(id, seen + 1, venue, withdrawnBecause, by, at);
        return isCurrent;
    }

    private void addVersion(UUID id, int n, Venue venue, @Nullable String withdrawnBecause, UUID by, Instant at) {
        db.sql("""
                        insert into planning.candidate_version (candidate, n, kind, name, address, longitude, latitude, declared,
                            places, rent, relief, conversion, from_year, note, withdrawn_because, since_at, changed_by)
                        values (:id, :n, :kind, :name, :address, :longitude, :latitude, :declared, :places, :rent, :relief,
                            :conversion, :fromYear, :note, :withdrawn, :at, :by)
                        """)
                .param("id", id)
                .param("n", n)
                .param("kind", venue.kind().code())
                .param("name", venue.name())
                .param("address", venue.address())
                .param("longitude", venue.position().longitude())
                .param("latitude", venue.position().latitude())
                .param("declared", venue.declared().name())
                .param("places", venue.places())
                .param("rent", venue.rent())
                .param("relief", venue.relief())
                .param("conversion", venue.conversion())
                .param("fromYear", venue.fromYear())
                .param("note", venue.note())
                .param("withdrawn", withdrawnBecause)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    Optional<Candidate> find(UUID id) {
        return db.sql(SELECT + "where c.id = :id and v.replaced_at is null")
                .param("id", id)
                .query((row, n) -> candidate(row))
                .optional();
    }

    /** Whether a town offers a venue of a name, another than {@code itself}. */
    boolean isOffered(String town, String name, @Nullable UUID itself) {
        return db.sql("""
                        select exists (select 1 from planning.candidate c
                            join planning.candidate_version v on v.candidate = c.id and v.replaced_at is null
                            where c.town = :town and v.name = :name and v.withdrawn_because is null
                              and c.id is distinct from :itself::uuid)
                        """)
                .param("town", town)
                .param("name", name)
                .param("itself", itself)
                .query(Boolean.class)
                .single();
    }

    /** Those offered at a moment, in the order they were entered. */
    List<Candidate> offered(String district, Instant moment) {
        return db.sql(SELECT + """
                        where c.district = :district and v.since_at <= :moment
                          and (v.replaced_at is null or v.replaced_at > :moment) and v.withdrawn_because is null
                        order by c.entered_at, v.name, c.id
                        """)
                .param("district", district)
                .param("moment", Timestamp.from(moment))
                .query((row, n) -> candidate(row))
                .list();
    }

    Candidate candidate(ResultSet row) throws SQLException {
        var position = new Wgs84(row.getDouble("longitude"), row.getDouble("latitude"));
        String withdrawn = row.getString("withdrawn_because");
        return new Candidate(
                row.getObject("id", UUID.class),
                row.getString("name"),
                CandidateKind.of(row.getString("kind")),
                row.getString("district"),
                row.getString("town"),
                row.getString("address"),
                position.longitude(),
                position.latitude(),
                row.getString("declared"),
                towns.of(position).map(DivisionCode::value).orElse(null),
                row.getInt("places"),
                row.getLong("rent"),
                row.getLong("relief"),
                row.getLong("conversion"),
                row.getInt("from_year"),
                row.getString("note"),
                withdrawn == null ? "offered" : "withdrawn",
                withdrawn,
                row.getObject("entered_by", UUID.class),
                Rows.at(row, "entered_at"),
                Rows.at(row, "since_at"),
                row.getInt("n"));
    }
}
