package shanyu.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;
import shanyu.server.HouseSettings;

/**
 * The one password of all accounts of a demonstration: as given by {@code SHANYU_DEMO_PASSWORD}, else made once and kept
 * in the data directory so that the next start can say it again.
 */
@Component
class DemoPassword {
    /** Without letters and digits that are mistaken for each other. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final HouseSettings settings;

    DemoPassword(HouseSettings settings) {
        this.settings = settings;
    }

    /**
     * The password now.
     *
     * @param changed true when the accounts that are there still have another one
     */
    record Current(String text, boolean changed) {}

    Current current() throws IOException {
        Path file = settings.data().resolve("demo-password");
        String kept = Files.exists(file) ? Files.readString(file) : "";
        String given = settings.demoPassword() == null ? "" : settings.demoPassword();
        String now = !given.isEmpty() ? given : kept.isEmpty() ? made() : kept;
        if (now.equals(kept)) return new Current(now, false);
        Files.createDirectories(settings.data());
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, now);
        return new Current(now, !kept.isEmpty());
    }

    private static String made() {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            if (i == 4 || i == 9) text.append('-');
            else text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
