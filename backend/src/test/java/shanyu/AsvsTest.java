package shanyu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ASVS table names tests that exist")
class AsvsTest {
    private static final Pattern NAMED = Pattern.compile("`([\\w.]+)#(\\w+)`");

    @Test
    void everyNamedTestIsThere() throws IOException {
        var named = NAMED.matcher(Files.readString(Path.of("../docs/asvs.md")))
                .results()
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(named)
                .allSatisfy(test -> assertThat(
                                Arrays.stream(Class.forName(test.group(1)).getDeclaredMethods())
                                        .map(method -> method.getName()))
                        .as(test.group())
                        .contains(test.group(2)));
    }
}
