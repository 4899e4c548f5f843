package shanyu.casework;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * Filters of the list of matters; each null means all.
 *
 * @param q part of the subject's name
 * @param kind a kind, or the beginning of several ending in a dot, e.g. {@code inspection.}
 * @param state a state; {@code todo} for what its holder must act on, {@code unfinished} for all that are not closed
 * @param mine only what the caller's own agency holds
 * @param awaited only what the caller's agency waits for: opened by it and held by others, or answered by it
 * @param verifiable only answers the caller may judge as the second person
 * @param told only what the ladder has told the caller's agency of
 * @param openedFrom first day opened
 * @param openedTo last day opened
 * @param asOf the state at the end of that day instead of now
 */
public record MatterFilter(
        @Nullable @Size(max = 100) @Schema(example = "花木") String q,

        @Nullable @Size(max = 60) @Schema(example = "inspection.rectification")
        String kind,

        @Nullable @Pattern(regexp = "open|in-hand|answered|returned|verified|closed|todo|unfinished|overdue")
        String state,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115004")
        String town,

        @Nullable @Pattern(regexp = "[A-Z]") @Schema(example = "E")
        String department,

        @Nullable UUID institution,
        @Nullable Boolean mine,
        @Nullable Boolean awaited,
        @Nullable Boolean verifiable,
        @Nullable Boolean told,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate openedFrom,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate openedTo,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate asOf) {

    /** Everything. */
    public static final MatterFilter ALL =
            new MatterFilter(null, null, null, null, null, null, null, null, null, null, null, null, null);

    public MatterFilter inState(String wanted) {
        return new MatterFilter(
                q,
                kind,
                wanted,
                town,
                department,
                institution,
                mine,
                awaited,
                verifiable,
                told,
                openedFrom,
                openedTo,
                asOf);
    }

    public MatterFilter held() {
        return new MatterFilter(
                q,
                kind,
                state,
                town,
                department,
                institution,
                true,
                awaited,
                verifiable,
                told,
                openedFrom,
                openedTo,
                asOf);
    }

    MatterFilter waitedFor() {
        return new MatterFilter(
                q,
                kind,
                state,
                town,
                department,
                institution,
                mine,
                true,
                verifiable,
                told,
                openedFrom,
                openedTo,
                asOf);
    }

    MatterFilter toVerify() {
        return new MatterFilter(
                q, kind, state, town, department, institution, mine, awaited, true, told, openedFrom, openedTo, asOf);
    }

    MatterFilter climbed() {
        return new MatterFilter(
                q,
                kind,
                state,
                town,
                department,
                institution,
                mine,
                awaited,
                verifiable,
                true,
                openedFrom,
                openedTo,
                asOf);
    }

    /** Of some kinds, in a town, on a day: what a board counts. */
    public MatterFilter about(String kinds, @Nullable String place, @Nullable LocalDate day) {
        return new MatterFilter(
                q,
                kinds,
                state,
                place,
                department,
                institution,
                mine,
                awaited,
                verifiable,
                told,
                openedFrom,
                openedTo,
                day);
    }

    public MatterFilter opened(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new MatterFilter(
                q, kind, state, town, department, institution, mine, awaited, verifiable, told, from, to, asOf);
    }
}
