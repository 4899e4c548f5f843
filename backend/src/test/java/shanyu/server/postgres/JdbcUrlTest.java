package shanyu.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A JDBC address is completed, never overruled")
class JdbcUrlTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "jdbc:postgresql://db/shanyu, jdbc:postgresql://db/shanyu?socketTimeout=20",
        "jdbc:postgresql://db/shanyu?ssl=true, jdbc:postgresql://db/shanyu?ssl=true&socketTimeout=20",
        "jdbc:postgresql://db/shanyu?socketTimeout=60, jdbc:postgresql://db/shanyu?socketTimeout=60",
        "jdbc:postgresql://db/shanyu?ssl=true&socketTimeout=60, jdbc:postgresql://db/shanyu?ssl=true&socketTimeout=60",
        "jdbc:postgresql://db/shanyu?mysocketTimeout=1, jdbc:postgresql://db/shanyu?mysocketTimeout=1&socketTimeout=20"
    })
    void addsWhatIsMissing(String given, String completed) {
        assertThat(new JdbcUrl(given).with("socketTimeout", "20").text()).isEqualTo(completed);
    }
}
