package shanyu.inspection.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.inspection.visit.Edition.Sealed;
import shanyu.inspection.visit.Sheets.Written;
import shanyu.norms.Applicability;
import shanyu.server.Rows;
import tools.jackson.databind.ObjectMapper;

/** Rows of editions and their items. */
@Component
class SheetStore {
    private final JdbcClient db;
    private final ObjectMapper json;

    SheetStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    void open(UUID visit, int edition, String reason, UUID by, Instant at) {
        db.sql("""
                        insert into inspection.visit_edition (visit, edition, reason, opened_at, opened_by)
                        values (:visit, :edition, :reason, :at, :by)
                        """)
                .param("visit", visit)
                .param("edition", edition)
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    void add(UUID visit, int edition, List<SheetItem> items) {
        db.sql("""
                        insert into inspection.visit_item (visit, edition, item, n, applicability, result)
                        select :visit, :edition, item, n, applicability,
                               case applicability when 'NOT_APPLICABLE' then 'NOT_APPLICABLE' end
                        from unnest(:items::text[], :applicabilities::text[]) with ordinality as t(item, applicability, n)
                        """)
                .param("visit", visit)
                .param("edition", edition)
                .param("items", items.stream().map(SheetItem::item).toArray(String[]::new))
                .param(
                        "applicabilities",
                        items.stream().map(item -> item.applicability().name()).toArray(String[]::new))
                .update();
    }

    /** A correction begins from what was submitted before. */
    void copy(UUID visit, int from, int to) {
        db.sql("""
                        insert into inspection.visit_item (visit, edition, item, n, applicability, result, note, photos,
                            fixed, referred, by, at, answer)
                        select visit, :to, item, n, applicability, result, note, photos, fixed, referred, by, at, answer
                        from inspection.visit_item where visit = :visit and edition = :from
                        """).param("visit", visit).param("from", from).param("to", to).update();
    }

    List<SheetItem> items(UUID visit, int edition) {
        return db.sql("select * from inspection.visit_item where visit = :visit and edition = :edition order by n")
                .param("visit", visit)
                .param("edition", edition)
                .query((row, n) -> item(row))
                .list();
    }

    /** These items of an edition, held until the transaction ends, in the order of the list. */
    List<SheetItem> hold(UUID visit, int edition, List<String> items) {
        return db.sql("""
                        select * from inspection.visit_item
                        where visit = :visit and edition = :edition and item = any(:items::text[]) order by n for update
                        """)
                .param("visit", visit)
                .param("edition", edition)
                .param("items", items.toArray(String[]::new))
                .query((row, n) -> item(row))
                .list();
    }

    /** Writes answers to items that are held; photos travel as one text an answer, since arrays of arrays must be even. */
    void write(UUID visit, int edition, List<Written> answers, UUID by, Instant at) {
        db.sql("""
                        update inspection.visit_item i
                        set result = a.result, note = a.note, photos = a.photos::uuid[], fixed = a.fixed,
                            referred = a.referred, by = :by, at = :at, answer = gen_random_uuid(), version = i.version + 1
                        from unnest(:items::text[], :results::text[], :notes::text[], :photos::text[],
                            :fixed::boolean[], :referred::boolean[]) as a(item, result, note, photos, fixed, referred)
                        where i.visit = :visit and i.edition = :edition and i.item = a.item
                        """)
                .param("items", texts(answers, Written::item))
                .param("results", texts(answers, each -> each.answer().result().name()))
                .param("notes", texts(answers, each -> each.answer().note()))
                .param(
                        "photos",
                        texts(
                                answers,
                                each -> each.answer().photos().stream()
                                        .map(UUID::toString)
                                        .collect(Collectors.joining(",", "{", "}"))))
                .param(
                        "fixed",
                        answers.stream().map(each -> each.answer().fixed()).toArray(Boolean[]::new))
                .param(
                        "referred",
                        answers.stream().map(each -> each.answer().referred()).toArray(Boolean[]::new))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("visit", visit)
                .param("edition", edition)
                .update();
        trace(visit, edition, texts(answers, Written::item));
    }

    /** Every answer stays as a row of its own, whatever is said later. */
    private void trace(UUID visit, int edition, String[] items) {
        db.sql("""
                        insert into inspection.item_answer (id, visit, edition, item, result, note, photos, fixed, referred,
                            by, performed_at, received_at, standing)
                        select answer, visit, edition, item, result, note, photos, fixed, referred, by, at, at, 'stood'
                        from inspection.visit_item
                        where visit = :visit and edition = :edition and item = any(:items::text[])
                        """)
                .param("visit", visit)
                .param("edition", edition)
                .param("items", items)
                .update();
    }

    private static String[] texts(List<Written> answers, Function<Written, String> text) {
        return answers.stream().map(text).toArray(String[]::new);
    }

    void seal(UUID visit, int edition, Sealed sealed) {
        db.sql("""
                        update inspection.visit_edition
                        set content = :content, hash = decode(:hash, 'hex'), verdict = :verdict::jsonb,
                            submitted_at = :at, submitted_by = :by
                        where visit = :visit and edition = :edition
                        """)
                .param("content", sealed.content())
                .param("hash", sealed.hash())
                .param("verdict", json.writeValueAsString(sealed.verdict()))
                .param("at", Timestamp.from(sealed.at()))
                .param("by", sealed.by())
                .param("visit", visit)
                .param("edition", edition)
                .update();
    }

    void renewVerdict(UUID visit, int edition, Verdict verdict) {
        db.sql(
                        "update inspection.visit_edition set verdict = :verdict::jsonb where visit = :visit and edition = :edition")
                .param("verdict", json.writeValueAsString(verdict))
                .param("visit", visit)
                .param("edition", edition)
                .update();
    }

    void published(UUID visit, int edition, Instant at) {
        db.sql("""
                        update inspection.visit_edition set published_at = coalesce(published_at, :at)
                        where visit = :visit and edition = :edition
                        """)
                .param("at", Timestamp.from(at))
                .param("visit", visit)
                .param("edition", edition)
                .update();
    }

    List<Edition> editions(UUID visit) {
        return db.sql("""
                        select *, encode(hash, 'hex') as hex from inspection.visit_edition
                        where visit = :visit order by edition
                        """).param("visit", visit).query((row, n) -> edition(row)).list();
    }

    private Edition edition(ResultSet row) throws SQLException {
        return new Edition(
                row.getObject("visit", UUID.class),
                row.getInt("edition"),
                row.getString("reason"),
                row.getObject("opened_by", UUID.class),
                row.getTimestamp("opened_at").toInstant(),
                sealed(row),
                Rows.instant(row, "published_at"));
    }

    private @Nullable Sealed sealed(ResultSet row) throws SQLException {
        String content = row.getString("content");
        if (content == null) return null;
        return new Sealed(
                content,
                row.getString("hex"),
                json.readValue(row.getString("verdict"), Verdict.class),
                row.getObject("submitted_by", UUID.class),
                row.getTimestamp("submitted_at").toInstant());
    }

    private static SheetItem item(ResultSet row) throws SQLException {
        String result = row.getString("result");
        return new SheetItem(
                row.getString("item"),
                Applicability.valueOf(row.getString("applicability")),
                result == null ? null : ItemResult.valueOf(result),
                row.getString("note"),
                List.of((UUID[]) row.getArray("photos").getArray()),
                row.getBoolean("fixed"),
                row.getBoolean("referred"),
                row.getInt("version"),
                row.getObject("answer", UUID.class),
                row.getObject("by", UUID.class),
                Rows.instant(row, "at"));
    }
}
