package shanyu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shanyu.server.HouseSettings;
import shanyu.verifier.json.Json;
import shanyu.verifier.keys.KeyFile;

@DisplayName("Key files of the demonstration")
class DemoKeysTest {
    @TempDir
    private Path data;

    @Test
    @DisplayName("open with the password of today after it was changed: one password opens everything")
    void followThePassword() throws Exception {
        var settings = new HouseSettings(data, "pudong", null, null, Duration.ZERO);
        var key = new DemoKeys(settings).make("key-one", "yesterday");

        new DemoKeys(settings).sealAnew("today");

        var file = KeyFile.read(Json.read(Files.readAllBytes(data.resolve("demo-keys/key-one.json"))));
        assertThat(file.open("today".toCharArray()).publicKey()).isEqualTo(key.publicKey());
    }
}
