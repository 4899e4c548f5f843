package shanyu.planning.siting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.Rows;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Rows of runs. Whole inputs and answers are read only where they are asked for. */
@Component
class RunStore {
    private static final String HEAD =
            "select id, scenario, settings_n, state, progress, seed, input_hash, network_mark, "
                    + "figures_mark, result_hash, proof, problem, asked_at, ended_at from planning.scenario_run ";
    private static final TypeReference<List<RunState.Proof>> PROOFS = new TypeReference<>() {};

    private final JdbcClient db;
    private final ObjectMapper json;

    RunStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    UUID add(Scenario scenario, SitingInput input, UUID by, Instant at) {
        var id = UUID.randomUUID();
        String text = Canonical.write(input);
        db.sql("""
                        insert into planning.scenario_run (id, scenario, settings_n, state, progress, seed, input, input_hash,
                            network_mark, figures_mark, asked_at, asked_by, heartbeat_at)
                        values (:id, :scenario, :n, 'queued', 0, :seed, :input, :hash, :network, :figures, :at, :by, :at)
                        """)
                .param("id", id)
                .param("scenario", scenario.id())
                .param("n", scenario.settingsVersion())
                .param("seed", input.seed())
                .param("input", text)
                .param("hash", Canonical.hash(text))
                .param("network", input.network().mark())
                .param("figures", input.figuresMark())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
        return id;
    }

    Optional<RunState> find(UUID id) {
        return db.sql(HEAD + "where id = :id")
                .param("id", id)
                .query((row, n) -> run(row))
                .optional();
    }

    Optional<RunState> newest(UUID scenario) {
        return db.sql(HEAD + "where scenario = :scenario order by n desc limit 1")
                .param("scenario", scenario)
                .query((row, n) -> run(row))
                .optional();
    }

    /** All of a scenario, the newest first. */
    List<RunState> of(UUID scenario) {
        return db.sql(HEAD + "where scenario = :scenario order by n desc limit 100")
                .param("scenario", scenario)
                .query((row, n) -> run(row))
                .list();
    }

    long underWay() {
        return db.sql("select count(*) from planning.scenario_run where ended_at is null")
                .query(Long.class)
                .single();
    }

    SitingInput input(UUID id) {
        return Canonical.read(inputText(id), SitingInput.class);
    }

    /** As it was hashed. */
    String inputText(UUID id) {
        return text(id, "input").orElseThrow();
    }

    Optional<SitingResult> result(UUID id) {
        return text(id, "result").map(text -> Canonical.read(text, SitingResult.class));
    }

    private Optional<String> text(UUID id, String column) {
        return db.sql("select " + column + " from planning.scenario_run where id = :id and " + column + " is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** It goes on; answers whether somebody asked it to stop. */
    boolean alive(UUID id, String state, int progress, Instant at) {
        return db.sql("""
                        update planning.scenario_run set state = :state, progress = :progress, heartbeat_at = :at
                        where id = :id and ended_at is null returning cancel_asked_at is not null
                        """)
                .param("state", state)
                .param("progress", progress)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    void answered(UUID id, String state, SitingResult result, @Nullable Instant ended, Instant at) {
        String text = Canonical.write(result);
        db.sql("""
                        update planning.scenario_run set state = :state, progress = :progress, result = :result,
                            result_hash = :hash, ended_at = :ended, heartbeat_at = :at
                        where id = :id and ended_at is null
                        """)
                .param("state", state)
                .param("progress", ended == null ? 0 : 100)
                .param("result", text)
                .param("hash", Canonical.hash(text))
                .param("ended", ended == null ? null : Timestamp.from(ended))
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void proved(UUID id, List<RunState.Proof> proofs) {
        db.sql("update planning.scenario_run set proof = :proof::jsonb where id = :id")
                .param("proof", json.writeValueAsString(proofs))
                .param("id", id)
                .update();
    }

    /** Ends a run that has not ended. */
    void end(UUID id, String state, @Nullable String problem, Instant at) {
        db.sql("""
                        update planning.scenario_run set state = :state, problem = :problem, ended_at = :at,
                            progress = case when :state = 'done' then 100 else progress end
                        where id = :id and ended_at is null
                        """)
                .param("state", state)
                .param("problem", problem)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void askToStop(UUID id, Instant at) {
        db.sql("update planning.scenario_run set cancel_asked_at = coalesce(cancel_asked_at, :at) where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /**
     * Those nobody works at any more. A plan that was there stays; what was only searched for has failed.
     *
     * @param mine runs this house works at itself
     * @return how many there were
     */
    int interrupted(Instant silentSince, Collection<UUID> mine, Instant at) {
        return db.sql("""
                        update planning.scenario_run set ended_at = :at, problem = 'interrupted',
                            state = case when result is null then 'failed' else 'done' end
                        where ended_at is null and heartbeat_at < :since and not (id = any (:mine::uuid[]))
                        """)
                .param("at", Timestamp.from(at))
                .param("since", Timestamp.from(silentSince))
                .param("mine", mine.toArray(UUID[]::new))
                .update();
    }

    private RunState run(ResultSet row) throws SQLException {
        String proof = row.getString("proof");
        return new RunState(
                row.getObject("id", UUID.class),
                row.getObject("scenario", UUID.class),
                row.getInt("settings_n"),
                row.getString("state"),
                row.getInt("progress"),
                row.getLong("seed"),
                row.getString("input_hash"),
                row.getString("network_mark"),
                row.getString("figures_mark"),
                row.getString("result_hash"),
                proof == null ? List.of() : json.readValue(proof, PROOFS),
                row.getString("problem"),
                Rows.at(row, "asked_at"),
                Rows.instant(row, "ended_at"));
    }
}
