package shanyu.server;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this house is run.
 *
 * @param data directory that holds everything kept: database, files, keys
 * @param demo {@code pudong} for the invented demonstration on real geography, {@code none} for an empty house
 * @param demoPassword the one password of all demonstration accounts; made at start when absent
 * @param shared directory of {@code keys} and {@code files} that several nodes on one database share; {@code data} when absent
 * @param leaveAfter how long a house that was told to end still serves while it says that it leaves, for the proxy before it
 */
@ConfigurationProperties("shanyu")
public record HouseSettings(
        @DefaultValue("${user.home}/.shanyu/data") Path data,
        @DefaultValue("none") String demo,
        @Nullable String demoPassword,
        @Nullable Path shared,
        @DefaultValue("0s") Duration leaveAfter) {

    /** What is kept outside the database and is the same for all nodes. */
    public Path kept() {
        return shared == null ? data : shared;
    }

    public boolean isDemo() {
        return !demo.equals("none");
    }
}
