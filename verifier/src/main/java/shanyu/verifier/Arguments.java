package shanyu.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words and options of a command line; each option takes one value and may be repeated. */
record Arguments(List<String> words, Map<String, List<String>> options) {

    static Arguments of(List<String> line) throws WrongUsage {
        List<String> words = new ArrayList<>();
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.get(i).startsWith("--")) {
                words.add(line.get(i));
                continue;
            }
            if (i + 1 == line.size()) throw new WrongUsage(line.get(i) + " needs a value");
            options.computeIfAbsent(line.get(i), any -> new ArrayList<>()).add(line.get(++i));
        }
        return new Arguments(words, options);
    }

    /** Refuses options that are not named here. */
    Arguments only(String... known) throws WrongUsage {
        for (String option : options.keySet())
            if (!List.of(known).contains(option)) throw new WrongUsage("unknown option " + option);
        return this;
    }

    /** The one word the command works on. */
    String word(String what) throws WrongUsage {
        if (words.size() != 1) throw new WrongUsage("one " + what + " is needed");
        return words.get(0);
    }

    String required(String option) throws WrongUsage {
        return optional(option).orElseThrow(() -> new WrongUsage(option + " is needed"));
    }

    Optional<String> optional(String option) throws WrongUsage {
        List<String> values = all(option);
        if (values.size() > 1) throw new WrongUsage(option + " may stand once");
        return values.stream().findFirst();
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }
}
