package shanyu.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the public hands in.
 *
 * @param institution it is about, or null with {@code place} and {@code town} for one nobody licensed
 * @param name and {@code phone}: empty when anonymous
 */
public record NewComplaint(
        ComplaintKind kind,
        @Nullable UUID institution,
        String place,
        @Nullable String town,
        String text,
        @Nullable LocalDate happenedOn,
        String name,
        String phone,
        List<NewPhoto> photos) {

    /** A photo as it came: what it calls itself, and its bytes. */
    public record NewPhoto(String name, byte[] bytes) {
        @Override
        public String toString() {
            return "NewPhoto[" + bytes.length + " bytes]";
        }
    }

    /** Says nothing of who complained. */
    @Override
    public String toString() {
        return "NewComplaint[" + kind + "]";
    }
}
