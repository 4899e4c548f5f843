package shanyu.registry;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shanyu.norms.ClassKind;
import shanyu.norms.MealMode;
import shanyu.norms.ProviderTraits;
import shanyu.norms.ProviderType;
import shanyu.norms.ServiceForm;
import shanyu.registry.InstitutionLife.Changing;
import shanyu.registry.InstitutionLife.Closed;
import shanyu.registry.InstitutionLife.Operating;
import shanyu.registry.InstitutionLife.Preparing;
import shanyu.registry.InstitutionLife.Rectifying;
import shanyu.registry.InstitutionLife.Suspended;
import shanyu.shared.Wgs84;

/** The one translation from a row of {@code institution} joined with one version to an {@link Institution}. */
final class InstitutionRow {
    /** Classes of version {@code v} as text, {@code KIND:classes:places} joined by commas. */
    static final String CLASSES = """
            coalesce((select string_agg(c.kind || ':' || c.classes || ':' || c.places, ',' order by c.kind)
                      from registry.version_class c where c.version = v.id), '') as classes""";

    private InstitutionRow() {}

    static Institution institution(ResultSet row) throws SQLException {
        return new Institution(
                row.getObject("institution", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("credit_code"),
                life(row),
                row.getString("district"),
                row.getString("town"),
                row.getString("address"),
                position(row),
                traits(row),
                classes(row.getString("classes")),
                row.getInt("places"),
                premises(row),
                new Contact(row.getString("opening_hours"), row.getString("head"), row.getString("phone")),
                row.getInt("n"),
                row.getTimestamp("since_at").toInstant());
    }

    private static InstitutionLife life(ResultSet row) throws SQLException {
        LocalDate from = row.getDate("life_from").toLocalDate();
        LocalDate until = day(row.getDate("life_until"));
        String reason = row.getString("life_reason");
        return switch (row.getString("life")) {
            case "PREPARING" -> new Preparing(from);
            case "OPERATING" -> new Operating(from);
            case "CHANGING" -> new Changing(from);
            case "SUSPENDED" -> new Suspended(from, until, reason);
            case "RECTIFYING" -> new Rectifying(from, until, reason);
            default -> new Closed(from, reason);
        };
    }

    private static ProviderTraits traits(ResultSet row) throws SQLException {
        String meals = row.getString("meals");
        return new ProviderTraits(
                ProviderType.valueOf(row.getString("provider_type")),
                forms(row.getArray("service_forms")),
                meals == null ? null : MealMode.valueOf(meals),
                row.getObject("special_equipment", Boolean.class),
                row.getObject("inclusive", Boolean.class),
                row.getObject("prepaid", Boolean.class),
                row.getObject("issues_prepaid_card", Boolean.class),
                row.getObject("subsidised", Boolean.class),
                row.getObject("foreign_staff", Boolean.class));
    }

    private static Set<ServiceForm> forms(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray())
                .map(ServiceForm::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Wgs84 position(ResultSet row) throws SQLException {
        Double longitude = row.getObject("longitude", Double.class);
        Double latitude = row.getObject("latitude", Double.class);
        return longitude == null || latitude == null ? null : new Wgs84(longitude, latitude);
    }

    private static Premises premises(ResultSet row) throws SQLException {
        String tenure = row.getString("premises");
        return new Premises(
                tenure == null ? null : Premises.Tenure.valueOf(tenure),
                day(row.getDate("lease_from")),
                day(row.getDate("lease_until")));
    }

    static List<ClassPlaces> classes(String joined) {
        if (joined.isEmpty()) return List.of();
        return Arrays.stream(joined.split(","))
                .map(each -> each.split(":"))
                .map(part -> new ClassPlaces(
                        ClassKind.valueOf(part[0]), Integer.parseInt(part[1]), Integer.parseInt(part[2])))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
