package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Who receives filings, from day to day. In Shanghai the district's education department does (上海市人口与计划生育条例
 * art. 35), elsewhere health (人口与计划生育法 art. 28); a licence may take the place of filing later. Until a district sets
 * one, its childcare office, which is the education department's, receives them.
 */
@Component
public class FilingAuthorities {
    /** The article the office's standing-in rests on. */
    static final String BY_LAW = "shanghai-population-regulation#35";

    private final JdbcClient db;
    private final Agencies agencies;
    private final HouseClock clock;

    FilingAuthorities(JdbcClient db, Agencies agencies, HouseClock clock) {
        this.db = db;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * An authority and the days it is one.
     *
     * @param until first day it no longer is; null when none is set
     * @param source anchor of the article
     */
    @Schema(name = "FilingAuthority")
    public record Authority(
            UUID agency,
            @Schema(example = "区教育局") String name,
            String nameEn,
            LocalDate from,
            @Nullable LocalDate until,

            @Schema(example = "shanghai-population-regulation#35")
            String source,

            String note) {}

    /** The agency that receives a district's filings on a day. */
    public UUID of(String district, LocalDate day) {
        return db.sql("""
                        select agency from registry.filing_authority
                        where district = :district and valid @> :day::date
                        """)
                .param("district", district)
                .param("day", day)
                .query(UUID.class)
                .optional()
                .or(() -> office(district).map(Agency::id))
                .orElseThrow(() -> new IllegalStateException("nobody receives filings in " + district));
    }

    /** All a district has set, the newest first. */
    public List<Authority> list(String district) {
        return db.sql("""
                        select f.*, lower(f.valid) as valid_from, upper(f.valid) as valid_to, a.name, a.name_en
                        from registry.filing_authority f join identity.agency a on a.id = f.agency
                        where f.district = :district order by lower(f.valid) desc
                        """)
                .param("district", district)
                .query((row, n) -> new Authority(
                        row.getObject("agency", UUID.class),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getDate("valid_from").toLocalDate(),
                        row.getDate("valid_to") == null
                                ? null
                                : row.getDate("valid_to").toLocalDate(),
                        row.getString("source"),
                        row.getString("note")))
                .list();
    }

    /** Another agency receives filings from a day on; what is already handed in stays where it is. */
    @Transactional
    public Outcome<List<Authority>> set(UUID agency, LocalDate from, String source, String note, Actor by) {
        String district = String.valueOf(by.district());
        boolean known = agencies.find(agency)
                .filter(found -> found.district().equals(district))
                .filter(found -> found.kind() == Agency.Kind.DISTRICT_OFFICE || found.kind() == Agency.Kind.DEPARTMENT)
                .isPresent();
        if (!known)
            return Refusal.field("agency", agency.toString(), "no-office-of-this-district")
                    .asOutcome();
        boolean behind = list(district).stream().anyMatch(set -> !set.from().isBefore(from));
        if (behind)
            return Refusal.field("from", from.toString(), "before-one-already-set")
                    .asOutcome();
        db.sql("""
                        update registry.filing_authority set valid = daterange(lower(valid), :from)
                        where district = :district and upper_inf(valid)
                        """).param("from", from).param("district", district).update();
        db.sql("""
                        insert into registry.filing_authority (district, agency, valid, source, note, set_at, set_by)
                        values (:district, :agency, daterange(:from, null), :source, :note, :at, :by)
                        """)
                .param("district", district)
                .param("agency", agency)
                .param("from", from)
                .param("source", source)
                .param("note", note)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.account())
                .update();
        return Outcome.done(list(district));
    }

    private Optional<Agency> office(String district) {
        return agencies.ofDistrict(Agency.Kind.DISTRICT_OFFICE, district);
    }
}
