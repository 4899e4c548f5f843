package shanyu.planning.siting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.Rows;
import tools.jackson.databind.ObjectMapper;

/** Rows of scenarios and their settings. */
@Component
class ScenarioStore {
    private final JdbcClient db;
    private final RunStore runs;
    private final ObjectMapper json;

    ScenarioStore(JdbcClient db, RunStore runs, ObjectMapper json) {
        this.db = db;
        this.runs = runs;
        this.json = json;
    }

    UUID add(String district, String name, String note, ScenarioSettings settings, UUID by, Instant at) {
        var id = UUID.randomUUID();
        db.sql("insert into planning.scenario (id, district, state, version, made_at, made_by) "
                        + "values (:id, :district, 'draft', 1, :at, :by)")
                .param("id", id)
                .param("district", district)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
        addSettings(id, 1, name, note, settings, by, at);
        return id;
    }

    /** New settings; false when somebody else changed it meanwhile. */
    boolean change(Scenario seen, String name, String note, ScenarioSettings settings, UUID by, Instant at) {
        boolean isCurrent =
                db.sql("update planning.scenario set version = version + 1 where id = :id and version = :version")
                                .param("id", seen.id())
                                .param("version", seen.version())
                                .update()
                        == 1;
        if (isCurrent) addSettings(seen.id(), seen.version() + 1, name, note, settings, by, at);
        return isCurrent;
    }

    private void addSettings(UUID id, int n, String name, String note, ScenarioSettings settings, UUID by, Instant at) {
        db.sql("""
                        insert into planning.scenario_version (scenario, n, name, note, settings, changed_at, changed_by)
                        values (:id, :n, :name, :note, :settings::jsonb, :at, :by)
                        """)
                .param("id", id)
                .param("n", n)
                .param("name", name)
                .param("note", note)
                .param("settings", json.writeValueAsString(settings))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    boolean publish(Scenario seen, UUID run, UUID by, Instant at) {
        return db.sql("""
                        update planning.scenario set state = 'published', published_at = :at, published_by = :by,
                            published_run = :run, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .param("run", run)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    boolean withdraw(Scenario seen, String because, Instant at) {
        return db.sql("""
                        update planning.scenario set state = 'withdrawn', withdrawn_at = :at, withdrawn_because = :because,
                            version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("at", Timestamp.from(at))
                        .param("because", because)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    Optional<Scenario> find(UUID id) {
        return db.sql("""
                        select s.*, v.n, v.name, v.note, v.settings, v.changed_at from planning.scenario s
                        join planning.scenario_version v on v.scenario = s.id
                        where s.id = :id order by v.n desc limit 1
                        """).param("id", id).query((row, n) -> scenario(row)).optional();
    }

    /** The settings as a run found them. */
    ScenarioSettings settings(RunState run) {
        return db.sql("select settings from planning.scenario_version where scenario = :scenario and n = :n")
                .param("scenario", run.scenario())
                .param("n", run.settingsVersion())
                .query((row, n) -> json.readValue(row.getString("settings"), ScenarioSettings.class))
                .single();
    }

    private Scenario scenario(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var published = row.getObject("published_run", UUID.class);
        return new Scenario(
                id,
                row.getString("district"),
                row.getString("name"),
                row.getString("note"),
                row.getString("state"),
                json.readValue(row.getString("settings"), ScenarioSettings.class),
                row.getInt("n"),
                Rows.at(row, "made_at"),
                Rows.at(row, "changed_at"),
                Rows.instant(row, "published_at"),
                row.getString("withdrawn_because"),
                (published == null ? runs.newest(id) : runs.find(published)).orElse(null),
                row.getInt("version"));
    }
}
