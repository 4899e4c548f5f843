package shanyu.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;
import shanyu.shared.DivisionCode;

/** How far a new house is on its way to work: what a district needs before anybody can file, draw or visit. Counts only. */
@Component
public class HouseProgress {
    private final JdbcClient db;
    private final Divisions divisions;
    private final Agencies agencies;
    private final HouseClock clock;

    HouseProgress(JdbcClient db, Divisions divisions, Agencies agencies, HouseClock clock) {
        this.db = db;
        this.divisions = divisions;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * Where a district stands today.
     *
     * @param towns how many it has
     * @param townsWithoutOffice towns no office acts for
     * @param agencies how many of each kind
     * @param holders how many people in use hold each role
     */
    @Schema(name = "HouseProgress")
    public record Stand(
            int towns, int townsWithoutOffice, Map<Agency.Kind, Integer> agencies, Map<Role, Integer> holders) {}

    public Stand of(String district) {
        var today = clock.today();
        return new Stand(
                divisions.townsOf(new DivisionCode(district), today).size(),
                agencies.townsWithoutOffice(district, today).size(),
                kinds(district),
                holders(district));
    }

    private Map<Agency.Kind, Integer> kinds(String district) {
        var counts = new EnumMap<Agency.Kind, Integer>(Agency.Kind.class);
        for (var kind : Agency.Kind.values()) counts.put(kind, 0);
        db.sql("select kind, count(*)::int as n from identity.agency where district = :district group by kind")
                .param("district", district)
                .query(row -> {
                    counts.put(Agency.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getInt("n"));
                });
        return counts;
    }

    private Map<Role, Integer> holders(String district) {
        var counts = new EnumMap<Role, Integer>(Role.class);
        for (var role : Role.values()) if (role.isGranted()) counts.put(role, 0);
        db.sql("""
                        select r.role, count(distinct a.id)::int as n
                        from identity.role_grant r join identity.account a on a.id = r.account
                        join identity.agency g on g.id = a.agency
                        where g.district = :district and a.disabled_at is null and r.valid @> :at::timestamptz
                        group by r.role
                        """)
                .param("district", district)
                .param("at", Timestamp.from(clock.instant()))
                .query(row -> {
                    counts.put(Role.valueOf(row.getString("role")), row.getInt("n"));
                });
        return counts;
    }
}
