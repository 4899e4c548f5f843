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

    @ParameterizedTest(name = "{0} of {1} → {2}")
    @CsvSource({
        "fire-law#28, 中华人民共和国消防法, 《中华人民共和国消防法》第28条",
        "fire-law, 中华人民共和国消防法, 《中华人民共和国消防法》",
        "pudong-plan#二(二)2, 《计划》, 《计划》 二(二)2",
        "wst-870-2025#6.1, 《规范》, 《规范》 6.1"
    })
    @DisplayName("a paper cites a text in its marks, an article by its number, or as the text numbers it")
    void cited(String source, String title, String cited) {
        var day = LocalDate.of(2026, 11, 25);
        var basis = new Basis(source, title, "", null, Rank.LAW, NormStatus.FOUND, day, day, true, true, null);
        assertThat(basis.cited()).isEqualTo(cited);
    }

    @ParameterizedTest(name = "{0} fen where the law says {1} to {2} → {3}")
    @CsvSource({
        "99, 100, 200, false",
        "100, 100, 200, true",
        "200, 100, 200, true",
        "201, 100, 200, false",
        "0, 0, 200, false", // no fine at all is no fine of this step
        "1, 0, 200, true",
        "1, , , true",
        "0, , , false",
        "-1, , , false",
        "201, 100, , true",
        "99, , 200, true",
        ", 100, 200, false"
    })
    @DisplayName("a fine is at least the least and at most the most the law names")
    void fines(Long fen, Long least, Long most, boolean allowed) {
        var step = new Penalty.Step("处罚款", Penalty.Stage.REFUSAL, true, least, most, false);
        assertThat(step.allows(fen)).isEqualTo(allowed);
    }

    @Test
    @DisplayName("where no fine belongs to the step, none is set")
    void noFine() {
        var step = new Penalty.Step("警告", Penalty.Stage.FIRST, false, null, null, false);
        assertThat(step.allows(null)).isTrue();
        assertThat(step.allows(1L)).isFalse();
    }
}
