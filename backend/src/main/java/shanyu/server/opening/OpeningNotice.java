package shanyu.server.opening;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shanyu.server.postgres.PostgresSettings;

/**
 * Writes {@code started.txt} into the data directory once the house serves: the launcher waits for it and shows it. It names
 * the process that wrote it, so that a file of yesterday is not taken for today's, and may hold a password: owner only.
 */
@Component
class OpeningNotice {
    private final PostgresSettings settings;
    private final ObjectProvider<OpeningLines> rooms;

    OpeningNotice(PostgresSettings settings, ObjectProvider<OpeningLines> rooms) {
        this.settings = settings;
        this.rooms = rooms;
    }

    @EventListener
    void write(ApplicationReadyEvent ready) throws IOException {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port == null) return;
        var lines = new ArrayList<>(List.of(
                "address  http://127.0.0.1:" + port + "/",
                "data     " + settings.data(),
                "database " + settings.place(),
                "process  " + ProcessHandle.current().pid()));
        rooms.orderedStream()
                .map(OpeningLines::lines)
                .filter(said -> !said.isEmpty())
                .forEach(said -> {
                    lines.add("");
                    lines.addAll(said);
                });
        put(settings.data().resolve("started.txt"), lines);
    }

    /** Beside first: who waits for the file must not read half of it. */
    private static void put(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Path beside = file.resolveSibling("started.new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(beside, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
