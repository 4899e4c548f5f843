package shanyu.inspection.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
        assertThatThrownBy(() -> new Chance(3, 4, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
