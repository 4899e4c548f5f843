package shanyu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@Tag("once")
@DisplayName("What the house's own code never does")
class SourceRulesTest {
    private static final Path SOURCES = Path.of("src/main/java/shanyu");

    /** Algorithms by where they may be asked for: SHA-1 in TOTP is the standard's own (RFC 6238) and secures by HMAC. */
    private static final Map<String, Set<String>> ALGORITHMS = Map.of(
            "MessageDigest", Set.of("SHA-256"),
            "Cipher", Set.of("AES/GCM/NoPadding"),
            "Mac", Set.of("HmacSHA256", "HmacSHA1"),
            "Signature", Set.of("Ed25519"),
            "KeyFactory", Set.of("Ed25519"),
            "KeyPairGenerator", Set.of("Ed25519"),
            "SecretKeyFactory", Set.of("PBKDF2WithHmacSHA256"));

    private static final JavaClasses HOUSE = house();

    /** Names are all that is asked, so what libraries are made of is not read. */
    private static JavaClasses house() {
        var settings = ArchConfiguration.get();
        boolean before = settings.resolveMissingDependenciesFromClassPath();
        settings.setResolveMissingDependenciesFromClassPath(false);
        try {
            return new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("shanyu");
        } finally {
            settings.setResolveMissingDependenciesFromClassPath(before);
        }
    }

    @Test
    @DisplayName(
            "ASVS 11.5.1: nothing is left to a generator that can be guessed, but the play of the demonstration and the search for sites, which must come out the same twice")
    void chance() {
        noClasses()
                .that()
                .resideOutsideOfPackages("shanyu.demo..", "shanyu.planner..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)")
                .orShould()
                .callMethod(Math.class, "random")
                .check(HOUSE);
    }

    @Test
    @DisplayName("ASVS 1.5.2: no object is built from bytes that name its class")
    void deserialization() throws IOException {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.Object(In|Out)putStream|java\\.beans\\.XML.*|org\\.yaml\\.snakeyaml\\.constructor\\.Constructor")
                .check(HOUSE);
        for (Path file : sources())
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContain("Id.CLASS", "Id.MINIMAL_CLASS", "DefaultTyping");
    }

    @Test
    @DisplayName(
            "ASVS 1.3.2, 1.3.7: nothing typed is ever run: no scripts, no expressions, no templates, no directories of names")
    void nothingIsRun() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.script..",
                        "org.springframework.expression..",
                        "javax.naming..",
                        "org.thymeleaf..",
                        "freemarker..",
                        "groovy..",
                        "javax.tools..")
                .check(HOUSE);
    }

    @Test
    @DisplayName("ASVS 1.5.1: the house's own code reads no XML")
    void noXml() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml..", "org.xml.sax..", "org.w3c.dom..")
                .check(HOUSE);
    }

    @Test
    @DisplayName("ASVS 1.2.5: programs are started by the database's keeper alone, never through what somebody typed")
    void programs() {
        var starting = HOUSE.stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getName().equals("exec")
                                        && call.getTargetOwner().isEquivalentTo(Runtime.class))
                        || type.getConstructorCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(ProcessBuilder.class)))
                .map(type -> type.getPackageName())
                .toList();
        assertThat(starting)
                .isNotEmpty()
                .allMatch(room -> room.matches("shanyu\\.(server\\.(postgres|backup)|planner\\.prover)"));
    }

    @Test
    @DisplayName(
            "ASVS 1.3.6, 13.2.4, 13.2.5, 15.3.2: nothing but the sign-in by a provider, whose address the administrator names, calls the web")
    void noCalls() {
        noClasses()
                .that()
                .resideOutsideOfPackage("shanyu.identity.signin.provider")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..", "org.springframework.web.client..", "org.springframework.http.client..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Http)?URLConnection|.*\\.WebClient")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .check(HOUSE);
    }

    @Test
    @DisplayName(
            "ASVS 13.2.4, 12.3.1: plain lines are opened to the virus scanner alone; the keeper of the database looks for a free port")
    void plainLines() {
        noClasses()
                .that()
                .haveNameNotMatching("shanyu\\.server\\.(files\\.Clamd|postgres\\.EmbeddedPostgres)")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.((Server|Datagram|Multicast)?Socket|UnixDomainSocketAddress)|java\\.nio\\.channels\\.((Asynchronous)?(Server)?Socket|Datagram)Channel|javax\\.net\\.ssl\\.SSL(Server)?Socket")
                .check(HOUSE);
    }

    @Test
    @DisplayName(
            "ASVS 1.2.4: statements reach the database with their values apart; only its keeper speaks to it in plain words")
    void statements() {
        noClasses()
                .that()
                .resideOutsideOfPackages("shanyu.server.postgres..", "shanyu.server.backup..")
                .and()
                .haveNameNotMatching(".*\\.(LogCopy|MissingFile)") // a copy is compared by sentences that take no value
                .should()
                .callMethod(java.sql.Connection.class, "createStatement")
                .check(HOUSE);
    }

    @Test
    @DisplayName("ASVS 11.3.1, 11.3.2, 11.3.3, 11.4.1: no algorithm but those of the list, AES only as GCM")
    void algorithms() throws IOException {
        var asked = Pattern.compile("(MessageDigest|Cipher|Mac|Signature|KeyFactory|KeyPairGenerator|SecretKeyFactory)"
                + "\\.getInstance\\(\\s*([^)]*)\\)");
        var found = new ArrayList<String>();
        for (Path file : sources()) {
            asked.matcher(Files.readString(file)).results().forEach(match -> {
                String name = match.group(2).replace("\"", "").split(",")[0].strip();
                found.add(name);
                assertThat(ALGORITHMS.get(match.group(1)))
                        .as("%s in %s", match.group(), file)
                        .contains(name);
                if (name.equals("HmacSHA1")) assertThat(file.getFileName()).hasToString("Totp.java");
            });
        }
        assertThat(found).contains("SHA-256", "AES/GCM/NoPadding", "HmacSHA256");
    }

    @Test
    @DisplayName("ASVS 1.2.9: what somebody typed is never taken for a pattern")
    void patterns() throws IOException {
        var made = Pattern.compile("Pattern\\.compile\\(\\s*([^\"\\s])");
        for (Path file : sources()) {
            if (file.endsWith("YearlyField.java")) continue; // its forms are constants of the enum
            assertThat(made.matcher(Files.readString(file)).find())
                    .as(file.toString())
                    .isFalse();
        }
    }

    @Test
    @DisplayName("ASVS 11.4.2: passwords are hashed by Argon2id with the least memory and passes OWASP names")
    void passwordHashes() throws IOException {
        String configuration = Files.readString(SOURCES.resolve("identity/web/SecurityConfiguration.java"));
        assertThat(configuration).contains("new Argon2PasswordEncoder(16, 32, 1, 19 * 1_024, 2)");
        assertThat(new Argon2PasswordEncoder(16, 32, 1, 19 * 1_024, 2).encode("a"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    @DisplayName("ASVS 16.4.1, 1.2.1: a line break in an entry stays inside its entry")
    void oneEntryOneLine() {
        String written = shanyu.verifier.json.Json.of("a\r\n{\"kind\":\"forged\"}\u0000\"")
                .canonical();
        assertThat(written).doesNotContain("\n", "\r", "\u0000").startsWith("\"a\\r\\n{\\\"kind");
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
