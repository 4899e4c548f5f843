package shanyu.norms.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A part of a YAML file that knows where it stands, so that whatever does not fit can be named. */
final class Page {
    private final String file;
    private final String at;
    private final Map<String, @Nullable Object> fields;

    private Page(String file, String at, Map<String, @Nullable Object> fields) {
        this.file = file;
        this.at = at;
        this.fields = fields;
    }

    static Page read(String file, String text) {
        var loader = new LoaderOptions();
        loader.setAllowDuplicateKeys(false);
        var yaml = new Yaml(
                new SafeConstructor(loader),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                loader,
                new WordsAsWritten());
        try {
            return new Page(file, "", map(file, "", yaml.load(text)));
        } catch (YAMLException broken) {
            throw new CorpusFault(
                    file,
                    "",
                    "is no YAML: " + broken.getMessage(),
                    "Mend the line named; a field may stand only once.");
        }
    }

    String file() {
        return file;
    }

    String at() {
        return at;
    }

    /** Refuses fields the page may not have: a field misspelt must not be lost. */
    Page only(String... known) {
        var allowed = Arrays.asList(known);
        for (String field : fields.keySet()) {
            if (!allowed.contains(field)) throw fault("unknown field " + field, "Fields here are " + allowed + ".");
        }
        return this;
    }

    List<String> names() {
        return List.copyOf(fields.keySet());
    }

    boolean has(String field) {
        return fields.get(field) != null;
    }

    @Nullable
    Object raw(String field) {
        return fields.get(field);
    }

    String text(String field) {
        return textIf(field).orElseThrow(() -> fault("lacks " + field, "Add `" + field + ": …`."));
    }

    Optional<String> textIf(String field) {
        return Optional.ofNullable(fields.get(field)).map(String::valueOf);
    }

    int number(String field) {
        return typed(field, Integer.class, "a whole number");
    }

    boolean flag(String field) {
        return typed(field, Boolean.class, "true or false");
    }

    LocalDate date(String field) {
        return dateIf(field).orElseThrow(() -> fault("lacks " + field, "Add `" + field + ": yyyy-mm-dd`."));
    }

    Optional<LocalDate> dateIf(String field) {
        return textIf(field).map(written -> dateOf(field, written));
    }

    List<LocalDate> dates(String field) {
        return texts(field).stream().map(written -> dateOf(field, written)).toList();
    }

    List<String> texts(String field) {
        return list(field).stream().map(String::valueOf).toList();
    }

    <E extends Enum<E>> E one(String field, Class<E> kind) {
        return word(field, text(field), kind);
    }

    <E extends Enum<E>> List<E> some(String field, Class<E> kind) {
        return texts(field).stream().map(written -> word(field, written, kind)).toList();
    }

    /** A word of an enum, written in capitals or as its API word ({@code found_secondary}, {@code normative-document}). */
    <E extends Enum<E>> E word(String field, String written, Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(written)
                        || constant.name().toLowerCase(Locale.ROOT).equals(written.replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> fault(
                        "unknown " + field + " " + written,
                        "Write one of " + Arrays.toString(kind.getEnumConstants()) + "."));
    }

    Page page(String field) {
        return pageIf(field).orElseThrow(() -> fault("lacks " + field, "Add `" + field + ": …`."));
    }

    Optional<Page> pageIf(String field) {
        return Optional.ofNullable(fields.get(field))
                .map(raw -> new Page(file, under(field), map(file, under(field), raw)));
    }

    /** The entries of a list. */
    List<Page> pages(String field) {
        var pages = new ArrayList<Page>();
        for (Object raw : list(field)) {
            String where = under(field) + "[" + label(raw, pages.size()) + "]";
            pages.add(new Page(file, where, map(file, where, raw)));
        }
        return pages;
    }

    <T> List<T> each(String field, Function<Page, T> reading) {
        return pages(field).stream().map(reading).toList();
    }

    CorpusFault fault(String wrong, String toDo) {
        return new CorpusFault(file, at, wrong, toDo);
    }

    private List<?> list(String field) {
        Object raw = fields.get(field);
        if (raw == null) return List.of();
        if (raw instanceof List<?> list) return list;
        throw fault(field + " is no list", "Write `" + field + ": [ … ]`.");
    }

    private <T> T typed(String field, Class<T> kind, String wanted) {
        Object raw = fields.get(field);
        if (kind.isInstance(raw)) return kind.cast(raw);
        throw fault(field + " is " + raw, "Write " + wanted + ".");
    }

    private LocalDate dateOf(String field, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException malformed) {
            throw fault(field + " is no day: " + written, "Write it as yyyy-mm-dd.");
        }
    }

    private String under(String field) {
        return at.isEmpty() ? field : at + "/" + field;
    }

    private static String label(@Nullable Object raw, int n) {
        if (raw instanceof Map<?, ?> map) {
            for (String name : List.of("id", "number", "type")) if (map.get(name) != null) return map.get(name) + "";
        }
        return String.valueOf(n + 1);
    }

    private static Map<String, @Nullable Object> map(String file, String at, @Nullable Object raw) {
        if (!(raw instanceof Map<?, ?> map))
            throw new CorpusFault(file, at, "is no set of fields", "Write `name: value` lines.");
        var fields = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((name, value) -> fields.put(String.valueOf(name), value));
        return fields;
    }

    /** Leaves days as they are written (a day is no instant and has no zone), and lets only true and false be such. */
    private static final class WordsAsWritten extends Resolver {
        private static final Pattern TRUE_OR_FALSE = Pattern.compile("true|false");

        @Override
        public void addImplicitResolver(Tag tag, Pattern form, @Nullable String first, int limit) {
            if (tag == Tag.BOOL) super.addImplicitResolver(tag, TRUE_OR_FALSE, "tf", limit);
            else if (tag != Tag.TIMESTAMP) super.addImplicitResolver(tag, form, first, limit);
        }
    }
}
