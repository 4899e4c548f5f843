package shanyu.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyu.norms.ProviderTraits;
import shanyu.shared.Wgs84;

/**
 * What is filed about an institution; a change replaces it whole.
 *
 * @param creditCode unified social credit code (GB 32100), where it is a legal person
 * @param town nine-digit code
 * @param classes one entry a class kind
 */
public record Particulars(
        String name,
        @Nullable String creditCode,
        String town,
        String address,
        @Nullable Wgs84 position,
        ProviderTraits traits,
        List<ClassPlaces> classes,
        Premises premises,
        Contact contact) {

    public Particulars {
        classes = List.copyOf(classes);
    }

    /** Places of all classes together. */
    public int places() {
        return classes.stream().mapToInt(ClassPlaces::places).sum();
    }

    /** The same, standing where it was measured. */
    public Particulars at(Wgs84 measured) {
        return new Particulars(name, creditCode, town, address, measured, traits, classes, premises, contact);
    }

    public Particulars with(Contact other) {
        return new Particulars(name, creditCode, town, address, position, traits, classes, premises, other);
    }
}
