package shanyu.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import shanyu.server.HouseSettings;

/**
 * Says how far the demonstration's past is played, in the log and in {@code starting.txt} of the data directory, which the
 * launcher shows while it waits: the doors open when all of it is there.
 */
@Component
class SettingUp {
    private static final Logger LOG = LoggerFactory.getLogger(SettingUp.class);

    private final Path file;

    SettingUp(HouseSettings settings) {
        this.file = settings.data().resolve("starting.txt");
    }

    void month(int number, int of, YearMonth month) {
        say("demonstration: month %d of %d is being played (%s)".formatted(number, of, month));
    }

    private void say(String line) {
        LOG.info(line);
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, line + "\n");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    void done() throws IOException {
        Files.deleteIfExists(file);
    }
}
