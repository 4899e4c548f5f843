package shanyu.identity.access;

import org.jspecify.annotations.Nullable;

/**
 * Where a query keeps what {@link Belonging} keeps in a record: SQL expressions, null where the query has none.
 *
 * @param people a boolean SQL expression that holds when account {@code :actor_account} is assigned
 */
public record Columns(
        @Nullable String district,
        @Nullable String town,
        @Nullable String institution,
        @Nullable String agency,
        @Nullable String department,
        @Nullable String people) {

    public static Columns of(String district, String town, String institution) {
        return new Columns(district, town, institution, null, null, null);
    }

    public Columns heldBy(String agencyColumn) {
        return new Columns(district, town, institution, agencyColumn, department, people);
    }

    public Columns concerning(String departmentColumn) {
        return new Columns(district, town, institution, agency, departmentColumn, people);
    }

    public Columns assignedWhere(String peopleExpression) {
        return new Columns(district, town, institution, agency, department, peopleExpression);
    }
}
