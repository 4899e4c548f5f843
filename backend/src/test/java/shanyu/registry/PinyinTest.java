package shanyu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Chinese names by sound")
class PinyinTest {
    @ParameterizedTest(name = "{0} → {1}, {2}")
    @CsvSource({
        "花木晨光托育园, huamuchenguangtuoyuyuan, hmcgtyy",
        "绿叶ABC托育, luyeabctuoyu, lyabcty",
        "第3宝宝屋, di3baobaowu, d3bbw",
    })
    void soundsAndInitials(String name, String sound, String initials) {
        assertThat(Pinyin.of(name)).isEqualTo(sound);
        assertThat(Pinyin.initials(name)).isEqualTo(initials);
    }

    @Test
    void keysStandInPinyinOrder() {
        var names = List.of("周浦", "北蔡", "花木", "安亭", "张江");
        var sorted = names.stream()
                .sorted((a, b) -> Arrays.compareUnsigned(Pinyin.order(a), Pinyin.order(b)))
                .toList();
        assertThat(sorted).containsExactly("安亭", "北蔡", "花木", "张江", "周浦");
    }
}
