package shanyu.inspection.risk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What versions of the formula belong to: their district; the one shipped belongs to nobody. */
@Component
class RiskFormulaWhereabouts implements Whereabouts {
    private final RiskFormulaStore formulas;

    RiskFormulaWhereabouts(RiskFormulaStore formulas) {
        this.formulas = formulas;
    }

    @Override
    public String kind() {
        return "risk-formula";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id)
                .flatMap(formulas::find)
                .map(formula ->
                        formula.district() == null ? Belonging.toNobody() : Belonging.toDistrict(formula.district()));
    }
}
