package shanyu.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.identity.access.Belonging;
import shanyu.server.sealing.Sealed;

/**
 * What somebody told the house.
 *
 * @param number by which it is followed, e.g. {@code TS26-K7M4Q2P-X}
 * @param institution it is about; null for a place nobody licensed
 * @param place address of an unlicensed place, else empty
 * @param holder agency that must answer
 * @param department letter, where the kind is one department's trade
 * @param name and {@code phone}: of who complained, under seal, null when anonymous; shown masked and to the handling
 *     offices only
 * @param erasedAt when who complained was erased; null while they are not
 */
public record Complaint(
        UUID id,
        String number,
        ComplaintKind kind,
        @Nullable UUID institution,
        String place,
        String district,
        String town,
        UUID holder,
        @Nullable String department,
        String text,
        @Nullable LocalDate happenedOn,
        @Nullable Sealed name,
        @Nullable Sealed phone,
        @Nullable Instant erasedAt,
        Instant receivedAt,
        ComplaintState state,
        int version) {

    /** Never the institution's: it must not learn of a complaint from here. */
    Belonging belonging() {
        return new Belonging(district, town, null, holder, department, Set.of());
    }

    Optional<UUID> about() {
        return Optional.ofNullable(institution);
    }

    boolean isNamed() {
        return name != null || phone != null;
    }

    /** Says nothing of who complained: a record's own text would. */
    @Override
    public String toString() {
        return "Complaint[" + number + ", " + state.code() + "]";
    }
}
