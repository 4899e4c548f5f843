package shanyu.identity.signin;

/**
 * From where somebody comes: enough for them to recognise it, not to be found by it.
 *
 * @param address shortened, e.g. {@code 10.2.*.*}
 * @param print keyed hash of the whole address, the same for the same address
 * @param browser family only, e.g. {@code Firefox}
 */
public record Arrival(String address, byte[] print, String browser) {
    static String shortened(String address) {
        if (address.indexOf(':') >= 0) {
            var groups = address.split(":", -1);
            return groups.length > 2 ? groups[0] + ":" + groups[1] + ":…" : address;
        }
        var parts = address.split("\\.");
        return parts.length == 4 ? parts[0] + "." + parts[1] + ".*.*" : "";
    }

    /** Browsers name each other; the order tells them apart. */
    static String family(String agent) {
        if (agent.contains("MicroMessenger")) return "WeChat";
        if (agent.contains("Edg/")) return "Edge";
        if (agent.contains("Firefox/")) return "Firefox";
        if (agent.contains("Chrome/") || agent.contains("Chromium/")) return "Chrome";
        if (agent.contains("Safari/")) return "Safari";
        return agent.isEmpty() || agent.startsWith("Java") || agent.startsWith("curl") ? "program" : "other";
    }
}
