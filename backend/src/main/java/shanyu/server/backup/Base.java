package shanyu.server.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * One whole copy.
 *
 * @param taken when the copying ended: no earlier moment can be restored from it
 * @param firstWal the piece of the database's log with which a restore begins
 * @param lastWal the piece that must be there before the copy is worth anything
 */
public record Base(Path directory, Instant taken, String firstWal, String lastWal) {
    private static final String FACTS = "base.properties";

    /** The copy in a folder; empty while it is being made, and when its making was broken off. */
    static Optional<Base> read(Path folder) {
        Path file = folder.resolve(FACTS);
        if (Files.notExists(file)) return Optional.empty();
        var facts = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            facts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return Optional.of(new Base(
                folder,
                Instant.parse(facts.getProperty("taken")),
                facts.getProperty("first-wal"),
                facts.getProperty("last-wal")));
    }

    /** Written last: with it the copy exists. */
    void write() throws IOException {
        Files.writeString(
                directory.resolve(FACTS), "taken=%s%nfirst-wal=%s%nlast-wal=%s%n".formatted(taken, firstWal, lastWal));
    }

    /** The database's files. */
    Path database() {
        return directory.resolve("postgres");
    }

    /** Keys, passwords and whatever else lies beside the database. */
    Path house() {
        return directory.resolve("house");
    }

    /** The log's newest head when the copy was taken: what the restored log is held against. */
    public Path head() {
        return directory.resolve("head.json");
    }

    public String name() {
        return directory.getFileName().toString();
    }
}
