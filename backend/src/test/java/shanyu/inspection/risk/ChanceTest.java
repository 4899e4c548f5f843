package shanyu.inspection.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a random order would hit (hypergeometric)")
class ChanceTest {
    @Test
    @DisplayName("5 drawn of 10 of which 4 fail, counted by hand: 252 ways, of which 66 have three or more")
    void byHand() {
        var chance = new Chance(10, 4, 5);
        assertThat(chance.atLeast(0)).isCloseTo(1, within(1e-12));
        assertThat(chance.atLeast(3)).isCloseTo(66.0 / 252, within(1e-12));
        assertThat(chance.atLeast(4)).isCloseTo(6.0 / 252, within(1e-12));
        assertThat(chance.atLeast(5)).isZero();
        assertThat(chance.low())
                .as("none at all has 6 of 252 ways, less than one in forty")
                .isOne();
        assertThat(chance.high()).isEqualTo(3);
    }

    @Test
    @DisplayName("at the ends there is nothing left to chance")
    void ends() {
        assertThat(new Chance(10, 4, 10).low()).isEqualTo(4);
        assertThat(new Chance(10, 4, 0).high()).isZero();
        assertThat(new Chance(10, 0, 5).high()).isZero();
        assertThat(new Chance(10, 10, 5).low()).isEqualTo(5);
        assertThat(new Chance(0, 0, 0).high()).isZero();
    }

    @ParameterizedTest(name = "{0} of {2} fail, {1} drawn → refused")
    @CsvSource({"4, 1, 3", "-1, 1, 3", "1, 4, 3", "1, -1, 3"})
    @DisplayName("neither more fail or are drawn than there are, nor fewer than none")
    void impossible(int failed, int k, int n) {
        assertThatThrownBy(() -> new Chance(n, failed, k)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("one drawn of 40: with one failed exactly 2.5 % lie above no hit, with 39 exactly 2.5 % below one")
    void exactlyTheTail() {
        assertThat(new Chance(40, 1, 1).high()).isZero();
        assertThat(new Chance(40, 39, 1).low()).isZero();
        assertThat(new Chance(39, 1, 1).high()).as("more than 2.5 % above").isOne();
        assertThat(new Chance(41, 40, 1).low()).as("less than 2.5 % below").isOne();
    }

    @Test
    @DisplayName("where more are drawn than hold, some hits are certain: 3 of 4, of which 3 fail, hold two at least")
    void certainHits() {
        var chance = new Chance(4, 3, 3);
        assertThat(chance.atLeast(-1)).isCloseTo(1, within(1e-12)).isLessThanOrEqualTo(1);
        assertThat(chance.atLeast(2)).isCloseTo(1, within(1e-12));
        assertThat(chance.atLeast(3)).isCloseTo(0.25, within(1e-12));
        assertThat(chance.low()).isEqualTo(2);
        assertThat(chance.high()).isEqualTo(3);
    }

    @Test
    @DisplayName("2 drawn of 5 of which 2 fail: 3, 6 and 1 of 10 ways have none, one and both")
    void allNumbersOfHits() {
        var chance = new Chance(5, 2, 2);
        assertThat(chance.atLeast(1)).isCloseTo(0.7, within(1e-12));
        assertThat(chance.atLeast(2)).isCloseTo(0.1, within(1e-12));
        assertThat(chance.atLeast(3)).isZero();
    }
}
