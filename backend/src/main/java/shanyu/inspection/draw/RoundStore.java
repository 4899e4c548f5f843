package shanyu.inspection.draw;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.inspection.draw.RoundState.Committed;
import shanyu.inspection.draw.RoundState.EntropyEntered;
import shanyu.inspection.draw.RoundState.Stalled;
import shanyu.verifier.draw.Manifest;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.Hash;

/** Rows of rounds, and of what each step adds to them. */
@Component
class RoundStore {
    private final JdbcClient db;

    RoundStore(JdbcClient db) {
        this.db = db;
    }

    void add(Round round, Instant at) {
        db.sql("""
                        insert into inspection.round (id, district, town, agency, kind, year, month, reason, supplements,
                            entropy_source, entropy_time, state, created_at)
                        values (:id, :district, :town, :agency, :kind, :year, :month, :reason, :supplements, :source, :time,
                            'planned', :at)
                        """)
                .param("id", round.id())
                .param("district", round.district())
                .param("town", round.town())
                .param("agency", round.agency())
                .param("kind", round.kind().code())
                .param("year", round.month().getYear())
                .param("month", round.month().getMonthValue())
                .param("reason", round.reason())
                .param("supplements", round.supplements())
                .param("source", round.source().text())
                .param("time", Timestamp.from(round.entropyTime()))
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Round> find(UUID id) {
        return db.sql(RoundRow.SELECT + "where r.id = :id")
                .param("id", id)
                .query((row, n) -> RoundRow.round(row, this::proofs))
                .optional();
    }

    /** The round, held until the transaction ends: two people never move one round at once. */
    Optional<Round> hold(UUID id) {
        return db.sql("select id from inspection.round where id = :id for update")
                        .param("id", id)
                        .query(UUID.class)
                        .optional()
                        .isEmpty()
                ? Optional.empty()
                : find(id);
    }

    /** The round that takes a stalled one's place, unless it died in its turn. */
    Optional<UUID> supplementOf(UUID stalled) {
        return db.sql("select id from inspection.round where supplements = :stalled and state <> 'dead'")
                .param("stalled", stalled)
                .query(UUID.class)
                .optional();
    }

    /** The days within which a round's visits are made. */
    record Window(LocalDate from, LocalDate to) {}

    Window window(UUID round) {
        return db.sql("select window_from, window_to from inspection.manifest where round = :round")
                .param("round", round)
                .query((row, n) -> new Window(
                        row.getDate("window_from").toLocalDate(),
                        row.getDate("window_to").toLocalDate()))
                .single();
    }

    /** Number and commit of the last committed round of a scope; the scope is held until the transaction ends. */
    Optional<Last> last(String scope) {
        db.sql("select pg_advisory_xact_lock(hashtext('inspection.round ' || :scope))")
                .param("scope", scope)
                .query((row, n) -> scope)
                .single();
        return db.sql("""
                        select r.number, m.commit_hash from inspection.round r
                        join inspection.manifest m on m.round = r.id
                        where r.scope = :scope order by r.number desc limit 1
                        """)
                .param("scope", scope)
                .query((row, n) -> new Last(row.getInt("number"), Hash.ofHex(row.getString("commit_hash"))))
                .optional();
    }

    record Last(int number, Hash commit) {}

    void commit(Round round, int number, Manifest manifest, MonthPlan plan, String quota, Committed state, UUID by) {
        var bound = state.commitment();
        db.sql("""
                        insert into inspection.manifest (round, json, commit_hash, rules, proof_due, window_from,
                            window_to, quota, committed_at, committed_by)
                        values (:round, :json, :commit, :rules, :deadline, :from, :to, :quota::jsonb, :at, :by)
                        """)
                .param("round", round.id())
                .param("json", manifest.json().canonical())
                .param("commit", bound.commit().hex())
                .param("rules", plan.rules().hash())
                .param("deadline", Timestamp.from(bound.proofDeadline()))
                .param("from", plan.windowFrom())
                .param("to", plan.windowTo())
                .param("quota", quota)
                .param("at", Timestamp.from(bound.at()))
                .param("by", by)
                .update();
        db.sql("update inspection.round set number = :number where id = :id")
                .param("number", number)
                .param("id", round.id())
                .update();
        move(round, state);
    }

    Optional<Manifest> manifest(UUID round) {
        return db.sql("select json from inspection.manifest where round = :round")
                .param("round", round)
                .query(String.class)
                .optional()
                .map(text -> Manifest.read(Json.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    void enter(Round round, EntropyEntered state) {
        var entry = state.entry();
        db.sql("""
                        insert into inspection.entropy_entry (round, n, value, entered_by, entered_agency, entered_at)
                        select :round, coalesce(max(n), 0) + 1, :value, :by, :agency, :at
                        from inspection.entropy_entry where round = :round
                        """)
                .param("round", round.id())
                .param("value", entry.value())
                .param("by", entry.by())
                .param("agency", entry.agency())
                .param("at", Timestamp.from(entry.at()))
                .update();
        move(round, state);
    }

    /** @param reason why it is disputed, null when confirmed */
    void answerEntropy(Round round, RoundState next, UUID by, UUID agency, @Nullable String reason, Instant at) {
        db.sql("""
                        update inspection.entropy_entry
                        set answer = :answer, answered_by = :by, answered_agency = :agency, answered_at = :at,
                            answer_reason = :reason
                        where round = :round and answer is null
                        """)
                .param("answer", reason == null ? "confirmed" : "disputed")
                .param("by", by)
                .param("agency", agency)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .param("round", round.id())
                .update();
        move(round, next);
    }

    void addProof(Round round, PostedProof proof, RoundState next) {
        db.sql("""
                        insert into inspection.proof (round, place, key, pi, posted_by, posted_at)
                        values (:round, :place, :key, :pi, :by, :at)
                        """)
                .param("round", round.id())
                .param("place", proof.place())
                .param("key", proof.key())
                .param("pi", proof.pi())
                .param("by", proof.by())
                .param("at", Timestamp.from(proof.at()))
                .update();
        move(round, next);
    }

    void keepResult(Round round, Outcome outcome, RoundState next, UUID by, Instant at) {
        db.sql("""
                        insert into inspection.result (round, record, staffed, drawn, drawn_at, drawn_by)
                        values (:round, :record, :staffed, :drawn, :at, :by)
                        """)
                .param("round", round.id())
                .param("record", outcome.record())
                .param("staffed", outcome.staffed())
                .param("drawn", outcome.drawn().size())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
        if (next instanceof Stalled stalled)
            addEnding(round.id(), stalled.cause().code(), "", by, at);
        move(round, next);
    }

    /** The record of a draw; its drawn institutions by code. */
    record Outcome(String record, boolean staffed, List<String> drawn) {}

    Optional<Outcome> result(UUID round) {
        return db.sql("select record, staffed from inspection.result where round = :round")
                .param("round", round)
                .query((row, n) -> DrawnRecord.outcome(row.getString("record"), row.getBoolean("staffed")))
                .optional();
    }

    /** Ends a round as its next state says. */
    void end(Round round, RoundState next, String cause, String reason, UUID by, Instant at) {
        addEnding(round.id(), cause, reason, by, at);
        move(round, next);
    }

    void addEnding(UUID round, String cause, String reason, UUID by, Instant at) {
        db.sql("""
                        insert into inspection.round_ending (round, cause, reason, at, by)
                        values (:round, :cause, :reason, :at, :by) on conflict do nothing
                        """)
                .param("round", round)
                .param("cause", cause)
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    boolean isPublished(UUID round) {
        return db.sql(
                        "select exists (select from inspection.round_ending where round = :round and cause = 'disclosed')")
                .param("round", round)
                .query(Boolean.class)
                .single();
    }

    /** Keys the manifest names that posted no proof though the outcome stood. */
    Set<UUID> silentKeys(UUID round) {
        return new HashSet<>(db.sql("""
                        select k.id from inspection.manifest m
                        cross join lateral jsonb_array_elements_text(m.json::jsonb -> 'vrf_keys') named
                        join inspection.draw_key k on k.public_key = named
                        where m.round = :round
                          and exists (select from inspection.round_ending where round = :round and cause = 'key-silent')
                          and not exists (select from inspection.proof p where p.round = :round and p.key = k.id)
                        """).param("round", round).query(UUID.class).list());
    }

    private void move(Round round, RoundState next) {
        db.sql("update inspection.round set state = :state, version = version + 1 where id = :id")
                .param("state", next.code())
                .param("id", round.id())
                .update();
    }

    List<PostedProof> proofs(UUID round) {
        return db.sql("select * from inspection.proof where round = :round order by place")
                .param("round", round)
                .query((row, n) -> new PostedProof(
                        row.getInt("place"),
                        row.getObject("key", UUID.class),
                        row.getString("pi"),
                        row.getObject("posted_by", UUID.class),
                        row.getTimestamp("posted_at").toInstant()))
                .list();
    }
}
