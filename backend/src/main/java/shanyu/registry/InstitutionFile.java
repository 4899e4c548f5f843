package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.identity.masking.Mask;
import shanyu.identity.masking.Personal;
import shanyu.norms.FilingRoute.Need;
import shanyu.norms.MealMode;
import shanyu.norms.ProviderTraits;
import shanyu.norms.ProviderType;
import shanyu.norms.ServiceForm;
import shanyu.shared.Wgs84;

/**
 * One institution, one file (一机构一档案), as it stood at the end of a day.
 *
 * @param asOf the day it is read for
 * @param risk class of supervision, A to D
 * @param receipt the newest receipt of filing before that day
 * @param verbs what the caller's role may do with it, and what stands against it now; none on a day gone by
 * @param version number of the newest version, to be named when something is changed
 */
@Schema(name = "InstitutionFile")
public record InstitutionFile(
        UUID id,
        @Schema(example = "310115-00042") String code,
        String name,
        @Nullable String creditCode,
        ProviderType providerType,
        LifeShown life,
        String district,
        String town,
        @Nullable String townName,
        @Nullable String townNameEn,
        String address,
        @Nullable Wgs84 position,
        Traits traits,
        List<ClassPlaces> classes,
        int places,
        Premises premises,
        @Schema(example = "周一至周五 7:30–17:30") String openingHours,
        @Personal(Mask.NAME) String head,
        @Personal(Mask.PHONE) String phone,
        @Schema(example = "B") String risk,
        @Nullable ReceiptShown receipt,
        @Nullable UnfinishedFiling filing,
        List<PaperShown> papers,
        FeeNotices.@Nullable Notice fees,
        @Nullable PlacesShown freePlaces,
        MatterCount matters,
        LocalDate asOf,
        Instant since,
        List<Verb> verbs,
        int version) {

    @Schema(name = "LifeShown")
    public record LifeShown(
            @Schema(allowableValues = {"PREPARING", "OPERATING", "CHANGING", "SUSPENDED", "RECTIFYING", "CLOSED"})
            String code,

            LocalDate since,
            @Nullable LocalDate until,
            String reason) {
        static LifeShown of(InstitutionLife life) {
            return switch (life) {
                case InstitutionLife.Suspended(var since, var until, var reason) ->
                    new LifeShown(life.code(), since, until, reason);
                case InstitutionLife.Rectifying(var since, var until, var reason) ->
                    new LifeShown(life.code(), since, until, reason);
                case InstitutionLife.Closed(var since, var reason) -> new LifeShown(life.code(), since, null, reason);
                default -> new LifeShown(life.code(), life.since(), null, "");
            };
        }
    }

    /** What the conditions of the checklist ask; left out where it is not known. */
    @Schema(name = "InstitutionTraits")
    public record Traits(
            Set<ServiceForm> serviceForms,
            @Nullable MealMode meals,
            @Nullable Boolean specialEquipment,
            @Nullable Boolean inclusive,
            @Nullable Boolean prepaid,
            @Nullable Boolean issuesPrepaidCard,
            @Nullable Boolean subsidised,
            @Nullable Boolean foreignStaff) {
        static Traits of(ProviderTraits traits) {
            return new Traits(
                    traits.forms(),
                    traits.meals(),
                    traits.specialEquipment(),
                    traits.inclusive(),
                    traits.prepaid(),
                    traits.issuesPrepaidCard(),
                    traits.subsidised(),
                    traits.foreignStaff());
        }
    }

    @Schema(name = "ReceiptShown")
    public record ReceiptShown(
            UUID filing,
            @Schema(example = "310115-2026-00012") String number,
            Instant issuedAt) {}

    @Schema(name = "UnfinishedFiling")
    public record UnfinishedFiling(UUID id, Filing.Purpose purpose, String state) {}

    /**
     * A paper of the route, and the one on the file if there is one.
     *
     * @param standing {@code valid}, {@code expired}, or {@code absent}
     */
    @Schema(name = "FilePaper")
    public record PaperShown(
            @Schema(example = "FIRE_SAFETY_PROOF") String kind,
            String title,
            String titleEn,
            Need need,
            @Nullable UUID paper,
            String number,
            String issuer,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,

            @Schema(allowableValues = {"valid", "expired", "absent"})
            String standing) {}

    /** @param late reported more than a week before the day read for */
    @Schema(name = "PlacesShown")
    public record PlacesShown(Instant reportedAt, boolean late, int free, int enrolled, List<FreePlaces.Line> lines) {}

    @Schema(name = "MatterCount")
    public record MatterCount(int open, int overdue) {}

    /**
     * Something the caller's role may do with the file.
     *
     * @param not why it cannot be done now; absent when it can
     * @param against with {@code closure-guard}: what stands against it, counted
     */
    @Schema(name = "FileVerb")
    public record Verb(
            @Schema(example = "suspend") String name,

            @Nullable @Schema(example = "institution-not-in-state")
            String not,

            List<WindingDown.Against> against) {
        Verb(String name, @Nullable String not) {
            this(name, not, List.of());
        }
    }
}
