package shanyu.oversight;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.oversight.ComplaintState.Accepted;
import shanyu.oversight.ComplaintState.Closed;
import shanyu.oversight.ComplaintState.InHand;
import shanyu.oversight.ComplaintState.NotAccepted;
import shanyu.oversight.ComplaintState.Proposal;
import shanyu.oversight.ComplaintState.Rated;
import shanyu.oversight.ComplaintState.Received;
import shanyu.oversight.ComplaintState.Told;
import shanyu.server.Rows;
import shanyu.server.sealing.Sealed;

/** Rows of complaints, their photos, steps and visits. */
@Component
class ComplaintStore {
    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient db;

    ComplaintStore(JdbcClient db) {
        this.db = db;
    }

    /** A photo by what it is. */
    record Photo(int n, String mediaType, String sha256, long bytes) {}

    /** Something that happened; {@code by} is null for the public and the house. */
    record Step(String verb, Instant at, @Nullable UUID by, String text) {}

    /** @param phonePrint by which the telephone is found; answers false when the form's stamp was used before */
    boolean add(Complaint complaint, byte @Nullable [] phonePrint, byte[] code, byte[] ticket) {
        return db.sql("""
                        insert into oversight.complaint (id, number, code, ticket, kind, institution, place, district, town,
                            holder, department, text, happened_on, name_sealed, phone_sealed, phone_print, received_at, state)
                        values (:id, :number, :code, :ticket, :kind, :institution, :place, :district, :town, :holder,
                            :department, :text, :happenedOn, :name, :phone, :phonePrint, :at, 'received')
                        on conflict (ticket) do nothing
                        """)
                        .param("id", complaint.id())
                        .param("number", complaint.number())
                        .param("code", code)
                        .param("ticket", ticket)
                        .param("kind", complaint.kind().name())
                        .param("institution", complaint.institution())
                        .param("place", complaint.place())
                        .param("district", complaint.district())
                        .param("town", complaint.town())
                        .param("holder", complaint.holder())
                        .param("department", complaint.department())
                        .param("text", complaint.text())
                        .param(
                                "happenedOn",
                                complaint.happenedOn() == null ? null : Date.valueOf(complaint.happenedOn()))
                        .param("name", bytes(complaint.name()), Types.BINARY)
                        .param("phone", bytes(complaint.phone()), Types.BINARY)
                        .param("phonePrint", phonePrint, Types.BINARY)
                        .param("at", Timestamp.from(complaint.receivedAt()))
                        .update()
                == 1;
    }

    private static byte @Nullable [] bytes(@Nullable Sealed sealed) {
        return sealed == null ? null : sealed.bytes();
    }

    void addPhoto(UUID complaint, int n, CleanPhoto photo, byte[] sha256) {
        db.sql("""
                        insert into oversight.photo (complaint, n, sha256, media_type, bytes)
                        values (:complaint, :n, :sha256, :mediaType, :bytes)
                        """)
                .param("complaint", complaint)
                .param("n", n)
                .param("sha256", sha256)
                .param("mediaType", photo.mediaType())
                .param("bytes", photo.bytes().length)
                .update();
    }

    void addStep(UUID complaint, Step step) {
        db.sql("""
                        insert into oversight.step (complaint, n, verb, at, by, text)
                        select :complaint, coalesce(max(n), 0) + 1, :verb, :at, :by::uuid, :text
                        from oversight.step where complaint = :complaint
                        """)
                .param("complaint", complaint)
                .param("verb", step.verb())
                .param("at", Timestamp.from(step.at()))
                .param("by", step.by())
                .param("text", step.text())
                .update();
    }

