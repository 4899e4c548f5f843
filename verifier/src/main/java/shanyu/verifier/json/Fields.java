package shanyu.verifier.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shanyu.verifier.value.FaultException;
import shanyu.verifier.value.Hash;
import shanyu.verifier.value.Hex;

/** An object whose members are read by name and kind; whatever does not fit is a fault that names the member. */
public final class Fields {
    private final String where;
    private final Map<String, Json> values;

    private Fields(String where, Map<String, Json> values) {
        this.where = where;
        this.values = values;
    }

    /**
     * @param where path of the object, empty for the outermost
     * @throws FaultException when the value is not an object
     */
    public static Fields of(String where, Json value) {
        if (value instanceof Json.Members members) return new Fields(where, members.values());
        throw new FaultException(where, "an object is expected");
    }

    /** Refuses every member that is not named here. */
    public Fields only(String... names) {
        int known = 0;
        for (String name : names) if (values.containsKey(name)) known++;
        if (known == values.size()) return this;
        Set<String> unknown = new LinkedHashSet<>(values.keySet());
        unknown.removeAll(Set.of(names));
        throw new FaultException(path(unknown.iterator().next()), "unknown member");
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public Json any(String name) {
        Json value = values.get(name);
        if (value == null) throw new FaultException(path(name), "missing");
        return value;
    }

    /** The object itself. */
    public Json json() {
        return new Json.Members(values);
    }

    public Fields object(String name) {
        return of(path(name), any(name));
    }

    public String text(String name) {
        return text(path(name), any(name));
    }

    public long whole(String name) {
        if (any(name) instanceof Json.Whole whole) return whole.value();
        throw new FaultException(path(name), "an integer is expected");
    }

    /** A number of things: an integer from 0 to 2⁵³ − 1. */
    public long count(String name) {
        long value = whole(name);
        if (value < 0 || value >= 1L << 53)
            throw new FaultException(path(name), "a count from 0 to 2^53-1 is expected");
        return value;
    }

    public byte[] hex(String name) {
        return hex(path(name), any(name));
    }

    /** Bytes of a fixed length. */
    public byte[] hex(String name, int length) {
        return sized(path(name), hex(name), length);
    }

    /** The text of bytes of a fixed length, checked but not decoded: rows have many salts and need only their text. */
    public String hexText(String name, int length) {
        String text = text(name);
        if (text.length() != 2 * length || !Hex.is(text)) hex(name, length);
        return text;
    }

    public Hash hash(String name) {
        return Hash.of(hex(name, Hash.LENGTH));
    }

    public List<Json> items(String name) {
        if (any(name) instanceof Json.Items items) return items.values();
        throw new FaultException(path(name), "an array is expected");
    }

    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Json item : items(name)) texts.add(text(path(name) + "[" + texts.size() + "]", item));
        return texts;
    }

    public List<byte[]> hexes(String name) {
        List<byte[]> hexes = new ArrayList<>();
        for (Json item : items(name)) hexes.add(hex(path(name) + "[" + hexes.size() + "]", item));
        return hexes;
    }

    public List<byte[]> hexes(String name, int length) {
        List<byte[]> hexes = hexes(name);
        for (int i = 0; i < hexes.size(); i++) sized(path(name) + "[" + i + "]", hexes.get(i), length);
        return hexes;
    }

    /** The path of a member, as faults name it. */
    public String path(String name) {
        return where.isEmpty() ? name : where + "." + name;
    }

    private static String text(String path, Json value) {
        if (value instanceof Json.Text text) return text.value();
        throw new FaultException(path, "a string is expected");
    }

    private static byte[] hex(String path, Json value) {
        try {
            return Hex.read(text(path, value));
        } catch (IllegalArgumentException wrong) {
            throw new FaultException(path, wrong.getMessage());
        }
    }

    private static byte[] sized(String path, byte[] bytes, int length) {
        if (bytes.length == length) return bytes;
        throw new FaultException(path, length + " bytes are expected, here are " + bytes.length);
    }
}
