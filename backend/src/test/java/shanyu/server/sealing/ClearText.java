package shanyu.server.sealing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through every column of every table of the live database, texts, documents and bytes alike. */
public final class ClearText {
    private ClearText() {}

    /** The tables in which a text stands so that whoever has the database can read it. */
    public static List<String> where(JdbcClient db, String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return db.sql("""
                        select c.oid::regclass::text from pg_class c
                        where c.relkind = 'r' and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                        order by 1
                        """).query(String.class).list().stream()
                .filter(table -> db.sql("select exists (select from " + table
                                + " t where position(:text in t::text) > 0 or position(:hex in t::text) > 0)")
                        .param("text", text)
                        .param("hex", hex)
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
