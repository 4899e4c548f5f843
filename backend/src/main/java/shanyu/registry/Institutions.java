package shanyu.registry;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;

/** The register for other rooms: institutions as they are and as they were. */
@Component
public class Institutions {
    private static final String SELECT = "select i.code, i.district, v.*, lower(v.valid) as since_at, "
            + InstitutionRow.CLASSES
            + " from registry.institution i join registry.institution_version v on v.institution = i.id ";

    private final JdbcClient db;

    Institutions(JdbcClient db) {
        this.db = db;
    }

    /** The institution as it stands now. */
    public Optional<Institution> find(UUID id) {
        return db.sql(SELECT + "where i.id = :id and upper_inf(v.valid)")
                .param("id", id)
                .query((row, n) -> InstitutionRow.institution(row))
                .optional();
    }

    /** Those of the ids that exist, as they stand now. */
    public List<Institution> all(Collection<UUID> ids) {
        return db.sql(SELECT + "where i.id = any(:ids::uuid[]) and upper_inf(v.valid)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> InstitutionRow.institution(row))
                .list();
    }

    /** The institution as the register knew it at a moment; empty when it was not yet in it. */
    public Optional<Institution> asOf(UUID id, Instant moment) {
        return db.sql(SELECT + "where i.id = :id and v.valid @> :moment::timestamptz")
                .param("id", id)
                .param("moment", Timestamp.from(moment))
                .query((row, n) -> InstitutionRow.institution(row))
                .optional();
    }

    /**
     * The institutions in service on a day, by code: those a round of inspections may draw. The state at the end of that day
     * counts.
     *
     * @param district nine-digit code
     * @param town nine-digit code, or null for the whole district
     */
    public List<Institution> inspectable(String district, @Nullable String town, LocalDate asOf) {
        return db.sql(SELECT + """
                        where i.district = :district and (:town::text is null or v.town = :town)
                          and v.valid @> :moment::timestamptz and v.life in ('OPERATING', 'CHANGING', 'RECTIFYING')
                        order by i.code
                        """)
                .param("district", district)
                .param("town", town)
                .param("moment", Timestamp.from(endOf(asOf)))
                .query((row, n) -> InstitutionRow.institution(row))
                .list();
    }

    /** The last moment of a day in Shanghai: what is read "as of a day" is read at this moment. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(HouseClock.ZONE).toInstant().minusNanos(1_000);
    }
}
