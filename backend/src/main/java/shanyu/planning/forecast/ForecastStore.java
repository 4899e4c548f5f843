package shanyu.planning.forecast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.Rows;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;

/** Rows of forecasts; they are added and never changed. */
@Component
class ForecastStore {
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("newest", "n desc");
        SORTS.put("number", "n");
        SORTS.put("lastYear", "last_year");
        SORTS.put("made", "made_at");
    }

    private final JdbcClient db;

    ForecastStore(JdbcClient db) {
        this.db = db;
    }

    /** Keeps it under the next number of its district. */
    StoredForecast add(StoredForecast made) {
        // Two at once would take the same number, or leave two that stand.
        db.sql("select pg_advisory_xact_lock(hashtextextended('planning.forecast ' || :district, 0))")
                .param("district", made.district())
                .query((row, n) -> n)
                .list();
        db.sql("""
                        insert into planning.forecast (id, district, n, title, population, last_year, horizon, engine, inputs,
                            inputs_hash, results, results_hash, made_at, made_by)
                        select :id, :district, 1 + coalesce(max(n), 0), :title, :population, :lastYear, :horizon, :engine, :inputs,
                            :inputsHash, :results, :resultsHash, :at, :by
                        from planning.forecast where district = :district
                        """)
                .param("id", made.id())
                .param("district", made.district())
                .param("title", made.title())
                .param("population", made.population())
                .param("lastYear", made.lastYear())
                .param("horizon", made.horizon())
                .param("engine", made.engine())
                .param("inputs", made.inputs())
                .param("inputsHash", made.inputsHash())
                .param("results", made.results())
                .param("resultsHash", made.resultsHash())
                .param("at", Timestamp.from(made.madeAt()))
                .param("by", made.madeBy())
                .update();
        return find(made.id()).orElseThrow();
    }

    Optional<StoredForecast> find(UUID id) {
        return db.sql("select * from planning.forecast where id = :id")
                .param("id", id)
                .query((row, n) -> new StoredForecast(
                        row.getObject("id", UUID.class),
                        row.getString("district"),
                        row.getInt("n"),
                        row.getString("title"),
                        row.getString("population"),
                        row.getInt("last_year"),
                        row.getInt("horizon"),
                        row.getString("engine"),
                        row.getString("inputs"),
                        row.getString("inputs_hash"),
                        row.getString("results"),
                        row.getString("results_hash"),
                        Rows.at(row, "made_at"),
                        row.getObject("made_by", UUID.class)))
                .optional();
    }

    /** Whose it is. */
    Optional<String> district(UUID id) {
        return db.sql("select district from planning.forecast where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    Listing<ForecastRow> list(String district, Paging paging) {
        var total = db.sql("select count(*) from planning.forecast where district = :district")
                .param("district", district)
                .query(Long.class)
                .single();
        var rows = db.sql(
                        "select id, n, title, population, last_year, horizon, engine, inputs_hash, results_hash, made_at"
                                + " from planning.forecast where district = :district " + paging.orderBy(SORTS, "id")
                                + " limit :size offset :offset")
                .param("district", district)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, n) -> row(row))
                .list();
        return Listing.of(rows, paging, total);
    }

    private static ForecastRow row(ResultSet row) throws SQLException {
        return new ForecastRow(
                row.getObject("id", UUID.class),
                row.getInt("n"),
                row.getString("title"),
                row.getString("population"),
                row.getInt("last_year"),
                row.getInt("horizon"),
                row.getString("engine"),
                row.getString("inputs_hash"),
                row.getString("results_hash"),
                Rows.at(row, "made_at"));
    }
}
