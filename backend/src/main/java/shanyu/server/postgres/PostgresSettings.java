package shanyu.server.postgres;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lives.
 *
 * @param data {@code shanyu.data}: everything this installation keeps; {@code ~/.shanyu/data} when not set
 * @param programs {@code shanyu.programs}: where the carried PostgreSQL is unpacked, shared by installations
 * @param db {@code shanyu.db.*}: a PostgreSQL ≥ 15 to use in place of the embedded one
 */
@ConfigurationProperties("shanyu")
public record PostgresSettings(Path data, Path programs, Db db) {
    public PostgresSettings(@Nullable Path data, @Nullable Path programs, @Nullable Db db) {
        this.data = (data == null ? underHome("data") : data).toAbsolutePath().normalize();
        this.programs = (programs == null ? underHome("programs") : programs)
                .toAbsolutePath()
                .normalize();
        this.db = db == null ? new Db("", "", "", false) : db;
    }

    /** Which database serves, for a person to read; without parameters, among which a password may stand. */
    public String place() {
        return db.url().isBlank() ? "embedded, in the data directory" : db.url().replaceFirst("\\?.*", "");
    }

    private static Path underHome(String name) {
        return Path.of(System.getProperty("user.home"), ".shanyu", name);
    }

    /**
     * A database server outside; an empty address means none.
     *
     * @param sealedNetwork whoever runs the house answers for the network between the two: nothing is encrypted for its sake
     */
    public record Db(String url, String username, String password, boolean sealedNetwork) {
        public Db(
                @Nullable String url,
                @Nullable String username,
                @Nullable String password,
                @DefaultValue("false") boolean sealedNetwork) {
            this.url = url == null ? "" : url;
            this.username = username == null ? "" : username;
            this.password = password == null ? "" : password;
            this.sealedNetwork = sealedNetwork;
        }
    }
}
