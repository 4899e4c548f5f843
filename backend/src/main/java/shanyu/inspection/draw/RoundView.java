package shanyu.inspection.draw;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round as anybody may see it. Before disclosure that is its commit, the public outcome, and whether proofs exist;
 * nothing here tells who was drawn.
 *
 * @param name number within its scope, absent before the commit
 * @param alpha what the key offices prove, in hex; there once the outcome is confirmed
 * @param substitutions empty until the round is published
 * @param published whether the whole record can be read and re-run
 */
@Schema(name = "Round")
public record RoundView(
        UUID id,
        @Nullable @Schema(example = "310115000-0007") String name,

        @Schema(allowableValues = {"district", "town"}) String level,

        String district,
        @Nullable String town,
        OfficeShown office,

        @Schema(allowableValues = {"monthly", "extra", "supplementary"})
        String kind,

        int year,
        int month,
        @Nullable String reason,
        @Nullable Link supplements,
        @Nullable Link supplementedBy,

        @Schema(
                allowableValues = {
                    "planned",
                    "committed",
                    "entropy-entered",
                    "entropy-confirmed",
                    "proved",
                    "drawn",
                    "disclosed",
                    "dead",
                    "stalled"
                })
        String state,

        EntropyShown entropy,
        @Nullable CommitShown commit,
        List<KeyShown> keys,

        @Nullable @Schema(description = "what the key offices prove, hex")
        String alpha,

        @Nullable Instant drawnAt,
        @Nullable EndingShown ending,
        @Nullable Instant publishedAt,
        boolean published,
        List<Substitutions.Substitution> substitutions,
        int version) {

    @Schema(name = "RoundOffice")
    public record OfficeShown(UUID id, String name, String nameEn) {}

    /** Another round of the same chain. */
    @Schema(name = "RoundLink")
    public record Link(UUID id, @Nullable String name) {}

    /**
     * The public outcome.
     *
     * @param form how its value is spelled
     * @param entries what was written down, disputed entries included
     */
    @Schema(name = "RoundEntropy")
    public record EntropyShown(
            @Schema(example = "ssq:2026-12-03") String source,
            @Schema(example = "ssq") String lottery,
            Instant time,
            @Schema(example = "dd-dd-dd-dd-dd-dd-dd") String form,

            @Nullable @Schema(example = "03-11-17-22-28-33-09")
            String value,

            List<EntryShown> entries) {}

    /** One office's entry and what another said of it. */
    @Schema(name = "RoundEntropyEntry")
    public record EntryShown(
            String value,
            OfficeShown enteredBy,
            Instant enteredAt,

            @Nullable @Schema(allowableValues = {"confirmed", "disputed"})
            String answer,

            @Nullable OfficeShown answeredBy,
            @Nullable Instant answeredAt,
            @Nullable String reason) {}

    @Schema(name = "RoundCommit")
    public record CommitShown(
            @Schema(description = "C of DRAW-1, hex") String hash,

            @Schema(description = "commit of the round before")
            String prev,

            @Schema(description = "SHA-256 of the rules text")
            String rules,

            Instant at,
            Instant proofDeadline) {}

    /** A key of the round and whether its office has proved. */
    @Schema(name = "RoundKey")
    public record KeyShown(
            String publicKey, OfficeShown office, @Nullable Instant provedAt) {}

    @Schema(name = "RoundEnding")
    public record EndingShown(
            @Schema(allowableValues = {"dead", "key-silent", "entropy-missing", "unstaffable"})
            String cause,

            String reason,
            Instant at) {}
}
