package shanyu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.server.RoomMigrations;

@HouseTest
@DisplayName("The live schema keeps the house rules")
class SchemaTest {
    @Autowired
    private JdbcClient db;

    private List<String> broken(String sql) {
        return db.sql(sql.replace(":rooms", "'" + String.join("','", RoomMigrations.FLOORS) + "'"))
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("every schema belongs to a room")
    void schemasAreRooms() {
        assertThat(broken("""
                        select nspname from pg_namespace
                        where nspname not in (:rooms) and nspname not in ('public', 'information_schema')
                          and nspname not like 'pg\\_%'
                        """)).isEmpty();
    }

    @Test
    @DisplayName("the public schema holds no table")
    void nothingInPublic() {
        assertThat(broken("select tablename from pg_tables where schemaname = 'public'"))
                .isEmpty();
    }

    @Test
    @DisplayName("names are lower case with underscores, and tables are singular")
    void names() {
        assertThat(broken("""
                        select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                        where table_schema in (:rooms) and table_name <> 'flyway_schema_history'
                          and (table_name !~ '^[a-z][a-z0-9]*(_[a-z0-9]+)*$' or column_name !~ '^[a-z][a-z0-9]*(_[a-z0-9]+)*$'
                               or table_name ~ '[^s]s$')
                        """)).isEmpty();
    }

    @Test
    @DisplayName("text is text, moments carry a zone and are called …_at")
    void types() {
        assertThat(broken("""
                        select table_schema || '.' || table_name || '.' || column_name || ' ' || data_type
                        from information_schema.columns
                        where table_schema in (:rooms) and table_name <> 'flyway_schema_history'
                          and (data_type in ('character varying', 'character', 'timestamp without time zone', 'money', 'json')
                               or (data_type = 'timestamp with time zone'
                                   and column_name !~ '(_at|^at|_until|_run|_done|_time|^due|_due)$'))
                        """)).isEmpty();
    }

    @Test
    @DisplayName("foreign keys point down the house or stay on their floor's own room")
    void foreignKeysPointDown() {
        var keys = db.sql("""
                        select f.relnamespace::regnamespace::text as source, t.relnamespace::regnamespace::text as target,
                               c.conname as name
                        from pg_constraint c join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
                        where c.contype = 'f'
                        """)
                .query((row, n) -> List.of(row.getString("source"), row.getString("target"), row.getString("name")))
                .list();
        assertThat(keys)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(RoomMigrations.FLOORS.indexOf(key.get(1)))
                        .as("%s: %s → %s", key.get(2), key.get(0), key.get(1))
                        .isLessThanOrEqualTo(RoomMigrations.FLOORS.indexOf(key.get(0))));
    }

    @Test
    @DisplayName("dated relations cannot overlap: every table with a range column has an exclusion constraint on it")
    void rangesExclude() {
        assertThat(broken("""
                        select a.attrelid::regclass::text || '.' || a.attname
                        from pg_attribute a join pg_class r on r.oid = a.attrelid
                        where r.relkind = 'r' and r.relnamespace::regnamespace::text in (:rooms)
                          and a.attnum > 0 and not a.attisdropped
                          and a.atttypid in ('daterange'::regtype, 'tstzrange'::regtype)
                          and not exists (select 1 from pg_constraint c
                                          where c.conrelid = r.oid and c.contype = 'x' and a.attnum = any (c.conkey))
                        """)).isEmpty();
    }

    @Test
    @DisplayName(
            "a telephone or an e-mail of a person is sealed; what else is called so is an institution's own, or empty since")
    void addressesAreSealed() {
        assertThat(broken("""
                        select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                        where table_schema in (:rooms) and data_type = 'text'
                          and column_name ~ '(phone|mail|mobile)'
                          and (table_schema, table_name, column_name) not in (
                              ('registry', 'institution_version', 'phone'), ('registry', 'institution_now', 'phone'),
                              ('oversight', 'complaint', 'phone'), ('messages', 'recorded_text', 'phone'),
                              ('messages', 'setting', 'email'), ('messages', 'setting', 'phone'))
                        """)).isEmpty();
    }

    @Test
    @DisplayName("every table says what it is for")
    void tablesAreCommented() {
        assertThat(broken("""
                        select c.oid::regclass::text from pg_class c
                        where c.relkind = 'r' and c.relnamespace::regnamespace::text in (:rooms)
                          and c.relname <> 'flyway_schema_history' and obj_description(c.oid, 'pg_class') is null
                        """)).isEmpty();
    }
}
