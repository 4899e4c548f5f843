package shanyu.planning.forecast;

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
import shanyu.planning.FigureStatus;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import tools.jackson.databind.ObjectMapper;

/** Rows of births and women. */
@Component
class VitalStore {
    private static final String FILTER = """
            where district = :district and replaced_at is null
              and (:measure::text is null or measure = :measure) and (:population::text is null or population = :population)
              and (:town::text is null or town = :town) and (:year::int is null or year = :year)
            """;

    private final JdbcClient db;
    private final ObjectMapper json;

    VitalStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /** One as the database takes it out of JSON; names are those of the columns. */
    private record Row(
            UUID id,
            String town,
            int year,
            String measure,
            String population,
            @Nullable Integer age_from,
            @Nullable Integer age_to,
            int people,
            String status,
            String source) {
        static Row of(VitalFigure.Entry entry) {
            return new Row(
                    UUID.randomUUID(),
                    entry.town(),
                    entry.year(),
                    entry.measure(),
                    entry.population(),
                    entry.ageFrom(),
                    entry.ageTo(),
                    entry.people(),
                    entry.status().code(),
                    entry.source());
        }
    }

    /** Adds figures, and ends those of the same people that stood. */
    void replace(String district, List<VitalFigure.Entry> entries, UUID by, Instant at) {
        String rows = json.writeValueAsString(entries.stream().map(Row::of).toList());
        // Two at once would take the same number, or leave two that stand.
        db.sql("select pg_advisory_xact_lock(hashtextextended('planning.vital ' || :district, 0))")
                .param("district", district)
                .query((row, n) -> n)
                .list();
        db.sql("""
                        update planning.vital_figure f set replaced_at = :at
                        from jsonb_to_recordset(:rows::jsonb)
                            as r(town text, year int, measure text, population text, age_from int)
                        where f.replaced_at is null and f.town = r.town and f.year = r.year and f.measure = r.measure
                          and f.population = r.population and f.age_from is not distinct from r.age_from
                        """).param("at", Timestamp.from(at)).param("rows", rows).update();
        db.sql("""
                        insert into planning.vital_figure (id, district, town, year, measure, population, age_from, age_to,
                            people, status, source, entered_at, entered_by)
                        select r.id, :district, r.town, r.year, r.measure, r.population, r.age_from, r.age_to, r.people, r.status,
                            r.source, :at, :by
                        from jsonb_to_recordset(:rows::jsonb)
                            as r(id uuid, town text, year int, measure text, population text, age_from int, age_to int,
                                people int, status text, source text)
                        """)
                .param("district", district)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("rows", rows)
                .update();
    }

    VitalFigure current(String district, VitalFigure.Entry entry) {
        return db.sql("select * from planning.vital_figure where district = :district and replaced_at is null "
                        + "and town = :town and year = :year and measure = :measure and population = :population "
                        + "and age_from is not distinct from :from::int")
                .param("district", district)
                .param("town", entry.town())
                .param("year", entry.year())
                .param("measure", entry.measure())
                .param("population", entry.population())
                .param("from", entry.ageFrom())
                .query((row, n) -> figure(row))
                .single();
    }

    /** Every figure that stands, as it was handed in. */
    List<VitalFigure.Entry> standing(String district) {
        return db.sql("select * from planning.vital_figure where district = :district and replaced_at is null "
                        + "order by town, year, age_from")
                .param("district", district)
                .query((row, n) -> {
                    var figure = figure(row);
                    return new VitalFigure.Entry(
                            figure.town(),
                            figure.year(),
                            figure.measure(),
                            figure.population(),
                            figure.ageFrom(),
                            figure.ageTo(),
                            figure.people(),
                            FigureStatus.of(figure.status()),
                            figure.source());
                })
                .list();
    }

    Optional<VitalFigure> find(UUID id) {
        return db.sql("select * from planning.vital_figure where id = :id")
                .param("id", id)
                .query((row, n) -> figure(row))
                .optional();
    }

    Listing<VitalFigure> list(String district, VitalQuery query, Paging paging) {
        var total = asked("select count(*) from planning.vital_figure " + FILTER, district, query)
                .query(Long.class)
                .single();
        var rows = asked(
                        "select * from planning.vital_figure " + FILTER + paging.orderBy(VitalFigures.SORTS, "id")
                                + " limit :size offset :offset",
                        district,
                        query)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, n) -> figure(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    private JdbcClient.StatementSpec asked(String sql, String district, VitalQuery query) {
        return db.sql(sql)
                .param("district", district)
                .param("measure", query.measure())
                .param("population", query.population())
                .param("town", query.town())
                .param("year", query.year());
    }

    private static VitalFigure figure(ResultSet row) throws SQLException {
        return new VitalFigure(
                row.getObject("id", UUID.class),
                row.getString("town"),
                row.getInt("year"),
                row.getString("measure"),
                row.getString("population"),
                row.getObject("age_from", Integer.class),
                row.getObject("age_to", Integer.class),
                row.getInt("people"),
                row.getString("status"),
                row.getString("source"));
    }
}