    void addVisit(UUID complaint, UUID visit, Instant at) {
        db.sql("insert into oversight.ordered_visit (complaint, visit, ordered_at) values (:complaint, :visit, :at)")
                .param("complaint", complaint)
                .param("visit", visit)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Puts the complaint in its next state; false when somebody else moved it meanwhile. */
    boolean move(Complaint complaint, ComplaintState next) {
        var columns = new HashMap<String, @Nullable Object>();
        for (String each : List.of(
                "accepted",
                "refusal",
                "refused",
                "outcome",
                "answer",
                "proposedBy",
                "proposed",
                "confirmedBy",
                "answered",
                "stars",
                "rating",
                "rated",
                "closed")) columns.put(each, null);
        fill(columns, next);
        return db.sql("""
                        update oversight.complaint
                        set state = :state, accepted_at = :accepted, refusal = :refusal, refused_at = :refused,
                            outcome = :outcome, answer = :answer, proposed_by = :proposedBy::uuid, proposed_at = :proposed,
                            confirmed_by = :confirmedBy::uuid, answered_at = :answered, stars = :stars, rating = :rating,
                            rated_at = :rated, closed_at = :closed, version = version + 1
                        where id = :id and version = :version
                        """)
                        .params(columns)
                        .param("state", next.code())
                        .param("id", complaint.id())
                        .param("version", complaint.version())
                        .update()
                == 1;
    }

    private static void fill(HashMap<String, @Nullable Object> columns, ComplaintState state) {
        switch (state) {
            case Received() -> {}
            case NotAccepted(var because, var at) -> {
                columns.put("refusal", because.name());
                columns.put("refused", Timestamp.from(at));
            }
            case Accepted(var at) -> columns.put("accepted", Timestamp.from(at));
            case InHand(var acceptedAt, var proposal) -> {
                columns.put("accepted", Timestamp.from(acceptedAt));
                if (proposal != null) fill(columns, proposal);
            }
            case Told told -> {
                var answered = told.told();
                columns.put("accepted", Timestamp.from(answered.acceptedAt()));
                fill(columns, answered.answer());
                columns.put("confirmedBy", answered.confirmedBy());
                columns.put("answered", Timestamp.from(answered.at()));
                var rated =
                        told instanceof Rated itself ? itself : told instanceof Closed closed ? closed.rated() : null;
                if (rated != null) {
                    columns.put("stars", rated.stars());
                    columns.put("rating", rated.text());
                    columns.put("rated", Timestamp.from(rated.at()));
                }
                if (told instanceof Closed closed) columns.put("closed", Timestamp.from(closed.at()));
            }
        }
    }

    private static void fill(HashMap<String, @Nullable Object> columns, Proposal proposal) {
        columns.put("outcome", proposal.outcome().name());
        columns.put("answer", proposal.answer());
        columns.put("proposedBy", proposal.by());
        columns.put("proposed", Timestamp.from(proposal.at()));
    }

    Optional<Complaint> find(UUID id) {
        return one("id = :key", id);
    }

    Optional<Complaint> findNumber(String number) {
        return one("number = :key", number);
    }

    private Optional<Complaint> one(String condition, Object key) {
        return db.sql("select * from oversight.complaint where " + condition)
                .param("key", key)
                .query((row, n) -> ComplaintRows.complaint(row))
                .optional();
    }

    List<Complaint> ofInstitution(UUID institution) {
        return db.sql("select * from oversight.complaint where institution = :institution order by received_at")
                .param("institution", institution)
                .query((row, n) -> ComplaintRows.complaint(row))
                .list();
    }

    /** Answered before {@code until} and not rated since, or rated well enough: nothing waits any more. */
    List<Complaint> toClose(Instant until, int lowRating, int most) {
        return db.sql("""
                        select * from oversight.complaint
                        where state = 'answered' and answered_at < :until or state = 'rated' and stars > :low
                        order by answered_at limit :most
                        """)
                .param("until", Timestamp.from(until))
                .param("low", lowRating)
                .param("most", most)
                .query((row, n) -> ComplaintRows.complaint(row))
                .list();
    }

    /** Upheld on days from {@code from} to {@code to}, both included; a complaint opened again is not among them. */
    List<UpheldComplaint> upheld(Instant from, Instant to) {
        return db.sql("""
                        select id, institution, number, outcome, answered_at from oversight.complaint
                        where institution is not null and outcome in ('UPHELD', 'PARTLY_UPHELD')
                          and answered_at >= :from and answered_at < :to
                        order by answered_at, number
                        """)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, n) -> new UpheldComplaint(
                        row.getObject("id", UUID.class),
                        row.getObject("institution", UUID.class),
                        ComplaintRows.day(Rows.at(row, "answered_at")),
                        row.getString("number"),
                        row.getString("outcome").equals("PARTLY_UPHELD")))
                .list();
    }

    boolean isCode(UUID complaint, byte[] code) {
        return db.sql("select exists (select 1 from oversight.complaint where id = :id and code = :code)")
                .param("id", complaint)
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    List<Photo> photos(UUID complaint) {
        return db.sql("select * from oversight.photo where complaint = :id order by n")
                .param("id", complaint)
                .query((row, n) -> new Photo(
                        row.getInt("n"),
                        row.getString("media_type"),
                        HEX.formatHex(row.getBytes("sha256")),
                        row.getLong("bytes")))
                .list();
    }

    List<Step> steps(UUID complaint) {
        return db.sql("select * from oversight.step where complaint = :id order by n")
                .param("id", complaint)
                .query((row, n) -> new Step(
                        row.getString("verb"),
                        Rows.at(row, "at"),
                        row.getObject("by", UUID.class),
                        row.getString("text")))
                .list();
    }

    List<UUID> visits(UUID complaint) {
        return db.sql("select visit from oversight.ordered_visit where complaint = :id order by ordered_at")
                .param("id", complaint)
                .query((row, n) -> row.getObject("visit", UUID.class))
                .list();
    }
}
