package shanyu.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import shanyu.norms.Judgement.Breaches;
import shanyu.norms.Judgement.NeedsHuman;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Only a binding basis that was found makes a breach")
class JudgementTest {
    private static final Reason SHORT = Reason.of("carers-short", "needed", 2, "onDuty", 1);

    private static Basis basis(Rank rank, NormStatus status, boolean inForce, boolean here, String doubt) {
        var day = LocalDate.of(2026, 11, 25);
        return new Basis("some-text#1", "某规定", "Some text", null, rank, status, day, day, inForce, here, doubt);
    }

    @ParameterizedTest(name = "{0}: binding {1}")
    @CsvSource({
        "LAW, true",
        "ADMINISTRATIVE_REGULATION, true",
        "DEPARTMENTAL_RULE, true",
        "LOCAL_REGULATION, true",
        "LOCAL_GOVERNMENT_RULE, true",
        "NORMATIVE_DOCUMENT, true",
        "MANDATORY_STANDARD, true",
        "RECOMMENDED_STANDARD, false",
        "GUIDELINE, false",
        "PLAN, false",
        "SECONDARY, false",
        "DRAFT, false",
        "PRODUCT_DEFAULT, false"
    })
    void byRank(Rank rank, boolean binding) {
        var basis = basis(rank, NormStatus.FOUND, true, true, null);
        assertThat(basis.binding()).isEqualTo(binding);
        assertThat(Judgement.against(basis, SHORT)).isInstanceOf(binding ? Breaches.class : NeedsHuman.class);
        if (!binding)
            assertThatThrownBy(() -> new Breaches(basis, SHORT)).hasMessageContaining("a breach needs a binding basis");
    }

    @ParameterizedTest
    @EnumSource(value = NormStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "FOUND")
    void notFoundIsNotEnough(NormStatus status) {
        var basis = basis(Rank.LAW, status, true, true, null);
        assertThat(Judgement.against(basis, SHORT)).isInstanceOf(NeedsHuman.class);
        assertThatThrownBy(() -> new Breaches(basis, SHORT)).hasMessageContaining("(law, " + status.word() + ")");
    }

    @Test
    void notInForceElsewhereOrInDoubtIsNotEnough() {
        for (var basis : new Basis[] {
            basis(Rank.LAW, NormStatus.FOUND, false, true, null),
            basis(Rank.LAW, NormStatus.FOUND, true, false, null),
            basis(Rank.LAW, NormStatus.FOUND, true, true, "confirm first")
        }) {
            assertThat(Judgement.against(basis, SHORT)).isInstanceOf(NeedsHuman.class);
            assertThatThrownBy(() -> new Breaches(basis, SHORT)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @DisplayName("is kept with the matter as JSON and comes back the same")
    void comesBackFromJson() throws Exception {
        var json = JsonMapper.builder().build();
        Judgement breach = Judgement.against(basis(Rank.LAW, NormStatus.FOUND, true, true, null), SHORT);
        String kept = json.writeValueAsString(breach);
        assertThat(kept)
                .contains("\"outcome\":\"BREACHES\"", "\"rank\":\"law\"", "\"status\":\"found\"", "\"binding\":true");
        assertThat(json.readValue(kept, Judgement.class)).isEqualTo(breach);
    }
}
