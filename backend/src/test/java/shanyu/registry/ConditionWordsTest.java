package shanyu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.HouseTest;
import shanyu.norms.NormStatus;
import shanyu.norms.Norms;
import shanyu.norms.ProviderType;

@HouseTest
@DisplayName("The notice of basic conditions speaks the language of the office")
class ConditionWordsTest {
    @Autowired
    private BasicConditions conditions;

    @Autowired
    private Norms norms;

    @ParameterizedTest
    @EnumSource(ProviderType.class)
    void noCodeStaysOnPaper(ProviderType type) {
        var lines = conditions.of(type, norms.asOf(LocalDate.of(2026, 11, 29)));
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(ConditionWords.title(line)).doesNotContainPattern("[A-Za-z_]");
            assertThat(ConditionWords.required(line)).doesNotContainPattern("[A-Za-z_<>=]");
        });
        assertThat(lines)
                .extracting(ConditionWords::title)
                .as("each line is told apart")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(NormStatus.class)
    void onlyOurOwnNumbersAreCalledOurs(NormStatus status) {
        assertThat(ConditionWords.known(status).equals("本平台默认")).isEqualTo(status == NormStatus.DEFAULT);
    }
}
