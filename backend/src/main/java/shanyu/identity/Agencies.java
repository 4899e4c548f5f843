package shanyu.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.server.HouseClock;
import shanyu.shared.DivisionCode;

/** The offices, departments, towns and institutions of every district. */
@Component
public class Agencies {
    /** Letter of the towns among the inspection checklist's departments. */
    public static final String TOWNS_LETTER = "J";

    private final JdbcClient db;
    private final Divisions divisions;
    private final HouseClock clock;

    Agencies(JdbcClient db, Divisions divisions, HouseClock clock) {
        this.db = db;
        this.divisions = divisions;
        this.clock = clock;
    }

    public Agency add(Agency agency) {
        db.sql("""
                        insert into identity.agency (id, kind, name, name_en, district, town, department, created_at)
                        values (:id, :kind, :name, :nameEn, :district, :town, :department, :at)
                        """)
                .param("id", agency.id())
                .param("kind", agency.kind().name().toLowerCase(Locale.ROOT))
                .param("name", agency.name())
                .param("nameEn", agency.nameEn())
                .param("district", agency.district())
                .param("town", agency.town())
                .param("department", agency.department())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return agency;
    }

    /** Adds many at once. */
    public void addAll(List<Agency> agencies) {
        db.sql("""
                        insert into identity.agency (id, kind, name, name_en, district, town, department, created_at)
                        select a.*, :at from unnest(:ids::uuid[], :kinds::text[], :names::text[], :namesEn::text[],
                            :districts::text[], :towns::text[], :departments::text[]) a
                        """)
                .param("ids", agencies.stream().map(Agency::id).toArray(UUID[]::new))
                .param("kinds", texts(agencies, agency -> agency.kind().name().toLowerCase(Locale.ROOT)))
                .param("names", texts(agencies, Agency::name))
                .param("namesEn", texts(agencies, Agency::nameEn))
                .param("districts", texts(agencies, Agency::district))
                .param("towns", texts(agencies, Agency::town))
                .param("departments", texts(agencies, Agency::department))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private static @Nullable String[] texts(List<Agency> agencies, Function<Agency, @Nullable String> column) {
        return agencies.stream().map(column).toArray(String[]::new);
    }

    /** An institution goes by another name, or has moved to another town. */
    public void rename(UUID id, String name, String town) {
        db.sql(
                        "update identity.agency set name = :name, name_en = :name, town = :town where id = :id and kind = 'institution'")
                .param("name", name)
                .param("town", town)
                .param("id", id)
                .update();
    }

    public Optional<Agency> find(UUID id) {
        return db.sql("select * from identity.agency where id = :id")
                .param("id", id)
                .query((row, n) -> agency(row))
                .optional();
    }

    /** The agency of this kind that answers for a whole district. */
    public Optional<Agency> ofDistrict(Agency.Kind kind, String district) {
        return db.sql(
                        "select * from identity.agency where kind = :kind and district = :district order by created_at limit 1")
                .param("kind", kind.name().toLowerCase(Locale.ROOT))
                .param("district", district)
                .query((row, n) -> agency(row))
                .optional();
    }

    /** The agency of a town. */
    public Optional<Agency> ofTown(String town) {
        return db.sql("select * from identity.agency where kind = 'town' and town = :town")
                .param("town", town)
                .query((row, n) -> agency(row))
                .optional();
    }

    /** The department of a district with this letter (E, H, M, F, P, C, B, R, Z). */
    public Optional<Agency> department(String district, String letter) {
        return db.sql("""
                        select * from identity.agency
                        where kind = 'department' and district = :district and department = :letter
                        """)
                .param("district", district)
                .param("letter", letter)
                .query((row, n) -> agency(row))
                .optional();
    }

    public List<Agency> inDistrict(String district, Agency.Kind kind) {
        return db.sql("select * from identity.agency where district = :district and kind = :kind order by name")
                .param("district", district)
                .param("kind", kind.name().toLowerCase(Locale.ROOT))
                .query((row, n) -> agency(row))
                .list();
    }

    /** Towns of the district, as they stand on a day, that have no office to act for them. */
    public List<Division> townsWithoutOffice(String district, LocalDate day) {
        var served = db.sql("select town from identity.agency where kind = 'town' and district = :district")
                .param("district", district)
                .query(String.class)
                .set();
        return divisions.townsOf(new DivisionCode(district), day).stream()
                .filter(town -> !served.contains(town.code().value()))
                .toList();
    }

    /** Enters an office for every town that has none, named as such offices are: 街道办事处, 镇人民政府. */
    @Transactional
    public List<Agency> addTownOffices(String district) {
        var offices = townsWithoutOffice(district, clock.today()).stream()
                .map(town -> new Agency(
                        UUID.randomUUID(),
                        Agency.Kind.TOWN,
                        town.name() + (town.kind().equals("street") ? "办事处" : "人民政府"),
                        town.nameEn() + " Office",
                        district,
                        town.code().value(),
                        TOWNS_LETTER))
                .toList();
        addAll(offices);
        return offices;
    }

    private static Agency agency(ResultSet row) throws SQLException {
        return new Agency(
                row.getObject("id", UUID.class),
                Agency.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("district"),
                row.getString("town"),
                row.getString("department"));
    }
}
