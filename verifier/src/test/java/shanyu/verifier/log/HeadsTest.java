package shanyu.verifier.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadsTest {
    private static String head(int size) {
        return "{\"origin\":\"shanyu\",\"size\":%d,\"root\":\"%s\",\"at\":\"2026-11-25T00:00:00Z\",\"key\":\"%s\",\"signature\":\"%s\"}"
                .formatted(size, "ab".repeat(32), "cd".repeat(32), "ef".repeat(64));
    }

    private static List<Long> sizes(String text) throws IOException {
        return Heads.read(new ByteArrayInputStream(text.getBytes(UTF_8))).heads().stream()
                .map(SignedHead::size)
                .toList();
    }

    @Test
    void linesAreOldestFirstAndAnArrayIsNewestFirst() throws IOException {
        assertThat(sizes(head(3) + "\n" + head(8) + "\n")).isEqualTo(List.of(3L, 8L));
        assertThat(sizes("\n [" + head(8) + ",\n" + head(3) + "]\n")).isEqualTo(List.of(3L, 8L));
        assertThat(sizes("[]")).isEqualTo(List.of());
    }

    @Test
    void whatIsNoHeadIsNamedByItsPlace() {
        assertThatThrownBy(() -> sizes(head(3) + "\n{}\n")).hasMessageStartingWith("heads line 2");
        assertThatThrownBy(() -> sizes("[" + head(8) + ",{\"size\":1}]")).hasMessageStartingWith("heads item 2");
    }
}
