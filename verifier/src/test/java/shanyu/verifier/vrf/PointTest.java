package shanyu.verifier.vrf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.verifier.value.Hex;

@DisplayName("The group of edwards25519")
class PointTest {
    private final Random random = new Random(25519);

    @Test
    void theBasePointIsTheStandardsAndHasTheStandardsOrder() {
        assertThat(Hex.of(Point.BASE.encode())).isEqualTo("58" + "66".repeat(31));
        assertThat(Point.BASE.multipliedBy(Point.ORDER).isIdentity()).isTrue();
        assertThat(Point.BASE.multipliedBy(Point.ORDER.subtract(BigInteger.ONE)))
                .isEqualTo(Point.BASE.negated());
    }

    @Test
    void additionDoublingAndScalarsAgree() {
        for (int i = 0; i < 50; i++) {
            BigInteger a = new BigInteger(252, random);
            BigInteger b = new BigInteger(random.nextInt(252), random);
            Point p = Point.BASE.multipliedBy(a);
            Point q = Point.BASE.multipliedBy(b);
            assertThat(p.added(q)).isEqualTo(Point.BASE.multipliedBy(a.add(b)));
            assertThat(p.twice()).isEqualTo(p.added(p));
            assertThat(p.added(p.negated()).isIdentity()).isTrue();
            assertThat(p.added(Point.IDENTITY)).isEqualTo(p);
            assertThat(Point.sum(b, p, a, q)).isEqualTo(p.multipliedBy(b).added(q.multipliedBy(a)));
            assertThat(p.times8()).isEqualTo(p.multipliedBy(BigInteger.valueOf(8)));
        }
    }

    @Test
    void encodingReadsBack() {
        for (int i = 0; i < 50; i++) {
            Point p = Point.BASE.multipliedBy(new BigInteger(250, random));
            assertThat(Point.decode(p.encode())).contains(p);
        }
        assertThat(Point.decode(Point.IDENTITY.encode()))
                .hasValueSatisfying(p -> assertThat(p.isIdentity()).isTrue());
    }

    @Test
    @DisplayName("folding by 19 gives the residue at the edges as in the middle")
    void reducesRight() {
        BigInteger[] edges = {
            BigInteger.ZERO,
            BigInteger.ONE,
            Field.P.subtract(BigInteger.ONE),
            Field.P.subtract(BigInteger.TWO),
            BigInteger.valueOf(19),
            BigInteger.TWO.pow(254)
        };
        for (BigInteger a : edges) for (BigInteger b : edges) agree(a, b);
        for (int i = 0; i < 2_000; i++) agree(new BigInteger(255, random), new BigInteger(255, random));
    }

    @Test
    @DisplayName("limbs stay within their bits through long chains of sums, differences and products")
    void carriesThroughChains() {
        BigInteger number = Field.P.subtract(BigInteger.ONE);
        Field limbs = Field.of(number);
        for (int i = 0; i < 2_000; i++) {
            BigInteger step = new BigInteger(255, random);
            Field same = Field.of(step);
            number = number.add(number)
                    .subtract(step)
                    .multiply(number.negate().add(step))
                    .mod(Field.P);
            limbs = limbs.plus(limbs).minus(same).times(limbs.negated().plus(same));
            assertThat(limbs.number()).isEqualTo(number);
        }
    }

    @Test
    void equalNumbersAreOneFieldElementHoweverWritten() {
        Field five = Field.of(Field.P.add(BigInteger.valueOf(5)));
        assertThat(five).isEqualTo(Field.of(BigInteger.valueOf(5))).hasSameHashCodeAs(Field.of(BigInteger.valueOf(5)));
        assertThat(five).isNotEqualTo(Field.of(BigInteger.valueOf(6))).hasToString("5");
        assertThat(five.hashCode()).isNotEqualTo(Field.of(BigInteger.valueOf(6)).hashCode());
        assertThat(Point.BASE.twice()).hasSameHashCodeAs(Point.BASE.added(Point.BASE));
        assertThat(Point.BASE.hashCode()).isNotEqualTo(Point.BASE.twice().hashCode());
        assertThat(Point.BASE).isNotEqualTo(Point.BASE.twice()).isNotEqualTo(Point.BASE.negated());
        assertThat(Point.IDENTITY)
                .isNotEqualTo(Point.decode(Field.toLittleEndian(Field.P.subtract(BigInteger.ONE), 32))
                        .orElseThrow());
        assertThat(Point.decode(Field.toLittleEndian(Field.P, 32)))
                .as("0 spelled a second way")
                .isEmpty();
    }

    private static void agree(BigInteger a, BigInteger b) {
        Field x = Field.of(a);
        Field y = Field.of(b);
        assertThat(x.times(y).number()).isEqualTo(a.multiply(b).mod(Field.P));
        assertThat(x.plus(y).number()).isEqualTo(a.add(b).mod(Field.P));
        assertThat(x.minus(y).number()).isEqualTo(a.subtract(b).mod(Field.P));
        assertThat(x.negated().number()).isEqualTo(a.negate().mod(Field.P));
    }
}
