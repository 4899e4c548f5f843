package shanyu.identity;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.shared.DateRange;
import shanyu.shared.DivisionCode;

/** Districts and towns as of a day. */
@Component
public class Divisions {
    private static final String COLUMNS =
            "select code, name, name_en, kind, district, lower(valid) as valid_from, upper(valid) as valid_to ";

    private final JdbcClient db;

    Divisions(JdbcClient db) {
        this.db = db;
    }

    public void add(Division division) {
        db.sql("""
                        insert into identity.division (code, name, name_en, kind, district, valid)
                        values (:code, :name, :nameEn, :kind, :district, daterange(:from, :to))
                        """)
                .param("code", division.code().value())
                .param("name", division.name())
                .param("nameEn", division.nameEn())
                .param("kind", division.kind())
                .param("district", division.district().value())
                .param("from", division.valid().from())
                .param("to", division.valid().to())
                .update();
    }

    public Optional<Division> find(DivisionCode code, LocalDate asOf) {
        return db.sql(COLUMNS + "from identity.division where code = :code and valid @> :asOf::date")
                .param("code", code.value())
                .param("asOf", asOf)
                .query((row, n) -> division(row))
                .optional();
    }

    /** The towns of a district, by code. */
    public List<Division> townsOf(DivisionCode district, LocalDate asOf) {
        return db.sql(COLUMNS + """
                        from identity.division
                        where district = :district and kind <> 'district' and valid @> :asOf::date order by code
                        """)
                .param("district", district.value())
                .param("asOf", asOf)
                .query((row, n) -> division(row))
                .list();
    }

    /** Every version of the district and its towns, by code and time. */
    public List<Division> history(DivisionCode district) {
        return db.sql(COLUMNS + "from identity.division where district = :district order by code, valid")
                .param("district", district.value())
                .query((row, n) -> division(row))
                .list();
    }

    /** Versions of a code that share a day with the range. */
    List<Division> overlapping(DivisionCode code, DateRange range) {
        return history(code.district()).stream()
                .filter(each -> each.code().equals(code) && each.valid().overlaps(range))
                .toList();
    }

    /** Lets the version that began on {@code from} end on {@code day}, which it no longer covers. */
    void end(DivisionCode code, LocalDate from, LocalDate day) {
        db.sql("""
                        update identity.division set valid = daterange(lower(valid), :day)
                        where code = :code and lower(valid) = :from
                        """)
                .param("day", day)
                .param("code", code.value())
                .param("from", from)
                .update();
    }

    /** Takes away the version that began on {@code from}, so that a right one can stand in its place. */
    void remove(DivisionCode code, LocalDate from) {
        db.sql("delete from identity.division where code = :code and lower(valid) = :from")
                .param("code", code.value())
                .param("from", from)
                .update();
    }

    /** Every district and town that stands on a day, each town after its district's code; a town may be older than what is known of its district. */
    public List<Division> standing(LocalDate asOf) {
        return db.sql(COLUMNS + "from identity.division where valid @> :asOf::date order by district, code")
                .param("asOf", asOf)
                .query((row, n) -> division(row))
                .list();
    }

    public List<Division> districts(LocalDate asOf) {
        return db.sql(COLUMNS + "from identity.division where kind = 'district' and valid @> :asOf::date order by code")
                .param("asOf", asOf)
                .query((row, n) -> division(row))
                .list();
    }

    private static Division division(ResultSet row) throws SQLException {
        Date to = row.getDate("valid_to");
        return new Division(
                new DivisionCode(row.getString("code")),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("kind"),
                new DivisionCode(row.getString("district")),
                new DateRange(row.getDate("valid_from").toLocalDate(), to == null ? null : to.toLocalDate()));
    }
}
