package shanyu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The play is the same on every machine: what it leaves behind is held against {@code demo-figures.txt}. Whoever changes the
 * demonstration, the checklist or a norm it touches writes the file anew with {@code -Dshanyu.figures=write} and reads the
 * difference.
 */
@DemoTest
@DisplayName("The demonstration comes out the same everywhere")
class DemoFiguresTest {
    private static final Path FILE = Path.of("src/test/resources/demo-figures.txt");

    private final JdbcClient db;

    @Autowired
    DemoFiguresTest(JdbcClient db) {
        this.db = db;
    }

    @Test
    @DisplayName("institutions, draws, results and counts are those of the file")
    void comesOutTheSame() throws IOException {
        var figures = figures();
        if ("write".equals(System.getProperty("shanyu.figures"))) Files.write(FILE, figures);
        assertThat(figures).isEqualTo(Files.readAllLines(FILE));
    }

    private List<String> figures() {
        var figures = new ArrayList<String>();
        figures.add("institutions " + text("""
                select encode(sha256(convert_to(string_agg(concat_ws('|', code, name, address, longitude, latitude, life),
                    E'\\n' order by code), 'UTF8')), 'hex') from registry.institution_now
                """));
        figures.add("draws " + text("""
                select encode(sha256(convert_to(string_agg(commit_hash, ',' order by commit_hash), 'UTF8')),
                    'hex') from inspection.manifest
                """));
        figures.add("results " + text("""
                select encode(sha256(convert_to(string_agg(concat_ws('|', v.plan_code, v.trigger_reason, i.edition, i.item, i.result, i.note),
                    E'\\n' order by v.plan_code, v.trigger_reason, i.edition, i.item), 'UTF8')), 'hex')
                from inspection.visit_item i join inspection.visit v on v.id = i.visit
                """));
        counted(figures, "institution", "registry.institution_now", "life");
        counted(figures, "filing", "registry.filing", "state");
        counted(figures, "round", "inspection.round", "state");
        counted(figures, "visit", "inspection.visit", "state");
        counted(figures, "finding", "inspection.finding", "coalesce(ending, 'open')");
        counted(figures, "matter", "casework.matter", "kind || ' ' || state");
        counted(figures, "publication", "disclosure.publication", "'edition ' || edition");
        figures.add("log entries "
                + text("select (select count(*) from evidence.entry) + (select count(*) from evidence.pending)"));
        return figures;
    }

    private void counted(List<String> figures, String what, String table, String by) {
        db.sql("""
                        select what, count(*) as n from (select (%s)::text as what from %s) counted
                        group by what order by what collate "C"
                        """.formatted(by, table))
                .query((row, n) -> "%s %s %d".formatted(what, row.getString("what"), row.getLong("n")))
                .list()
                .forEach(figures::add);
    }

    private String text(String sql) {
        return db.sql(sql).query((row, n) -> row.getString(1)).single();
    }
}
