package shanyu.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this house is run.
 *
 * @param data directory that holds everything kept: database, files, keys
 * @param demo {@code pudong} for the invented demonstration on real geography, {@code none} for an empty house
 * @param demoPassword the one password of all demonstration accounts; made at start when absent
 */
@ConfigurationProperties("shanyu")
public record HouseSettings(
        @DefaultValue("${user.home}/.shanyu/data") Path data,
        @DefaultValue("none") String demo,
        @Nullable String demoPassword) {

    public boolean isDemo() {
        return !demo.equals("none");
    }
}
