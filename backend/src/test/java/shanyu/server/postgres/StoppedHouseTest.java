package shanyu.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("embedded")
@DisplayName("A command that must have the house alone")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class StoppedHouseTest {
    @TempDir
    Path data;

    @Test
    @DisplayName("is refused where there is none, while it runs, and while anybody is connected; then it has it")
    void alone() throws Exception {
        var settings = TestSettings.in(data);
        assertThatThrownBy(() -> StoppedHouse.of(settings))
                .isInstanceOf(PostgresRefused.class)
                .hasMessageContaining("no embedded database");
        try (var running = EmbeddedPostgres.open(settings)) {
            assertThat(running.url()).isNotEmpty();
            assertThatThrownBy(() -> StoppedHouse.of(settings))
                    .isInstanceOf(PostgresRefused.class)
                    .hasMessageContaining("is using the data directory");
        }
        try (var house = StoppedHouse.of(settings)) {
            try (var first = house.connect()) {
                assertThat(first.isValid(2)).isTrue();
                assertThatThrownBy(house::connect)
                        .isInstanceOf(PostgresRefused.class)
                        .hasMessageContaining("connected to the database");
            }
        }
    }
}
