package shanyu.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Setting standard art. 20: carers to children (保育人员配比), how a rule is written")
class CaregiverRatioTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    /** One class in one session as it stands. */
    record GroupOnDuty(ClassKind kind, int childrenPresent, int caregiversPresent) {}

    /** The example every rule follows: facts and norms in, judgement out. */
    @Cites("setting-standard#20")
    static final class CaregiverRatio implements Rule<GroupOnDuty> {
        @Override
        public Judgement judge(GroupOnDuty group, NormsInForce norms) {
            var limit = norms.integer("children-per-caregiver", group.kind());
            if (limit.isEmpty()) {
                return new Judgement.NeedsHuman(
                        norms.silence("setting-standard#20"),
                        Reason.of("no-ratio-set", "kind", group.kind().name()));
            }
            int needed = Math.ceilDiv(group.childrenPresent(), limit.get().value());
            return group.caregiversPresent() >= needed
                    ? new Judgement.Complies(limit.get().basis())
                    : Judgement.against(
                            limit.get().basis(),
                            Reason.of(
                                    "carers-short",
                                    "children",
                                    group.childrenPresent(),
                                    "needed",
                                    needed,
                                    "onDuty",
                                    group.caregiversPresent()));
        }
    }

    @ParameterizedTest(name = "{0}: {1} children, {2} carers → {3}")
    @CsvSource({
        "INFANT, 0, 0, Complies",
        "INFANT, 3, 1, Complies",
        "INFANT, 4, 1, Breaches",
        "INFANT, 4, 2, Complies",
        "YOUNGER_TODDLER, 15, 3, Complies",
        "YOUNGER_TODDLER, 16, 3, Breaches",
        "OLDER_TODDLER, 7, 1, Complies",
        "OLDER_TODDLER, 8, 1, NeedsHuman", // seen second-hand only
        "MIXED, 10, 2, NeedsHuman" // the standard is silent
    })
    void judgesTheGroupAsItStands(ClassKind kind, int children, int caregivers, String outcome) {
        var judgement = new CaregiverRatio()
                .judge(
                        new GroupOnDuty(kind, children, caregivers),
                        new SmallCorpus().norms().asOf(DAY));
        assertThat(judgement.getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("the shipped corpus knows article 20 second-hand: too few carers go to a person until it is confirmed")
    void asShippedAPersonDecides() {
        var judgement = new CaregiverRatio().judge(new GroupOnDuty(ClassKind.INFANT, 4, 1), Shipped.NORMS.asOf(DAY));
        assertThat(judgement).isInstanceOfSatisfying(Judgement.NeedsHuman.class, asked -> {
            assertThat(asked.basis().status()).isEqualTo(NormStatus.FOUND_SECONDARY);
            assertThat(asked.reason().facts()).containsEntry("needed", 2).containsEntry("onDuty", 1);
        });
    }

    @Test
    @DisplayName("the day before the standard is in force there is no limit, and a person decides")
    void beforeEntryIntoForce() {
        var norms = new SmallCorpus().norms();
        var group = new GroupOnDuty(ClassKind.INFANT, 4, 1);
        var rule = new CaregiverRatio();
        assertThat(rule.judge(group, norms.asOf(LocalDate.of(2019, 10, 7)))).isInstanceOf(Judgement.NeedsHuman.class);
        assertThat(rule.judge(group, norms.asOf(LocalDate.of(2019, 10, 8)))).isInstanceOf(Judgement.Breaches.class);
    }
}
