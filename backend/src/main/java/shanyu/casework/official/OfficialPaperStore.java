package shanyu.casework.official;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.casework.Subject;
import shanyu.casework.official.OfficialPaper.State;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Rows of official papers. */
@Component
class OfficialPaperStore {
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};
    private static final String SELECT = "select * from casework.official_paper ";

    private final JdbcClient db;
    private final ObjectMapper json;

    OfficialPaperStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The next number of a kind in a district and year; the counter's row is held until the transaction ends. */
    int next(String district, PaperKind kind, int year) {
        return db.sql("""
                        insert into casework.paper_counter (district, kind, year, last) values (:district, :kind, :year, 1)
                        on conflict (district, kind, year) do update set last = casework.paper_counter.last + 1
                        returning last
                        """)
                .param("district", district)
                .param("kind", kind.name())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void add(OfficialPaper paper, String facts, byte[] factsHash) {
        var subject = paper.subject();
        db.sql("""
                        insert into casework.official_paper
                            (id, kind, number, template, district, town, institution, subject_kind, subject, subject_name,
                             office, facts, facts_sha256, state, issued_at, issued_by, replaces)
                        values (:id, :kind, :number, :template, :district, :town, :institution, :subjectKind, :subject,
                             :subjectName, :office, :facts::jsonb, :hash, 'ISSUED', :at, :by, :replaces)
                        """)
                .param("id", paper.id())
                .param("kind", paper.kind().name())
                .param("number", paper.number())
                .param("template", paper.template())
                .param("district", subject.district())
                .param("town", subject.town())
                .param("institution", paper.institution())
                .param("subjectKind", subject.kind())
                .param("subject", subject.id())
                .param("subjectName", subject.name())
                .param("office", paper.office())
                .param("facts", facts)
                .param("hash", factsHash)
                .param("at", Timestamp.from(paper.issuedAt()))
                .param("by", paper.issuedBy())
                .param("replaces", paper.replaces())
                .update();
    }

    Optional<OfficialPaper> find(UUID id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, n) -> row(row))
                .optional();
    }

    Optional<OfficialPaper> locked(UUID id) {
        return db.sql(SELECT + "where id = :id for update")
                .param("id", id)
                .query((row, n) -> row(row))
                .optional();
    }

    Optional<OfficialPaper> replacing(UUID id) {
        return db.sql(SELECT + "where replaces = :id")
                .param("id", id)
                .query((row, n) -> row(row))
                .optional();
    }

    List<OfficialPaper> ofInstitution(UUID institution) {
        return db.sql(SELECT + "where institution = :id order by issued_at, number")
                .param("id", institution)
                .query((row, n) -> row(row))
                .list();
    }

    List<OfficialPaper> about(String subjectKind, UUID subject) {
        return db.sql(SELECT + "where subject_kind = :kind and subject = :id order by issued_at, number")
                .param("kind", subjectKind)
                .param("id", subject)
                .query((row, n) -> row(row))
                .list();
    }

    /** Newest papers first that nobody has printed and that were issued after a moment. */
    List<UUID> unprinted(Instant since, int most) {
        return db.sql("""
                        select id from casework.official_paper where paper is null and issued_at > :since
                        order by issued_at desc limit :most for update skip locked
                        """)
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    void printed(UUID id, UUID paper, @Nullable Long size, @Nullable String root, Instant at) {
        db.sql("""
                        update casework.official_paper
                        set paper = :paper, head_size = :size, head_root = :root, printed_at = :at where id = :id
                        """)
                .param("paper", paper)
                .param("size", size)
                .param("root", root)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    boolean end(OfficialPaper paper, State state, String reason, UUID by, Instant at) {
        return db.sql("""
                        update casework.official_paper
                        set state = :state, ended_at = :at, ended_by = :by, end_reason = :reason, version = version + 1
                        where id = :id and version = :version and state = 'ISSUED'
                        """)
                        .param("state", state.name())
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .param("reason", reason)
                        .param("id", paper.id())
                        .param("version", paper.version())
                        .update()
                == 1;
    }

    private OfficialPaper row(ResultSet row) throws SQLException {
        var institution = row.getObject("institution", UUID.class);
        var ended = row.getTimestamp("ended_at");
        return new OfficialPaper(
                row.getObject("id", UUID.class),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("template", UUID.class),
                new Subject(
                        row.getString("subject_kind"),
                        row.getObject("subject", UUID.class),
                        row.getString("subject_name"),
                        row.getString("district"),
                        row.getString("town"),
                        institution),
                institution,
                row.getString("office"),
                json.readValue(row.getString("facts"), FACTS),
                State.valueOf(row.getString("state")),
                row.getTimestamp("issued_at").toInstant(),
                row.getObject("issued_by", UUID.class),
                row.getObject("replaces", UUID.class),
                ended == null ? null : ended.toInstant(),
                row.getString("end_reason"),
                row.getObject("head_size", Long.class),
                row.getString("head_root"),
                row.getObject("paper", UUID.class),
                row.getInt("version"));
    }
}
