package shanyu.registry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shanyu.norms.DatedValue;
import shanyu.norms.NormValue;
import shanyu.norms.Norms;
import shanyu.norms.NormsInForce;
import shanyu.norms.ProviderType;

/**
 * What the notice of basic conditions (基本条件告知书) tells an institution. The form of the notice was not found; its lines are
 * the values of the corpus that an institution of its type must meet from the first day, each with its source.
 */
@Component
class BasicConditions {
    private static final List<String> EVERYBODY = List.of(
            "highest-storey",
            "basement-allowed",
            "lease-minimum",
            "record-check-before-hire",
            "health-certificate-validity",
            "video-retention",
            "fire-patrols-per-day",
            "fire-inspections-per-month");

    private static final List<String> INSTITUTIONS = List.of(
            "class-size",
            "class-age-from-months",
            "class-age-to-months",
            "children-per-caregiver",
            "observation-room-area",
            "guards");

    private static final List<String> HOMES = List.of("home-site-children", "home-site-children-per-caregiver");

    private final Norms norms;

    BasicConditions(Norms norms) {
        this.norms = norms;
    }

    /** The lines for a type on the day of the norms; where a text is silent no line stands. */
    List<Condition> of(ProviderType type, NormsInForce day) {
        var wanted = new java.util.ArrayList<>(type == ProviderType.HOME ? HOMES : INSTITUTIONS);
        wanted.addAll(EVERYBODY);
        Map<String, NormValue> titles =
                norms.values().stream().collect(Collectors.toMap(NormValue::name, Function.identity()));
        return day.values().stream()
                .filter(value -> wanted.contains(value.name()))
                .sorted(Comparator.comparingInt(value -> wanted.indexOf(value.name())))
                .map(value -> line(value, titles))
                .toList();
    }

    private static Condition line(DatedValue<Object> value, Map<String, NormValue> titles) {
        var named = java.util.Objects.requireNonNull(titles.get(value.name()));
        return new Condition(
                value.name(),
                named.title(),
                named.titleEn(),
                value.member(),
                value.op(),
                String.valueOf(value.value()),
                value.unit(),
                value.basis());
    }
}
