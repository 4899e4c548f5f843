package shanyu.registry;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyu.identity.access.Columns;
import shanyu.identity.access.Permissions.Condition;

/**
 * The question a filter asks of the register, as SQL over {@code registry.institution i} and one version {@code v} of each.
 */
final class InstitutionQuery {
    static final Columns COLUMNS = Columns.of("i.district", "v.town", "i.id");
    static final String FROM =
            " from registry.institution i join registry.institution_version v on v.institution = i.id ";

    private final List<String> where = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters;

    /**
     * @param allowed what the caller may see
     * @param when the moment the register is read for
     */
    InstitutionQuery(InstitutionFilter filter, Condition allowed, AsOf when) {
        parameters = new HashMap<>(allowed.parameters());
        where.add(allowed.sql());
        if (when.past()) {
            add("v.valid @> :moment::timestamptz", "moment", Timestamp.from(when.moment()));
        } else {
            where.add("upper_inf(v.valid)");
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            var holding = SearchText.holding("v.search_text", filter.q());
            add(holding.sql(), "q", holding.q());
        }
        if (filter.town() != null) add("v.town = :town", "town", filter.town());
        if (filter.type() != null)
            add("v.provider_type = :type", "type", filter.type().name());
        if (filter.form() != null)
            add(":form = any(v.service_forms)", "form", filter.form().name());
        if ("IN_SERVICE".equals(filter.state())) {
            where.add("v.life in ('OPERATING', 'CHANGING', 'RECTIFYING')");
        } else if (filter.state() != null) {
            add("v.life = :state", "state", filter.state());
        }
        if (filter.inclusive() != null) add("v.inclusive = :inclusive", "inclusive", filter.inclusive());
        if (filter.placed() != null) where.add("(v.longitude is not null) = " + filter.placed());
        if (filter.papers() != null) {
            add("""
                    exists (select 1 from registry.held_paper p
                            where p.institution = i.id and p.held @> :paperMoment::timestamptz and p.valid_until < :paperDay)""", "paperDay", when.day());
            parameters.put("paperMoment", Timestamp.from(when.moment()));
        }
    }

    void add(String condition, String name, @Nullable Object value) {
        where.add(condition);
        parameters.put(name, value);
    }

    String where() {
        return "where " + String.join(" and ", where);
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }
}
