package shanyu.verifier.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void cutsAtLineFeedsAndKeepsALastLineWithoutOne() throws IOException {
        assertThat(read("")).isEmpty();
        assertThat(read("a")).containsExactly("a");
        assertThat(read("a\n")).containsExactly("a");
        assertThat(read("a\n\nb")).containsExactly("a", "", "b");
        assertThat(read("\n")).containsExactly("");
    }

    @Test
    void joinsWhatTheBufferCuts() throws IOException {
        for (int length : new int[] {65535, 65536, 65537, 200_000}) {
            String line = "x".repeat(length);
            assertThat(read(line + "\n" + line)).containsExactly(line, line);
        }
    }

    private static List<String> read(String text) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(UTF_8)));
        List<String> all = new ArrayList<>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) all.add(new String(line.get(), UTF_8));
        return all;
    }
}
