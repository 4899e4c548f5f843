package shanyu.server.http;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Bytes people handed in, shown without trusting them: nothing in them runs, nothing frames them, no kind is guessed. */
public final class HandedIn {
    private static final String NOTHING_RUNS =
            "sandbox; default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private HandedIn() {}

    /** @param name what a browser that keeps them calls the file; ours, never the giver's */
    public static ResponseEntity<byte[]> shown(String mediaType, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}
