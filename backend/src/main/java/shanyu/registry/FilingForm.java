package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shanyu.norms.MealMode;
import shanyu.norms.ProviderTraits;
import shanyu.norms.ProviderType;
import shanyu.norms.ServiceForm;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import shanyu.shared.Refusal.Fault;
import shanyu.shared.Wgs84;

/**
 * The filing form (托育机构备案书) as it is being filled in: anything may still be missing. It is kept as it is typed; only
 * {@link #complete()} asks for the whole of it.
 */
@Schema(name = "FilingForm")
public record FilingForm(
        @Nullable @Size(max = 100) @Schema(example = "花木晨光托育园")
        String name,

        @Nullable @Pattern(regexp = "[0-9A-Z]{18}") @Schema(example = "91310115MA1H7XYT21", description = "统一社会信用代码")
        String creditCode,

        @Nullable ProviderType providerType,

        @Nullable @Pattern(regexp = "\\d{9}") @Schema(example = "310115016")
        String town,

        @Nullable @Size(max = 200) @Schema(example = "锦绣路1000号")
        String address,

        @Nullable @DecimalMin("-180") @DecimalMax("180") @Schema(example = "121.5435", description = "WGS 84, degrees")
        Double longitude,

        @Nullable @DecimalMin("-90") @DecimalMax("90") @Schema(example = "31.2104", description = "WGS 84, degrees")
        Double latitude,

        @Nullable @Size(max = 4) Set<ServiceForm> serviceForms,
        @Nullable MealMode meals,
        @Nullable Boolean specialEquipment,
        @Nullable Boolean inclusive,
        @Nullable Boolean prepaid,
        @Nullable Boolean issuesPrepaidCard,
        @Nullable Boolean subsidised,
        @Nullable Boolean foreignStaff,
        @Nullable @Size(max = 4) List<@Valid @NotNull ClassPlaces> classes,
        Premises.@Nullable Tenure premises,
        @Nullable LocalDate leaseFrom,
        @Nullable LocalDate leaseUntil,

        @Nullable @Size(max = 100) @Schema(example = "周一至周五 7:30–17:30")
        String openingHours,

        @Nullable @Size(max = 50) @Schema(example = "林知微", description = "left out: as it was")
        String head,

        @Nullable
        @Pattern(regexp = "[0-9+() -]{5,20}")
        @Schema(example = "13800000001", description = "left out: as it was")
        String phone) {

    /** A form already filled with what is known, to be changed. */
    static FilingForm of(Particulars known) {
        var traits = known.traits();
        var position = known.position();
        return new FilingForm(
                known.name(),
                known.creditCode(),
                traits.type(),
                known.town(),
                known.address(),
                position == null ? null : position.longitude(),
                position == null ? null : position.latitude(),
                traits.forms(),
                traits.meals(),
                traits.specialEquipment(),
                traits.inclusive(),
                traits.prepaid(),
                traits.issuesPrepaidCard(),
                traits.subsidised(),
                traits.foreignStaff(),
                known.classes(),
                known.premises().tenure(),
                known.premises().leaseFrom(),
                known.premises().leaseUntil(),
                known.contact().openingHours(),
                known.contact().head(),
                known.contact().phone());
    }

    /** This form, with the personal fields it leaves out taken over from before: nobody types over a mask. */
    FilingForm keepingPeople(FilingForm before) {
        return new FilingForm(
                name,
                creditCode,
                providerType,
                town,
                address,
                longitude,
                latitude,
                serviceForms,
                meals,
                specialEquipment,
                inclusive,
                prepaid,
                issuesPrepaidCard,
                subsidised,
                foreignStaff,
                classes,
                premises,
                leaseFrom,
                leaseUntil,
                openingHours,
                head == null ? before.head : head,
                phone == null ? before.phone : phone);
    }

    /** Everything that is asked for, or each field that is missing or cannot be. */
    Outcome<Particulars> complete() {
        var faults = new ArrayList<Fault>();
        need(faults, "name", name);
        need(faults, "providerType", providerType);
        need(faults, "town", town);
        need(faults, "address", address);
        need(faults, "head", head);
        need(faults, "phone", phone);
        need(faults, "openingHours", openingHours);
        if (serviceForms == null || serviceForms.isEmpty()) faults.add(new Fault("serviceForms", null, "missing"));
        if (classes == null || classes.stream().noneMatch(each -> each.places() > 0)) {
            faults.add(new Fault("classes", null, "missing"));
        } else if (classes.stream().map(ClassPlaces::kind).distinct().count() < classes.size()) {
            faults.add(new Fault("classes", null, "class-kind-twice"));
        }
        if (creditCode != null && !CreditCode.isValid(creditCode)) {
            faults.add(new Fault("creditCode", creditCode, "wrong-check-character"));
        }
        if ((longitude == null) != (latitude == null)) faults.add(new Fault("latitude", null, "position-half"));
        if (leaseFrom != null && leaseUntil != null && !leaseFrom.isBefore(leaseUntil)) {
            faults.add(new Fault("leaseUntil", leaseUntil.toString(), "ends-before-it-begins"));
        }
        if (!faults.isEmpty()) {
            return new Refusal(Refusal.Kind.RULE, "filing-incomplete", Map.of(), faults).asOutcome();
        }
        return Outcome.done(particulars());
    }

    private Particulars particulars() {
        var position = longitude == null || latitude == null ? null : new Wgs84(longitude, latitude);
        var traits = new ProviderTraits(
                Objects.requireNonNull(providerType),
                Set.copyOf(Objects.requireNonNull(serviceForms)),
                meals,
                specialEquipment,
                inclusive,
                prepaid,
                issuesPrepaidCard,
                subsidised,
                foreignStaff);
        return new Particulars(
                Objects.requireNonNull(name).strip(),
                creditCode,
                Objects.requireNonNull(town),
                Objects.requireNonNull(address).strip(),
                position,
                traits,
                Objects.requireNonNull(classes),
                new Premises(premises, leaseFrom, leaseUntil),
                new Contact(
                        Objects.requireNonNull(openingHours),
                        Objects.requireNonNull(head),
                        Objects.requireNonNull(phone)));
    }

    private static void need(List<Fault> faults, String field, @Nullable Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            faults.add(new Fault(field, null, "missing"));
        }
    }
}
