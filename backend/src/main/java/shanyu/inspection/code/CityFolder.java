package shanyu.inspection.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.databind.ObjectMapper;

/**
 * A stand-in for the city's service: notices go out as files {@code out/ID.json}, receipts come in as
 * {@code in/ID.json} with the city's number. Who carries them between here and there is not our business.
 */
class CityFolder implements CityCodes {
    private final Path out;
    private final Path in;
    private final ObjectMapper json;

    CityFolder(Path folder, ObjectMapper json) {
        this.out = folder.resolve("out");
        this.in = folder.resolve("in");
        this.json = json;
    }

    @Override
    public Optional<Receipt> exchange(CityNotice notice) {
        String name = notice.id() + ".json";
        try {
            write(out.resolve(name), json.writeValueAsString(notice));
            var answer = in.resolve(name);
            if (!Files.exists(answer)) return Optional.empty();
            String number =
                    json.readTree(Files.readString(answer)).path("number").asString("");
            if (number.isBlank()) throw new IllegalStateException("a receipt without a number: " + name);
            return Optional.of(new Receipt(number));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Whole or not at all, and once. */
    private static void write(Path file, String text) throws IOException {
        if (Files.exists(file)) return;
        Files.createDirectories(file.getParent());
        var draft = Files.createTempFile(file.getParent(), "draft", ".tmp");
        Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
