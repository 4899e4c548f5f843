package shanyu.operations;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command line: one word, for most commands a directory, and options with values. */
record Asked(Optional<String> word, Map<String, String> options) {
    /** The command was not understood; said in one sentence, ended with 2. */
    static final class Misunderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misunderstood(String sentence) {
            super(sentence);
        }
    }

    static Asked of(List<String> words, Set<String> known) {
        var options = new HashMap<String, String>();
        Optional<String> said = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                if (said.isPresent()) throw new Misunderstood("One word is wanted, not \"" + word + "\" as well.");
                said = Optional.of(word);
                continue;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (!known.contains(name)) throw new Misunderstood("\"" + name + "\" is not known here.");
            if (equals < 0 && i + 1 == words.size()) throw new Misunderstood(name + " wants a value.");
            options.put(name, equals < 0 ? words.get(++i) : word.substring(equals + 1));
        }
        return new Asked(said, options);
    }

    /** The directory of the copies. */
    Path place() {
        return word.map(Path::of).orElseThrow(() -> new Misunderstood("The directory of the copies is missing."));
    }

    Path data() {
        return Path.of(options.getOrDefault("--data", System.getProperty("user.home") + "/.shanyu/data"));
    }

    /** Shared by installations, as the application finds it. */
    static Path programs() {
        String set = System.getenv("SHANYU_PROGRAMS");
        return set == null || set.isBlank()
                ? Path.of(System.getProperty("user.home"), ".shanyu", "programs")
                : Path.of(set);
    }

    Optional<Path> path(String option) {
        return Optional.ofNullable(options.get(option)).map(Path::of);
    }

    /** A moment with its zone (RFC 3339): a time without one is how a restore misses by eight hours. */
    Optional<Instant> moment(String option) {
        return Optional.ofNullable(options.get(option)).map(text -> {
            try {
                return OffsetDateTime.parse(text.replace(' ', 'T')).toInstant();
            } catch (DateTimeException unreadable) {
                throw new Misunderstood(option
                        + " wants a time with its zone, such as 2026-11-29T14:30:00+08:00, not \"" + text + "\".");
            }
        });
    }

    Optional<Integer> count(String option) {
        return Optional.ofNullable(options.get(option)).map(text -> {
            if (!text.matches("[1-9][0-9]{0,3}"))
                throw new Misunderstood(option + " wants a number from 1, not \"" + text + "\".");
            return Integer.valueOf(text);
        });
    }
}
