package shanyu.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.registry.Filing.Draft;
import shanyu.registry.Filing.Head;
import shanyu.registry.Filing.Purpose;
import shanyu.registry.Filing.Receipt;
import shanyu.registry.Filing.ReceiptIssued;
import shanyu.registry.Filing.Returned;
import shanyu.registry.Filing.SiteCheck;
import shanyu.registry.Filing.Submission;
import shanyu.registry.Filing.Submitted;
import shanyu.registry.Filing.Withdrawn;
import shanyu.shared.Wgs84;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Rows of filings, and the one translation between a row and a {@link Filing}. */
@Component
class FilingStore {
    private static final TypeReference<List<Judged>> JUDGED = new TypeReference<>() {};
    private static final TypeReference<List<Condition>> CONDITIONS = new TypeReference<>() {};
    private static final TypeReference<List<String>> REASONS = new TypeReference<>() {};

    private final JdbcClient db;
    private final ObjectMapper json;

    FilingStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    void add(Draft draft) {
        var head = draft.head();
        db.sql("""
                        insert into registry.filing
                            (id, institution, purpose, state, form, happened_on, drafted_by, drafted_at)
                        values (:id, :institution, :purpose, 'DRAFT', :form::jsonb, :happenedOn, :by, :at)
                        """)
                .param("id", head.id())
                .param("institution", head.institution())
                .param("purpose", head.purpose().name())
                .param("form", json.writeValueAsString(head.form()))
                .param("happenedOn", head.happenedOn())
                .param("by", head.draftedBy())
                .param("at", Timestamp.from(head.draftedAt()))
                .update();
        addStep(head.id(), "drafted", head.draftedAt(), head.draftedBy(), "");
    }

    /** Keeps the form as typed; false when the filing has moved on from the version given. */
    boolean save(UUID id, int version, FilingForm form) {
        return db.sql("""
                                update registry.filing set form = :form::jsonb, version = version + 1
                                where id = :id and version = :version and state = 'DRAFT'
                                """)
                        .param("form", json.writeValueAsString(form))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Writes a new state; false when the filing has moved on since it was read. */
    boolean move(Filing before, Filing next) {
        var row = new FilingColumns(json).of(next);
        row.put("id", before.id());
        row.put("version", before.head().version());
        return db.sql("""
                                update registry.filing
                                set state = :state, authority = :authority, submitted_by = :submittedBy,
                                    submitted_at = :submittedAt, judgements = :judgements::jsonb, check_on = :checkOn,
                                    check_found = :checkFound, check_text = :checkText, check_longitude = :checkLongitude,
                                    check_latitude = :checkLatitude, checked_by = :checkedBy, checked_at = :checkedAt,
                                    decided_by = :decidedBy, decided_at = :decidedAt, reasons = :reasons::jsonb,
                                    receipt = :receipt, conditions = :conditions::jsonb,
                                    conformity = case when :state in ('SUBMITTED', 'RECEIPT_ISSUED') then conformity end,
                                    version = version + 1
                                where id = :id and version = :version
                                """).params(row).update() == 1;
    }

    /** Writes what the authority found of the contents, once; false when it has already said. */
    boolean conclude(Filing filing, String conformity) {
        return db.sql("""
                                update registry.filing set conformity = :conformity, version = version + 1
                                where id = :id and version = :version and conformity is null
                                """)
                        .param("conformity", conformity)
                        .param("id", filing.id())
                        .param("version", filing.head().version())
                        .update()
                == 1;
    }

    void addStep(UUID filing, String verb, Instant at, @Nullable UUID by, String text) {
        db.sql("""
                        insert into registry.filing_step (filing, n, verb, at, by, text)
                        select :filing, coalesce(max(n), 0) + 1, :verb, :at, :by, :text
                        from registry.filing_step where filing = :filing
                        """)
                .param("filing", filing)
                .param("verb", verb)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("text", text)
                .update();
    }

    /** The next running number of a receipt in a year. */
    int takeReceiptNumber(String district, int year) {
        return db.sql("""
                        insert into registry.receipt_counter (district, year, last) values (:district, :year, 1)
                        on conflict (district, year) do update set last = registry.receipt_counter.last + 1
                        returning last
                        """)
                .param("district", district)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    Optional<Filing> find(UUID id) {
        return db.sql("select * from registry.filing where id = :id")
                .param("id", id)
                .query((row, n) -> filing(row))
                .optional();
    }

    /** The one filing of an institution that is not finished. */
    Optional<Filing> unfinished(UUID institution) {
        return db.sql("""
                        select * from registry.filing
                        where institution = :institution and state in ('DRAFT', 'SUBMITTED', 'RETURNED')
                        """)
                .param("institution", institution)
                .query((row, n) -> filing(row))
                .optional();
    }

    /** How the authority concluded on the contents: CONFORMS, DOES_NOT, or null while it has not. */
    @Nullable
    String conformity(UUID id) {
        return db.sql("select conformity from registry.filing where id = :id")
                .param("id", id)
                .query((row, n) -> row.getString(1))
                .list()
                .getFirst();
    }

    Filing filing(ResultSet row) throws SQLException {
        var head = new Head(
                row.getObject("id", UUID.class),
                row.getObject("institution", UUID.class),
                Purpose.valueOf(row.getString("purpose")),
                json.readValue(row.getString("form"), FilingForm.class),
                row.getDate("happened_on") == null
                        ? null
                        : row.getDate("happened_on").toLocalDate(),
                row.getObject("drafted_by", UUID.class),
                row.getTimestamp("drafted_at").toInstant(),
                row.getInt("version"));
        return switch (row.getString("state")) {
            case "DRAFT" -> new Draft(head);
            case "SUBMITTED" -> new Submitted(head, submission(row), check(row));
            case "RETURNED" ->
                new Returned(
                        head,
                        submission(row),
                        row.getObject("decided_by", UUID.class),
                        row.getTimestamp("decided_at").toInstant(),
                        json.readValue(row.getString("reasons"), REASONS));
            case "RECEIPT_ISSUED" -> new ReceiptIssued(head, submission(row), check(row), receipt(row));
            default ->
                new Withdrawn(
                        head,
                        row.getObject("decided_by", UUID.class),
                        row.getTimestamp("decided_at").toInstant());
        };
    }

    private Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                row.getObject("submitted_by", UUID.class),
                row.getTimestamp("submitted_at").toInstant(),
                row.getObject("authority", UUID.class),
                json.readValue(row.getString("judgements"), JUDGED));
    }

    private static @Nullable SiteCheck check(ResultSet row) throws SQLException {
        if (row.getDate("check_on") == null) return null;
        Double longitude = row.getObject("check_longitude", Double.class);
        Double latitude = row.getObject("check_latitude", Double.class);
        return new SiteCheck(
                row.getDate("check_on").toLocalDate(),
                row.getString("check_found").equals("DIFFERS"),
                row.getString("check_text"),
                longitude == null ? null : new Wgs84(longitude, Objects.requireNonNull(latitude)),
                row.getObject("checked_by", UUID.class),
                row.getTimestamp("checked_at").toInstant());
    }

    private Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getString("receipt"),
                row.getObject("decided_by", UUID.class),
                row.getTimestamp("decided_at").toInstant(),
                json.readValue(row.getString("conditions"), CONDITIONS));
    }
}
