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
import shanyu.norms.MealMode;
import shanyu.norms.ProviderType;
import shanyu.norms.ServiceForm;
import shanyu.shared.Wgs84;

/**
 * A filing as its page shows it.
 *
 * @param papers every paper of the route with those handed in
 * @param judgements what the rules say; they advise and decide nothing
 * @param check what the town saw on site
 * @param receipt its number, once received
 * @param conditions the notice of basic conditions that went out with the receipt
 * @param grounds reasons published, when the contents do not conform
 * @param due when the step that waits now is due
 * @param verbs what the caller may do now
 */
@Schema(name = "Filing")
public record FilingView(
        UUID id,
        UUID institution,
        @Schema(example = "310115-00042") String institutionCode,
        String institutionName,
        Filing.Purpose purpose,

        @Schema(allowableValues = {"DRAFT", "SUBMITTED", "RETURNED", "RECEIPT_ISSUED", "WITHDRAWN"})
        String state,

        @Nullable LocalDate happenedOn,
        Form form,
        List<InstitutionFile.PaperShown> papers,
        List<Judged> judgements,
        @Nullable Instant submittedAt,
        @Nullable String authority,
        @Nullable String authorityEn,
        @Nullable Check check,
        List<String> reasons,
        @Nullable String receipt,
        @Nullable Instant decidedAt,
        List<Condition> conditions,

        @Nullable @Schema(allowableValues = {"CONFORMS", "DOES_NOT"})
        String conformity,

        List<Nonconformities.Ground> grounds,
        List<Due> due,
        List<Step> steps,
        List<InstitutionFile.Verb> verbs,
        int version) {

    /** The form with the head's name and telephone masked. */
    @Schema(name = "FilingFormShown")
    public record Form(
            @Nullable String name,
            @Nullable String creditCode,
            @Nullable ProviderType providerType,
            @Nullable String town,
            @Nullable String address,
            @Nullable Double longitude,
            @Nullable Double latitude,
            @Nullable Set<ServiceForm> serviceForms,
            @Nullable MealMode meals,
            @Nullable Boolean specialEquipment,
            @Nullable Boolean inclusive,
            @Nullable Boolean prepaid,
            @Nullable Boolean issuesPrepaidCard,
            @Nullable Boolean subsidised,
            @Nullable Boolean foreignStaff,
            @Nullable List<ClassPlaces> classes,
            Premises.@Nullable Tenure premises,
            @Nullable LocalDate leaseFrom,
            @Nullable LocalDate leaseUntil,
            @Nullable String openingHours,
            @Nullable @Personal(Mask.NAME) String head,
            @Nullable @Personal(Mask.PHONE) String phone) {
        static Form of(FilingForm form) {
            return new Form(
                    form.name(),
                    form.creditCode(),
                    form.providerType(),
                    form.town(),
                    form.address(),
                    form.longitude(),
                    form.latitude(),
                    form.serviceForms(),
                    form.meals(),
                    form.specialEquipment(),
                    form.inclusive(),
                    form.prepaid(),
                    form.issuesPrepaidCard(),
                    form.subsidised(),
                    form.foreignStaff(),
                    form.classes(),
                    form.premises(),
                    form.leaseFrom(),
                    form.leaseUntil(),
                    form.openingHours(),
                    form.head(),
                    form.phone());
        }
    }

    @Schema(name = "SiteCheckShown")
    public record Check(
            LocalDate on,
            boolean differs,
            String remarks,
            @Nullable Wgs84 position,
            Instant at) {}

    /** A clock that runs about it. */
    @Schema(name = "FilingDue")
    public record Due(
            UUID matter,
            @Schema(example = "registry.filing-receipt") String kind,
            Instant at,
            boolean overdue) {}

    @Schema(name = "FilingStep")
    public record Step(
            int n,
            @Schema(example = "submitted") String verb,
            Instant at,
            @Nullable @Personal(Mask.NAME) String by,
            String text) {}
}
