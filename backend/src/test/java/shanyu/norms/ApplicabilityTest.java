package shanyu.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static shanyu.norms.Shipped.NORMS;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Which item applies to whom")
class ApplicabilityTest {
    private static final NormsInForce OF_DAY = NORMS.asOf(LocalDate.of(2026, 11, 25));
    private static final Checklist LIST = OF_DAY.checklist().orElseThrow().content();

    private static ProviderTraits known(ProviderType type, MealMode meals, ServiceForm... forms) {
        return new ProviderTraits(type, Set.of(forms), meals, false, true, false, false, true, false);
    }

    @ParameterizedTest(name = "{0}: none {1}, own kitchen {2}, supplied {3}")
    @CsvSource({
        "MEALS_PROVIDED, NOT_APPLICABLE, APPLIES, APPLIES",
        "OWN_KITCHEN, NOT_APPLICABLE, APPLIES, NOT_APPLICABLE",
        "MEALS_SUPPLIED, NOT_APPLICABLE, NOT_APPLICABLE, APPLIES",
        "ALWAYS, APPLIES, APPLIES, APPLIES"
    })
    void byMeals(AppliesIf when, Applicability none, Applicability kitchen, Applicability supplied) {
        assertThat(when.in(known(ProviderType.FOR_PROFIT, MealMode.NONE))).isEqualTo(none);
        assertThat(when.in(known(ProviderType.FOR_PROFIT, MealMode.OWN_KITCHEN)))
                .isEqualTo(kitchen);
        assertThat(when.in(known(ProviderType.FOR_PROFIT, MealMode.SUPPLIED))).isEqualTo(supplied);
    }

    @ParameterizedTest(name = "{0}: full day item {1}, full or half day item {2}")
    @CsvSource({
        "FULL_DAY, APPLIES, APPLIES",
        "HALF_DAY, NOT_APPLICABLE, APPLIES",
        "HOURLY, NOT_APPLICABLE, NOT_APPLICABLE",
        "TEMPORARY, NOT_APPLICABLE, NOT_APPLICABLE"
    })
    void byForm(ServiceForm form, Applicability fullDay, Applicability fullOrHalf) {
        var traits = known(ProviderType.FOR_PROFIT, MealMode.NONE, form);
        assertThat(AppliesIf.FULL_DAY.in(traits)).isEqualTo(fullDay);
        assertThat(AppliesIf.FULL_OR_HALF_DAY.in(traits)).isEqualTo(fullOrHalf);
    }

    @ParameterizedTest
    @EnumSource(value = AppliesIf.class, mode = EnumSource.Mode.EXCLUDE, names = "ALWAYS")
    @DisplayName("an unknown trait leaves the item to a person")
    void unknownGoesToAPerson(AppliesIf when) {
        assertThat(when.in(ProviderTraits.of(ProviderType.FOR_PROFIT))).isEqualTo(Applicability.PERSON_DECIDES);
    }

    @Test
    @DisplayName("every one of the twelve conditions is used by the checklist")
    void allTwelveAreUsed() {
        assertThat(LIST.items().stream().map(ChecklistItem::appliesIf).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(AppliesIf.values())
                .hasSize(12);
    }

    @ParameterizedTest(name = "{0}: {1} apply, {2} to a person")
    @CsvSource({
        "FOR_PROFIT, 100, 0",
        "NON_PROFIT, 100, 0",
        "PUBLIC_INSTITUTION, 100, 0",
        "KINDERGARTEN_CLASS, 89, 11",
        "BABY_HOUSE, 79, 21",
        "WELFARE, 84, 16",
        "HOME, 14, 86"
    })
    void byProviderType(ProviderType type, long applies, long person) {
        var table = OF_DAY.applicability().orElseThrow().content();
        Map<Applicability, Long> counts = LIST.items().stream()
                .collect(Collectors.groupingBy(item -> table.of(type, item.id()), Collectors.counting()));
        assertThat(counts.getOrDefault(Applicability.APPLIES, 0L)).isEqualTo(applies);
        assertThat(counts.getOrDefault(Applicability.PERSON_DECIDES, 0L)).isEqualTo(person);
    }

    @ParameterizedTest(name = "home-based site, {0}: {1}")
    @CsvSource({
        "HR-05, APPLIES", // record check before hiring binds whoever works close to minors
        "HR-08, APPLIES",
        "BL-10, APPLIES", // five children at most
        "HR-01, PERSON_DECIDES", // its own 1:3, not the class ratio
        "SE-01, PERSON_DECIDES", // a guard at a home
        "BL-04, PERSON_DECIDES",
        "FD-01, NOT_APPLICABLE", // no kitchen
        "FE-05, NOT_APPLICABLE" // takes nothing in advance
    })
    void aHomeIsNotJudgedAsAKindergarten(String item, Applicability expected) {
        var home = known(ProviderType.HOME, MealMode.NONE, ServiceForm.FULL_DAY);
        assertThat(OF_DAY.applicability(LIST.get(item), home)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} with {1}: food licence {2}, filing form {3}")
    @CsvSource({
        "FOR_PROFIT, OWN_KITCHEN, REQUIRED, REQUIRED",
        "FOR_PROFIT, SUPPLIED, REQUIRED, REQUIRED",
        "FOR_PROFIT, NONE, NOT_REQUIRED, REQUIRED",
        "NON_PROFIT, NONE, NOT_REQUIRED, REQUIRED",
        "HOME, OWN_KITCHEN, PERSON_DECIDES, REQUIRED",
        "HOME, NONE, NOT_REQUIRED, REQUIRED",
        "BABY_HOUSE, SUPPLIED, PERSON_DECIDES, PERSON_DECIDES"
    })
    void papersOfTheFiling(ProviderType type, MealMode meals, FilingRoute.Need licence, FilingRoute.Need form) {
        var routes = OF_DAY.filingRoutes().orElseThrow().content();
        var traits = known(type, meals);
        assertThat(routes.papers()).hasSize(9);
        assertThat(routes.of(type).needs(routes.paper("FOOD_LICENCE").orElseThrow(), traits))
                .isEqualTo(licence);
        assertThat(routes.of(type).needs(routes.paper("FILING_FORM").orElseThrow(), traits))
                .isEqualTo(form);
    }

    @Test
    @DisplayName(
            "where it is not known whether there are meals, a person decides on the licence; what no route asks for, nobody")
    void papersOfWhomLittleIsKnown() {
        var little = ProviderTraits.of(ProviderType.FOR_PROFIT);
        var routes = OF_DAY.filingRoutes().orElseThrow().content();
        assertThat(routes.of(ProviderType.FOR_PROFIT)
                        .needs(routes.paper("FOOD_LICENCE").orElseThrow(), little))
                .isEqualTo(FilingRoute.Need.PERSON_DECIDES);
        var other = FullCorpus.of()
                .norms()
                .asOf(OF_DAY.asOf())
                .filingRoutes()
                .orElseThrow()
                .content();
        assertThat(other.of(ProviderType.FOR_PROFIT).needs(other.paper("FOOD").orElseThrow(), little))
                .isEqualTo(FilingRoute.Need.NOT_REQUIRED);
        assertThat(other.of(ProviderType.FOR_PROFIT).needs(other.paper("FIRE").orElseThrow(), little))
                .isEqualTo(FilingRoute.Need.REQUIRED);
    }
}
