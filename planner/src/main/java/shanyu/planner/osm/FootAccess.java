package shanyu.planner.osm;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where people may walk, by the tags of OpenStreetMap. The rules stand in {@code foot-access.csv}, each with the page it is
 * from; here is only their order. A direction binds vehicles and not people. Permissions that hold at certain hours
 * ({@code :conditional}) are not read: a network is the same at every hour.
 */
public final class FootAccess {
    private final Map<String, Map<String, Set<String>>> rules;
    private final Set<String> welcome;
    private final Set<String> refused;
    private final List<String> permissions;
    private final Set<String> keys;

    private FootAccess(Map<String, Map<String, Set<String>>> rules) {
        this.rules = rules;
        welcome = rule("welcome").getOrDefault("", Set.of());
        refused = rule("refused").getOrDefault("", Set.of());
        permissions = List.copyOf(rule("permission").keySet());
        var every = new HashSet<String>();
        rules.values().forEach(rule -> every.addAll(rule.keySet()));
        // A ferry that is none, or takes nobody, says so under its own name.
        rule("crossing").values().forEach(every::addAll);
        keys = Set.copyOf(every);
    }

    /** The rules that come with the planner. */
    public static FootAccess standard() {
        try (var in = Objects.requireNonNull(FootAccess.class.getResourceAsStream("foot-access.csv"));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var rules = new LinkedHashMap<String, Map<String, Set<String>>>();
            var format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (var row : format.parse(reader)) {
                rules.computeIfAbsent(row.get("rule"), fresh -> new LinkedHashMap<>())
                        .computeIfAbsent(row.get("key"), fresh -> new HashSet<>())
                        .addAll(Arrays.asList(row.get("values").split(" ")));
            }
            return new FootAccess(rules);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether any rule asks for this key; tags of other keys need not be kept. */
    boolean asks(String key) {
        return keys.contains(key);
    }

    /** Whether people walk along a way with these tags. */
    public boolean walks(Map<String, String> tags) {
        if (!tags.containsKey("highway")) return apart(tags);
        if (says("never", tags)) return false;
        var permission = permission(tags);
        if (permission != null) {
            var values = List.of(permission.split(";"));
            if (!Collections.disjoint(welcome, values)) return true;
            if (!Collections.disjoint(refused, values)) return false;
        }
        return says("beside", tags) || says("walked", tags) && !says("barred", tags);
    }

    /** What is no road and walked nevertheless: piers, platforms, ferries. */
    private boolean apart(Map<String, String> tags) {
        if (!says("apart", tags) && !crosses(tags)) return false;
        for (String key : permissions) if (refused.contains(tags.getOrDefault(key, ""))) return false;
        return true;
    }

    private boolean crosses(Map<String, String> tags) {
        String foot = tags.get("foot");
        if (foot != null && !welcome.contains(foot)) return false;
        for (var rule : rule("crossing").entrySet()) {
            String kind = tags.getOrDefault(rule.getKey(), "");
            if (rule.getValue().contains(kind) && !"no".equals(tags.get(kind))) return true;
        }
        return false;
    }

    /** Whether a node with these tags lets nobody pass. */
    public boolean blocks(Map<String, String> tags) {
        if (Collections.disjoint(rule("gate").keySet(), tags.keySet())) return false;
        String permission = Objects.requireNonNullElse(permission(tags), "");
        if (refused.contains(permission)) return true;
        if (welcome.contains(permission)) return false;
        return says("locked", tags) || says("shut", tags);
    }

    /** The most particular permission there is: that of people on foot before that of everybody. */
    private @Nullable String permission(Map<String, String> tags) {
        for (String key : permissions) {
            String permission = tags.get(key);
            if (permission != null) return permission;
        }
        return null;
    }

    private boolean says(String rule, Map<String, String> tags) {
        for (var asked : rule(rule).entrySet()) {
            if (asked.getValue().contains(tags.getOrDefault(asked.getKey(), ""))) return true;
        }
        return false;
    }

    private Map<String, Set<String>> rule(String name) {
        return rules.getOrDefault(name, Map.of());
    }
}
