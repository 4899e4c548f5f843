package shanyu.inspection.code;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Whereabouts;

/** A check is found by its code and by nothing else; whoever holds the code may open it. */
@Component
class CheckWhereabouts implements Whereabouts {
    private final CodeStore codes;

    CheckWhereabouts(CodeStore codes) {
        this.codes = codes;
    }

    @Override
    public String kind() {
        return "check";
    }

    @Override
    public Optional<Belonging> find(String code) {
        return codes.shown(code).map(found -> Belonging.toNobody());
    }
}
