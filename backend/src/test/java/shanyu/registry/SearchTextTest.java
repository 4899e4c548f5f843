package shanyu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {
    @Test
    void aPartTooShortForTheIndexReadsTheRowsAndNotTheIndex() {
        assertThat(SearchText.holding("t", " 晨光 ")).isEqualTo(new SearchText.Holding("strpos(t, :q) > 0", "晨光"));
        assertThat(SearchText.holding("t", "晨光里")).isEqualTo(new SearchText.Holding("t like :q", "%晨光里%"));
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOneCharacter() {
        assertThat(SearchText.holding("t", "𠮷𠮷").sql()).isEqualTo("strpos(t, :q) > 0");
    }

    @Test
    void whatMeansSomethingToLikeIsTakenAsItself() {
        assertThat(SearchText.holding("t", "5%_\\").q()).isEqualTo("%5\\%\\_\\\\%");
        assertThat(SearchText.holding("t", "%").q()).isEqualTo("%");
    }
}
