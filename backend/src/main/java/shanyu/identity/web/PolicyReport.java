package shanyu.identity.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a browser kept from happening on a page of ours (Content Security Policy Level 3, section 5), as it may be written
 * down: nothing in it was written by anybody but us. Of addresses neither queries nor what may be a number of somebody's
 * remains, of scripts and texts nothing at all.
 *
 * @param directive which rule of the policy, e.g. {@code script-src-elem}
 * @param blocked what was kept out: a word such as {@code inline}, or scheme and host
 * @param page where, e.g. {@code /office/institutions/*}
 */
record PolicyReport(String directive, String blocked, String page) {
    /** A browser that has more to say in one go has said enough. */
    private static final int MOST = 20;

    private static final String UNTOLD = "untold";
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final Pattern HOST = Pattern.compile("[a-z0-9.-]{1,100}|\\[[0-9a-f:.]{2,45}]");

    /** Reads both forms browsers send: one report under {@code csp-report}, or a list of them (Reporting API). */
    static List<PolicyReport> in(JsonNode sent) {
        var reports = new ArrayList<PolicyReport>();
        var old = sent.path("csp-report");
        if (old.isObject())
            reports.add(of(
                    old.path("effective-directive")
                            .asString(old.path("violated-directive").asString("")),
                    old.path("blocked-uri").asString(""),
                    old.path("document-uri").asString("")));
        if (sent.isArray())
            for (var each : sent)
                if (reports.size() < MOST && each.path("type").asString("").equals("csp-violation")) {
                    var body = each.path("body");
                    reports.add(of(
                            body.path("effectiveDirective").asString(""),
                            body.path("blockedURL").asString(""),
                            body.path("documentURL").asString(each.path("url").asString(""))));
                }
        return reports;
    }

    private static PolicyReport of(String directive, String blocked, String page) {
        return new PolicyReport(word(directive.split(" ", 2)[0]), origin(blocked), path(page));
    }

    private static String word(String text) {
        return WORD.matcher(text).matches() ? text : UNTOLD;
    }

    private static String origin(String address) {
        if (WORD.matcher(address).matches()) return address;
        try {
            var read = URI.create(address);
            String scheme = word(String.valueOf(read.getScheme()).toLowerCase(Locale.ROOT));
            String host = String.valueOf(read.getHost()).toLowerCase(Locale.ROOT);
            if (read.getHost() == null || !HOST.matcher(host).matches()) return scheme;
            return scheme + "://" + host + (read.getPort() < 0 ? "" : ":" + read.getPort());
        } catch (IllegalArgumentException noAddress) {
            return UNTOLD;
        }
    }

    private static String path(String address) {
        try {
            String path = URI.create(address).getRawPath();
            if (path == null || !path.startsWith("/")) return UNTOLD;
            return Arrays.stream(path.substring(1).split("/", 9))
                    .limit(8)
                    .map(part -> part.isEmpty() || WORD.matcher(part).matches() ? part : "*")
                    .collect(Collectors.joining("/", "/", ""));
        } catch (IllegalArgumentException noAddress) {
            return UNTOLD;
        }
    }
}
