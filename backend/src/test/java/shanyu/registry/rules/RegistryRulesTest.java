package shanyu.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.norms.ClassKind;
import shanyu.norms.Judgement;
import shanyu.norms.Norms;
import shanyu.norms.ProviderType;
import shanyu.norms.corpus.CorpusFiles;
import shanyu.norms.corpus.CorpusReader;
import shanyu.registry.ClassPlaces;
import shanyu.registry.Premises;
import shanyu.registry.Premises.Tenure;

@DisplayName("What the rules say of a filing and of the steps of a life")
class RegistryRulesTest {
    private static final Norms NORMS = new Norms(CorpusReader.read(CorpusFiles.onClasspath()), "310115");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 16);

    private static String outcome(Judgement judgement) {
        return judgement.getClass().getSimpleName();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @Nested
    @DisplayName(
            "Setting standard art. 19: class sizes (班额); found second-hand, so a person decides where it is passed")
    class ClassSizes {
        @ParameterizedTest(name = "{0}: {2} places in {1} classes → {3}")
        @CsvSource({
            "INFANT, 1, 10, Complies",
            "INFANT, 1, 11, NeedsHuman",
            "YOUNGER_TODDLER, 2, 30, Complies",
            "YOUNGER_TODDLER, 2, 31, NeedsHuman",
            "OLDER_TODDLER, 1, 20, Complies",
            "OLDER_TODDLER, 1, 21, NeedsHuman",
            "MIXED, 1, 18, Complies",
            "MIXED, 1, 19, NeedsHuman",
            "MIXED, 0, 1, NeedsHuman",
        })
        void placesFitTheirClasses(ClassKind kind, int classes, int places, String outcome) {
            var judgement = new ClassSize().judge(new ClassPlaces(kind, classes, places), NORMS.asOf(DAY));
            assertThat(outcome(judgement)).isEqualTo(outcome);
            assertThat(judgement.basis().source()).isEqualTo("setting-standard#19");
        }

        @ParameterizedTest(name = "on {0} → {1}")
        @CsvSource({"2019-10-07, NeedsHuman", "2019-10-08, Complies"})
        void fromItsDayOnly(LocalDate day, String outcome) {
            var judgement = new ClassSize().judge(new ClassPlaces(ClassKind.INFANT, 1, 10), NORMS.asOf(day));
            assertThat(outcome(judgement)).isEqualTo(outcome);
        }
    }

    @Nested
    @DisplayName("Measures for home-based sites: five children at most")
    class Homes {
        @ParameterizedTest(name = "{0} places → {1}")
        @CsvSource({"5, Complies", "6, Breaches"})
        void five(int places, String outcome) {
            assertThat(outcome(new HomeSize().judge(places, NORMS.asOf(DAY)))).isEqualTo(outcome);
        }

        @ParameterizedTest(name = "on {0} → {1}")
        @CsvSource({"2023-10-15, NeedsHuman", "2023-10-16, Complies"})
        void fromItsDayOnly(LocalDate day, String outcome) {
            assertThat(outcome(new HomeSize().judge(5, NORMS.asOf(day)))).isEqualTo(outcome);
        }
    }

    @Nested
    @DisplayName("Setting standard art. 11: own rooms, or a lease of three years")
    class Leases {
        @ParameterizedTest(name = "{0} from {1} to {2} → {3}")
        @CsvSource({
            "OWN, , , Complies",
            "LEASED, 2026-01-01, 2028-12-31, Complies",
            "LEASED, 2026-01-01, 2028-12-30, NeedsHuman",
            "LEASED, 2026-01-01, , NeedsHuman",
            ", , , NeedsHuman",
        })
        void threeYears(@Nullable Tenure tenure, @Nullable String from, @Nullable String until, String outcome) {
            var premises = new Premises(tenure, day(from), day(until));
            assertThat(outcome(new LeaseTerm().judge(premises, NORMS.asOf(DAY))))
                    .isEqualTo(outcome);
        }
    }

    @Nested
    @DisplayName("Registration and filing measures art. 8: papers stand on the day they are handed in")
    class Papers {
        @ParameterizedTest(name = "{0} to {1} → {2}")
        @CsvSource({
            ", , Complies",
            "2026-09-16, , Complies",
            "2026-09-17, , Breaches",
            ", 2026-09-16, Complies",
            ", 2026-09-15, Breaches",
        })
        void standing(@Nullable String from, @Nullable String until, String outcome) {
            var paper = new PaperStanding.Handed("FIRE_SAFETY_PROOF", day(from), day(until));
            assertThat(outcome(new PaperStanding().judge(paper, NORMS.asOf(DAY))))
                    .isEqualTo(outcome);
        }
    }

    @Nested
    @DisplayName("市场主体登记管理条例 art. 30: a company rests three years at most; for others no limit was found")
    class Rests {
        @ParameterizedTest(name = "{0} until {1} → {2}")
        @CsvSource({
            "FOR_PROFIT, 2029-09-15, Complies",
            "FOR_PROFIT, 2029-09-16, Breaches",
            "FOR_PROFIT, , NeedsHuman",
            "NON_PROFIT, 2036-01-01, NeedsHuman",
        })
        void threeYears(ProviderType type, @Nullable String until, String outcome) {
            var rest = new SuspensionLength.Rest(type, DAY, day(until));
            assertThat(outcome(new SuspensionLength().judge(rest, NORMS.asOf(DAY))))
                    .isEqualTo(outcome);
        }
    }

    @Nested
    @DisplayName("上海市单用途预付消费卡管理规定 art. 17: thirty days' notice by who sold prepaid cards")
    class Closings {
        @ParameterizedTest(name = "cards {0}, told {1}, closed {2} → {3}")
        @CsvSource({
            "true, 2026-09-01, 2026-10-01, Complies",
            "true, 2026-09-02, 2026-10-01, Breaches",
            "true, , 2026-10-01, Breaches",
            "false, , 2026-10-01, Complies",
            ", , 2026-10-01, NeedsHuman",
        })
        void thirtyDays(@Nullable Boolean cards, @Nullable String told, LocalDate on, String outcome) {
            var closing = new ClosureNotice.Closing(cards, day(told), on);
            assertThat(outcome(new ClosureNotice().judge(closing, NORMS.asOf(DAY))))
                    .isEqualTo(outcome);
        }
    }
}
