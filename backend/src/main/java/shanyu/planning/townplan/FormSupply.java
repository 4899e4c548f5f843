package shanyu.planning.townplan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import shanyu.norms.ProviderType;
import shanyu.registry.Institution;

/**
 * What the register has in service of one form on a day. An institution counts while children may be in it, and its places
 * as inclusive only when it is filed as inclusive: what was reported but does not operate is not here.
 */
@Schema(name = "FormSupply")
public record FormSupply(
        ProviderType form, int institutions, int places, int inclusiveInstitutions, int inclusivePlaces) {

    /** Every form in the order of the register, those without any institution too. */
    static List<FormSupply> of(Collection<Institution> inService) {
        var supply = new ArrayList<FormSupply>();
        for (var form : ProviderType.values()) {
            var of = inService.stream()
                    .filter(each -> each.providerType() == form)
                    .toList();
            var inclusive = of.stream().filter(FormSupply::isInclusive).toList();
            supply.add(new FormSupply(form, of.size(), places(of), inclusive.size(), places(inclusive)));
        }
        return supply;
    }

    static boolean isInclusive(Institution institution) {
        return Boolean.TRUE.equals(institution.traits().inclusive());
    }

    static FormSupply of(List<FormSupply> supply, ProviderType form) {
        return supply.stream().filter(each -> each.form() == form).findFirst().orElse(new FormSupply(form, 0, 0, 0, 0));
    }

    private static int places(Collection<Institution> of) {
        return of.stream().mapToInt(Institution::places).sum();
    }
}
