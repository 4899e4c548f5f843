package shanyu.drill;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values nobody should send, and now and then one that fits, so that requests get past the first check. */
final class Hostile {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "' or 1=1 --",
            "\"; drop table identity.account; --",
            "%",
            "_",
            "\\",
            "../../../../etc/passwd",
            "<script>alert(1)</script>",
            "${jndi:ldap://127.0.0.1/a}",
            "{{7*7}}",
            "=1+1",
            "\u0000",
            "a\u0000b",
            "\uD83D\uDE00",
            "\uD800",
            "\u202Eevil",
            "托".repeat(300),
            "a".repeat(20_000),
            "-1",
            "0",
            "9223372036854775808",
            "NaN",
            "2026-02-30",
            "9999-12-31",
            "-999999999-01-01",
            "+1000000-01-01",
            "310115016",
            "00000000-0000-0000-0000-000000000000");

    private final Random random;
    private final List<String> ids;

    Hostile(long seed, List<String> ids) {
        this.random = new Random(seed);
        this.ids = ids;
    }

    int below(int n) {
        return random.nextInt(n);
    }

    String text() {
        int i = random.nextInt(TEXTS.size() + 4);
        if (i < TEXTS.size()) return TEXTS.get(i);
        return i % 2 == 0 ? UUID.randomUUID().toString() : id();
    }

    /** An id that exists somewhere in the house, foreign or own. */
    String id() {
        return ids.get(random.nextInt(ids.size()));
    }

    /** A value for a schema of the API document: mostly of the right shape, often at or past its limits. */
    JsonNode value(JsonNode schema, JsonNode document, int depth) {
        var make = JsonNodeFactory.instance;
        if (random.nextInt(12) == 0) return wrong();
        if (schema.has("$ref")) return value(document.at(schema.path("$ref").asString().substring(1)), document, depth + 1);
        if (schema.has("enum")) {
            var values = schema.path("enum");
            return random.nextInt(8) == 0 ? make.stringNode(text()) : values.get(random.nextInt(values.size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, document, depth);
            case "array" -> {
                var array = make.arrayNode();
                int length = random.nextInt(10) == 0 ? 300 : random.nextInt(3);
                for (int i = 0; i < length && depth < 6; i++) array.add(value(schema.path("items"), document, depth + 1));
                yield array;
            }
            case "integer" -> make.numberNode(
                    switch (random.nextInt(5)) {
                        case 0 -> Long.MAX_VALUE;
                        case 1 -> -1L;
                        case 2 -> schema.path("maximum").asLong(1_000_000) + 1;
                        default -> schema.path("minimum").asLong(0) + random.nextInt(3);
                    });
            case "number" -> make.numberNode(random.nextInt(3) == 0 ? 1e308 : random.nextDouble() * 200 - 100);
            case "boolean" -> make.booleanNode(random.nextBoolean());
            default -> text(schema);
        };
    }

    private JsonNode text(JsonNode schema) {
        var make = JsonNodeFactory.instance;
        if (random.nextInt(3) == 0) return make.stringNode(text());
        return make.stringNode(
                switch (schema.path("format").asString("")) {
                    case "uuid" -> id();
                    case "date" -> "2026-10-0" + (1 + random.nextInt(9));
                    case "date-time" -> "2026-10-01T09:00:00+08:00";
                    case "byte" -> "AAAA";
                    default -> schema.path("example").asString("花木" + random.nextInt(1000));
                });
    }

    private JsonNode object(JsonNode schema, JsonNode document, int depth) {
        var object = JsonNodeFactory.instance.objectNode();
        if (depth > 6) return object;
        schema.path("properties").propertyStream().forEach(member -> {
            if (random.nextInt(8) > 0) object.set(member.getKey(), value(member.getValue(), document, depth + 1));
        });
        if (random.nextInt(10) == 0) object.put("unknownMember", text());
        return object;
    }

    private JsonNode wrong() {
        var make = JsonNodeFactory.instance;
        return switch (random.nextInt(6)) {
            case 0 -> make.nullNode();
            case 1 -> make.numberNode(-1e308);
            case 2 -> make.arrayNode().add(1).add("x");
            case 3 -> make.objectNode().put("a", 1);
            case 4 -> make.booleanNode(true);
            default -> make.stringNode(text());
        };
    }

    /** OpenAPI 3.1 may give several types, null among them. */
    private static String type(JsonNode schema) {
        var type = schema.path("type");
        if (!type.isArray()) return type.asString(schema.has("properties") ? "object" : "string");
        for (var each : type) if (!each.asString().equals("null")) return each.asString();
        return "string";
    }
}
