package shanyu.registry;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.identity.access.Belonging;
import shanyu.norms.ProviderTraits;
import shanyu.norms.ProviderType;
import shanyu.norms.ServiceForm;
import shanyu.shared.Wgs84;

/**
 * An institution as the register knew it at one moment.
 *
 * @param id the institution's, and that of the agency its people act for
 * @param code register number, e.g. {@code 310115-00042}
 * @param creditCode unified social credit code (GB 32100), where it is a legal person
 * @param district nine-digit code
 * @param town nine-digit code
 * @param position null until somebody has placed it on the map
 * @param traits what the checklist's conditions ask
 * @param places of all classes together
 * @param version number of the file's version
 * @param since the moment from which this holds
 */
public record Institution(
        UUID id,
        String code,
        String name,
        @Nullable String creditCode,
        InstitutionLife life,
        String district,
        String town,
        String address,
        @Nullable Wgs84 position,
        ProviderTraits traits,
        List<ClassPlaces> classes,
        int places,
        Premises premises,
        Contact contact,
        int version,
        Instant since) {

    public ProviderType providerType() {
        return traits.type();
    }

    public Set<ServiceForm> serviceForms() {
        return traits.forms();
    }

    /** What of it was filed. */
    public Particulars particulars() {
        return new Particulars(name, creditCode, town, address, position, traits, classes, premises, contact);
    }

    public Belonging belonging() {
        return Belonging.toInstitution(district, town, id);
    }
}
