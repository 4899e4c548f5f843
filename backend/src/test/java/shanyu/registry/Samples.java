package shanyu.registry;

import java.util.List;
import java.util.Set;
import shanyu.norms.ClassKind;
import shanyu.norms.MealMode;
import shanyu.norms.ProviderTraits;
import shanyu.norms.ProviderType;
import shanyu.norms.ServiceForm;
import shanyu.shared.Wgs84;

/** Institutions for tests: an ordinary one, to be varied. */
public final class Samples {
    /** 花木街道. */
    public static final String TOWN = "310115016";

    /** 潍坊新村街道. */
    public static final String OTHER_TOWN = "310115004";

    private Samples() {}

    /** A for-profit institution with two classes of older toddlers, full day, own kitchen. */
    public static Particulars particulars(String name) {
        return of(name, ProviderType.FOR_PROFIT);
    }

    public static Particulars of(String name, ProviderType type) {
        return new Particulars(
                name,
                null,
                TOWN,
                "锦绣路1000号",
                new Wgs84(121.5435, 31.2104),
                new ProviderTraits(
                        type,
                        Set.of(ServiceForm.FULL_DAY),
                        MealMode.OWN_KITCHEN,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false),
                List.of(new ClassPlaces(ClassKind.OLDER_TODDLER, 2, 40)),
                Premises.UNKNOWN,
                new Contact("周一至周五 7:30–17:30", "林知微", "13800000001"));
    }
}
