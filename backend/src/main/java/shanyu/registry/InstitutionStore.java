package shanyu.registry;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.norms.ProviderTraits;
import shanyu.registry.InstitutionLife.Closed;
import shanyu.registry.InstitutionLife.Rectifying;
import shanyu.registry.InstitutionLife.Suspended;

/** Writes institutions and their versions. A version is never changed once it is written, only succeeded. */
@Component
class InstitutionStore {
    private static final String ADD_INSTITUTION = """
            insert into registry.institution (id, code, district, created_at, created_by)
            values (:institution, :code, :district, :at, :by)
            """;

    private static final String ADD_VERSION = """
            insert into registry.institution_version (id, institution, n, valid, name, search_text, name_order, credit_code,
                provider_type, life, life_from, life_until, life_reason, town, address, longitude, latitude, service_forms,
                meals, special_equipment, inclusive, prepaid, issues_prepaid_card, subsidised, foreign_staff, places,
                premises, lease_from, lease_until, opening_hours, head, phone, act, happened_on, reason, source, filing, recorded_at,
                recorded_by)
            values (:version, :institution, :n, tstzrange(:at, null), :name, :searchText, :nameOrder, :creditCode,
                :providerType, :life, :lifeFrom, :lifeUntil, :lifeReason, :town, :address, :longitude, :latitude,
                :serviceForms::text[], :meals, :specialEquipment, :inclusive, :prepaid, :issuesPrepaidCard, :subsidised,
                :foreignStaff, :places, :premises, :leaseFrom, :leaseUntil, :openingHours, :head, :phone, :act, :happenedOn, :reason,
                :source, :filing, :at, :by)
            """;

    private static final String ADD_CLASS = """
            insert into registry.version_class (version, kind, classes, places) values (:version, :kind, :classes, :places)
            """;

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    InstitutionStore(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** An institution about to be written with its first version. */
    record Fresh(UUID id, String code, String district, Particulars particulars, InstitutionLife life, Act act) {}

    /** Writes many at once. */
    void add(List<Fresh> institutions) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        var classes = new ArrayList<Map<String, @Nullable Object>>();
        for (var fresh : institutions) {
            UUID version = UUID.randomUUID();
            var of = fresh.particulars();
            var act = fresh.act();
            var row = version(version, fresh.id(), fresh.code(), 1, of, fresh.life(), act, act.at());
            row.put("code", fresh.code());
            row.put("district", fresh.district());
            rows.add(row);
            of.classes().forEach(each -> classes.add(row(version, each)));
        }
        batch(ADD_INSTITUTION, rows);
        batch(ADD_VERSION, rows);
        batch(ADD_CLASS, classes);
    }

    /**
     * Ends the version read and begins the next. False when the file has moved on since it was read.
     *
     * @param current as read, the version the change was decided on
     */
    boolean succeed(Institution current, Particulars particulars, InstitutionLife life, Act act) {
        // two acts of one moment still follow one another, by the smallest step the database knows
        Instant at = act.at().isAfter(current.since())
                ? act.at().truncatedTo(ChronoUnit.MICROS)
                : current.since().plus(1, ChronoUnit.MICROS);
        int ended = db.sql("""
                        update registry.institution_version set valid = tstzrange(lower(valid), :at)
                        where institution = :institution and n = :n and upper_inf(valid)
                        """)
                .param("at", Timestamp.from(at))
                .param("institution", current.id())
                .param("n", current.version())
                .update();
        if (ended == 0) return false;
        UUID version = UUID.randomUUID();
        int n = current.version() + 1;
        batch(ADD_VERSION, List.of(version(version, current.id(), current.code(), n, particulars, life, act, at)));
        batch(
                ADD_CLASS,
                particulars.classes().stream().map(each -> row(version, each)).toList());
        return true;
    }

    /** Takes the next {@code count} running numbers of a district; answers the first. */
    int takeNumbers(String district, int count) {
        int last = db.sql("""
                        insert into registry.code_counter (district, last) values (:district, :count)
                        on conflict (district) do update set last = registry.code_counter.last + :count
                        returning last
                        """)
                .param("district", district)
                .param("count", count)
                .query(Integer.class)
                .single();
        return last - count + 1;
    }

    private void batch(String sql, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) return;
        @SuppressWarnings("unchecked")
        Map<String, ?>[] parameters = rows.toArray(Map[]::new);
        batches.batchUpdate(sql, parameters);
    }

    private static Map<String, @Nullable Object> version(
            UUID version,
            UUID institution,
            String code,
            int n,
            Particulars of,
            InstitutionLife life,
            Act act,
            Instant at) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("version", version);
        row.put("institution", institution);
        row.put("n", n);
        row.put("name", of.name());
        row.put("searchText", SearchText.of(code, of));
        row.put("nameOrder", Pinyin.order(of.name()));
        row.put("creditCode", of.creditCode());
        row.put("town", of.town());
        row.put("address", of.address());
        row.put("longitude", of.position() == null ? null : of.position().longitude());
        row.put("latitude", of.position() == null ? null : of.position().latitude());
        row.put("places", of.places());
        row.put("premises", word(of.premises().tenure()));
        row.put("leaseFrom", of.premises().leaseFrom());
        row.put("leaseUntil", of.premises().leaseUntil());
        row.put("openingHours", of.contact().openingHours());
        row.put("head", of.contact().head());
        row.put("phone", of.contact().phone());
        traits(row, of.traits());
        life(row, life);
        row.put("act", act.name());
        row.put("happenedOn", act.happenedOn());
        row.put("reason", act.reason());
        row.put("source", act.source());
        row.put("filing", act.filing());
        row.put("at", Timestamp.from(at));
        row.put("by", act.by());
        return row;
    }

    private static void traits(Map<String, @Nullable Object> row, ProviderTraits traits) {
        row.put("providerType", traits.type().name());
        row.put("serviceForms", traits.forms().stream().map(Enum::name).sorted().toArray(String[]::new));
        row.put("meals", word(traits.meals()));
        row.put("specialEquipment", traits.specialEquipment());
        row.put("inclusive", traits.inclusive());
        row.put("prepaid", traits.prepaid());
        row.put("issuesPrepaidCard", traits.issuesPrepaidCard());
        row.put("subsidised", traits.subsidised());
        row.put("foreignStaff", traits.foreignStaff());
    }

    private static void life(Map<String, @Nullable Object> row, InstitutionLife life) {
        @Nullable LocalDate until = null;
        String reason = "";
        switch (life) {
            case Suspended(var since, var end, var why) -> {
                until = end;
                reason = why;
            }
            case Rectifying(var since, var end, var why) -> {
                until = end;
                reason = why;
            }
            case Closed(var since, var why) -> reason = why;
            default -> {}
        }
        row.put("life", life.code());
        row.put("lifeFrom", life.since());
        row.put("lifeUntil", until);
        row.put("lifeReason", reason);
    }

    private static Map<String, @Nullable Object> row(UUID version, ClassPlaces of) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("version", version);
        row.put("kind", of.kind().name());
        row.put("classes", of.classes());
        row.put("places", of.places());
        return row;
    }

    private static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
