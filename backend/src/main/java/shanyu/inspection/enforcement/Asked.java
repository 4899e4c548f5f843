package shanyu.inspection.enforcement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyu.identity.access.Permissions;

/** The condition of a list and its parameters, growing. */
final class Asked {
    private final List<String> where = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters;

    Asked(Permissions.Condition allowed) {
        parameters = new HashMap<>(allowed.parameters());
        where.add(allowed.sql());
    }

    Asked and(String condition) {
        where.add(condition);
        return this;
    }

    Asked equal(String column, String name, @Nullable Object value) {
        return value == null ? this : with(column + " = :" + name, name, value);
    }

    Asked with(String condition, String name, @Nullable Object value) {
        where.add(condition);
        parameters.put(name, value);
        return this;
    }

    Asked set(String name, @Nullable Object value) {
        parameters.put(name, value);
        return this;
    }

    String sql() {
        return " where " + String.join(" and ", where);
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }
}
