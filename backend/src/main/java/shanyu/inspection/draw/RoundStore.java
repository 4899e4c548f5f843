package shanyu.inspection.draw;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.inspection.draw.RoundState.Cause;
import shanyu.inspection.draw.RoundState.Committed;
import shanyu.inspection.draw.RoundState.Dead;
import shanyu.inspection.draw.RoundState.Disclosed;
import shanyu.inspection.draw.RoundState.Drawn;
import shanyu.inspection.draw.RoundState.EntropyConfirmed;
import shanyu.inspection.draw.RoundState.EntropyEntered;
import shanyu.inspection.draw.RoundState.Planned;
import shanyu.inspection.draw.RoundState.Proved;
import shanyu.inspection.draw.RoundState.Stalled;
import shanyu.verifier.draw.Manifest;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.Hash;

/** Rows of rounds, and the one translation between rows and a {@link Round} in its state. */
@Component
class RoundStore {
    private static final String SELECT = """
            select r.*, m.commit_hash, m.committed_at, m.proof_due,
                   e.value, e.answer, e.entered_by, e.entered_agency, e.entered_at,
                   t.drawn_at, x.cause, x.reason as ending_reason, x.at as ended_at
            from inspection.round r
            left join inspection.manifest m on m.round = r.id
            left join lateral (select * from inspection.entropy_entry where round = r.id order by n desc limit 1) e on true
            left join inspection.result t on t.round = r.id
            left join lateral (
                select * from inspection.round_ending
                where round = r.id and (r.state <> 'stalled' or cause <> 'disclosed') order by at desc limit 1) x on true
            """ + " ";

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
        return db.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query((row, n) -> round(row))
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

    /** Rounds of these states whose entropy time lies before {@code before}, oldest first. */
    List<Round> in(Set<String> states, Instant before) {
        return db.sql(SELECT
                        + "where r.state = any(:states::text[]) and r.entropy_time < :before order by r.entropy_time")
                .param("states", states.toArray(String[]::new))
                .param("before", Timestamp.from(before))
                .query((row, n) -> round(row))
                .list();
    }

    /** The round that takes a stalled one's place, unless it died in its turn. */
    Optional<UUID> supplementOf(UUID stalled) {
        return db.sql("select id from inspection.round where supplements = :stalled and state <> 'dead'")
                .param("stalled", stalled)
                .query(UUID.class)
                .optional();
    }

    /** Calendar rounds of the same month and scope that nobody bound in time; this one makes up for them. */
    List<Round> missed(Round round) {
        return db.sql(SELECT + """
                        where r.scope = :scope and r.year = :year and r.month = :month and r.state = 'planned'
                          and r.kind = 'monthly' and r.entropy_time < :time and r.id <> :id
                        """)
                .param("scope", round.scope())
                .param("year", round.month().getYear())
                .param("month", round.month().getMonthValue())
                .param("time", Timestamp.from(round.entropyTime()))
                .param("id", round.id())
                .query((row, n) -> round(row))
                .list();
    }

    /** Whether another round of the same scope and month was bound in place of a calendar round nobody bound in time. */
    boolean isMissedAndMadeUp(Round round) {
        return db.sql("""
                        select exists (
                            select from inspection.round r join inspection.manifest m on m.round = r.id
                            where r.scope = :scope and r.year = :year and r.month = :month
                              and r.entropy_time > :time and r.id <> :id)
                        """)
                .param("scope", round.scope())
                .param("year", round.month().getYear())
                .param("month", round.month().getMonthValue())
                .param("time", Timestamp.from(round.entropyTime()))
                .param("id", round.id())
                .query(Boolean.class)
                .single();
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

    private Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                row.getString("district"),
                row.getString("town"),
                row.getObject("agency", UUID.class),
                Round.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                YearMonth.of(row.getInt("year"), row.getInt("month")),
                row.getString("reason"),
                row.getObject("supplements", UUID.class),
                EntropySource.read(row.getString("entropy_source")).orElseThrow(),
                row.getObject("number", Integer.class),
                state(row),
                row.getInt("version"));
    }

    private RoundState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "planned" -> new Planned();
            case "committed" -> new Committed(bound(row));
            case "entropy-entered" -> new EntropyEntered(bound(row), entry(row));
            case "entropy-confirmed" -> new EntropyConfirmed(bound(row), row.getString("value"), proofs(id(row)));
            case "proved" -> new Proved(bound(row), row.getString("value"), proofs(id(row)));
            case "drawn" -> new Drawn(bound(row), row.getString("value"), proofs(id(row)), at(row, "drawn_at"));
            case "disclosed" ->
                new Disclosed(
                        bound(row), row.getString("value"), proofs(id(row)), at(row, "drawn_at"), at(row, "ended_at"));
            case "dead" ->
                new Dead(
                        row.getString("commit_hash") == null ? null : bound(row),
                        row.getString("ending_reason"),
                        at(row, "ended_at"));
            default ->
                new Stalled(
                        bound(row),
                        Cause.of(row.getString("cause")),
                        row.getString("ending_reason"),
                        at(row, "ended_at"));
        };
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static Commitment bound(ResultSet row) throws SQLException {
        return new Commitment(Hash.ofHex(row.getString("commit_hash")), at(row, "committed_at"), at(row, "proof_due"));
    }

    private static EntropyEntry entry(ResultSet row) throws SQLException {
        return new EntropyEntry(
                row.getString("value"),
                row.getObject("entered_by", UUID.class),
                row.getObject("entered_agency", UUID.class),
                at(row, "entered_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getTimestamp(column)).toInstant();
    }
}
