package shanyu.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/norms.md is the corpus, written out")
class NormsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "norms.md");

    @Test
    void thePageIsUpToDate() throws IOException {
        String written = new NormsPage(Shipped.NORMS, Shipped.CORPUS).write();
        if (System.getProperty("norms.page", "").equals("write")) Files.writeString(PAGE, written);
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/norms.md differs from the corpus; the page itself says how to write it anew")
                .isEqualTo(written);
    }
}
