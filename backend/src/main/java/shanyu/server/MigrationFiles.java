package shanyu.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every room's migrations as this house brings them. To ask each room's history whether something is missing takes a quarter
 * of a start, and the answer is nearly always no: so the house notes what it carried out to the end, and a start with the very
 * same files goes on at once. Any other start, one of an older house too, asks the histories.
 *
 * @param digest SHA-256 over each file's path and bytes, in hexadecimal
 */
record MigrationFiles(String digest) {
    static final String FOLDER = "classpath:db/migration/";

    static MigrationFiles ofThisHouse() {
        try {
            var files = new TreeMap<String, byte[]>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(FOLDER + "*/*.sql"))
                files.put(file.getURL().getPath().replaceFirst(".*/db/migration/", ""), file.getContentAsByteArray());
            return of(files);
        } catch (IOException e) {
            throw new UncheckedIOException("The migrations of this house cannot be read", e);
        }
    }

    static MigrationFiles of(TreeMap<String, byte[]> files) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            files.forEach((path, content) -> {
                // The length parts a file from the next: moving a line between two of them is another house.
                hash.update("%s %d\n".formatted(path, content.length).getBytes(StandardCharsets.UTF_8));
                hash.update(content);
            });
            return new MigrationFiles(HexFormat.of().formatHex(hash.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean wereCarriedOutLast(DataSource database) {
        var db = JdbcClient.create(database);
        boolean noted = db.sql("select to_regclass('server.migrated') is not null")
                .query(Boolean.class)
                .single();
        return noted
                && db.sql("select files from server.migrated")
                        .query(String.class)
                        .optional()
                        .equals(Optional.of(digest));
    }

    void noteAsCarriedOut(DataSource database) {
        JdbcClient.create(database)
                .sql(
                        "insert into server.migrated (files) values (?) on conflict (one) do update set files = excluded.files")
                .param(digest)
                .update();
    }
}
