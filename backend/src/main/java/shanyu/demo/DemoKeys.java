package shanyu.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import shanyu.server.HouseSettings;
import shanyu.verifier.keys.KeyFile;
import shanyu.verifier.value.Hash;
import shanyu.verifier.vrf.VrfSecretKey;

/**
 * Key files of the demonstration's key offices, sealed with the demonstration's password and kept in the data directory: in
 * a real house each lies with its office and nowhere else, and is made of chance. These are made of their owners' user names,
 * so that the invented rounds draw the same everywhere; they protect nothing.
 */
@Component
class DemoKeys {
    private static final String SUFFIX = ".json";

    private final HouseSettings settings;
    private final Map<String, VrfSecretKey> keys = new LinkedHashMap<>();

    DemoKeys(HouseSettings settings) {
        this.settings = settings;
    }

    /** Makes a key for a user name and leaves its file in {@code demo-keys}. */
    VrfSecretKey make(String username, String password) {
        return keys.computeIfAbsent(username, name -> seal(name, password));
    }

    /** The files are there under an earlier password: they are sealed with this one, so that one password opens all. */
    void sealAnew(String password) {
        Path folder = settings.data().resolve("demo-keys");
        if (Files.notExists(folder)) return;
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .forEach(name -> seal(name.substring(0, name.length() - SUFFIX.length()), password));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private VrfSecretKey seal(String username, String password) {
        var key = VrfSecretKey.of(
                Hash.sha256(("SHANYU/demo-key " + username).getBytes(UTF_8)).bytes());
        Path file = settings.data().resolve("demo-keys").resolve(username + SUFFIX);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    KeyFile.seal(key, password.toCharArray(), new SecureRandom())
                            .json()
                            .canonical());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return key;
    }

    VrfSecretKey of(String username) {
        var key = keys.get(username);
        if (key == null) throw new IllegalStateException("no key was made for " + username);
        return key;
    }
}
