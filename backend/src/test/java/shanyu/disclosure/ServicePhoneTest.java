package shanyu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The public may call an institution's own telephone, never a person's mobile")
class ServicePhoneTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "021-58880000, 021-58880000",
        "021 5888 0000, 02158880000",
        "58880000, 58880000",
        "021-58880000-801, 021-58880000-801",
        "0512-6888000, 0512-6888000",
        "400-820-0000, 400-820-0000",
        "95105, 95105"
    })
    void shownAsItIsDialled(String kept, String shown) {
        assertThat(ServicePhone.of(kept)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800000001",
                "138 0000 0001",
                "+8613800000001",
                "8613800000001",
                "19912345678",
                "",
                "请拨园长手机 13800000001"
            })
    void kept(String kept) {
        assertThat(ServicePhone.of(kept)).isNull();
    }
}
