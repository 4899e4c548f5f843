package shanyu.registry.rules;

import shanyu.norms.Cites;
import shanyu.norms.Judgement;
import shanyu.norms.Judgement.Complies;
import shanyu.norms.Judgement.NeedsHuman;
import shanyu.norms.NormsInForce;
import shanyu.norms.Reason;
import shanyu.norms.Rule;
import shanyu.registry.ClassPlaces;

/** Places of a class kind to its classes: no class may hold more children than its kind allows (班额). */
@Cites("setting-standard#19")
public final class ClassSize implements Rule<ClassPlaces> {
    @Override
    public Judgement judge(ClassPlaces filed, NormsInForce norms) {
        var size = norms.integer("class-size", filed.kind());
        if (size.isEmpty()) {
            return new NeedsHuman(norms.silence("setting-standard#19"), Reason.of("class-size-silent"));
        }
        int most = size.get().value() * filed.classes();
        if (filed.places() <= most) return new Complies(size.get().basis());
        return Judgement.against(
                size.get().basis(),
                Reason.of(
                        "class-too-large",
                        "kind",
                        filed.kind().name(),
                        "classes",
                        filed.classes(),
                        "places",
                        filed.places(),
                        "most",
                        most));
    }
}
