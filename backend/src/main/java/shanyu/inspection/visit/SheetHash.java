package shanyu.inspection.visit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shanyu.verifier.json.Json;

/**
 * What people put their names to: the results as canonical JSON (RFC 8785) and its SHA-256. The same results give the same
 * hash on any machine; one letter changed gives another, and every signature names the hash it was drawn under.
 *
 * @param content the canonical JSON
 * @param hex of the SHA-256 of its UTF-8 bytes
 */
public record SheetHash(String content, String hex) {
    static final String FORM = "VISIT-1";

    /**
     * @param shortForm the items are the key items only; said in the content, so that nobody signs it for the whole list
     * @param photos paper id → hex of its content's hash, so that the photos are bound too
     */
    static SheetHash of(Visit visit, int edition, boolean shortForm, List<SheetItem> items, Map<UUID, String> photos) {
        var rows = new ArrayList<Json>();
        for (var item : items) {
            rows.add(Json.object()
                    .with("item", Json.of(item.item()))
                    .with("applies", Json.of(item.applicability().name()))
                    .with("result", Json.of(String.valueOf(item.result())))
                    .with("note", Json.of(item.note()))
                    .with(
                            "photos",
                            Json.texts(item.photos().stream().map(photos::get).toList()))
                    .with("fixed", Json.of(item.fixed()))
                    .with("referred", Json.of(item.referred())));
        }
        var sheet = Json.object()
                .with("v", Json.of(FORM))
                .with("visit", Json.of(visit.id().toString()))
                .with("edition", Json.of(edition))
                .with("errand", Json.of(visit.errand().text()))
                .with("institution", Json.of(visit.institution().toString()))
                .with("begun", Json.of(String.valueOf(visit.begunAt())))
                .with(
                        "team",
                        Json.texts(visit.team().stream()
                                .map(member -> member.inspector().toString())
                                .toList()))
                .with("items", Json.of(rows));
        String content = (shortForm ? sheet.with("form", Json.of("short")) : sheet).canonical();
        return new SheetHash(content, sha256(content));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
