package shanyu.server.sheets;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** The spreadsheet forms a list may be taken away in. */
public enum SheetFormat {
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final MediaType mediaType;
    private final String extension;

    SheetFormat(String mediaType, String extension) {
        this.mediaType = MediaType.parseMediaType(mediaType);
        this.extension = extension;
    }

    public MediaType mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** The form an {@code Accept} header asks for by name; a wildcard asks for JSON. */
    public static Optional<SheetFormat> accepted(@Nullable String accept) {
        if (accept == null) return Optional.empty();
        for (SheetFormat format : values()) {
            if (accept.startsWith(format.mediaType.toString())) return Optional.of(format);
        }
        return Optional.empty();
    }
}
