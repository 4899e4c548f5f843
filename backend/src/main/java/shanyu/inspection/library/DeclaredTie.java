package shanyu.inspection.library;

import java.time.Instant;
import java.util.UUID;

/**
 * Why an inspector stands aside from an institution by own declaration (administrative-penalty-law art. 43: 有直接利害关系或者有其他关系可能影响公正执法的).
 */
public record DeclaredTie(UUID id, UUID institution, String name, Kind kind, Instant declaredAt) {
    public enum Kind {
        /** A relative works there, owns it, or has a child there. */
        KINSHIP,
        /** Own interest in it. */
        INTEREST,
        OTHER
    }
}
