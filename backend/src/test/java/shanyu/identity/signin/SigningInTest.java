package shanyu.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import shanyu.shared.RefusedException;

@DisplayName("Small rules of signing in: from where somebody comes, by what, under which name, with which password")
class SigningInTest {
    private static PasswordChoice choice;

    @BeforeAll
    static void readTheList() throws Exception {
        choice = new PasswordChoice(new BreachedPasswords());
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "10.2.3.4, 10.2.*.*",
        "2001:db8:1::7, 2001:db8:…",
        "fe80::1, fe80::…",
        "::1, ::…",
        "a:b, a:b",
        "10.2.3, ''",
        "localhost, ''"
    })
    @DisplayName("an address is shown so that its owner knows it and nobody finds it")
    void addresses(String address, String shown) {
        assertThat(Arrival.shortened(address)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 Chrome/130 Mobile Safari/537.36 MicroMessenger/8.0|WeChat",
                "Mozilla/5.0 Chrome/130 Safari/537.36 Edg/130|Edge",
                "Mozilla/5.0 Gecko/20100101 Firefox/140.0|Firefox",
                "Mozilla/5.0 Chrome/130 Safari/537.36|Chrome",
                "Mozilla/5.0 Chromium/130 Safari/537.36|Chrome",
                "Mozilla/5.0 Version/18 Safari/605.1|Safari",
                "curl/8.5|program",
                "Java-http-client/25|program",
                "''|program",
                "Lynx/2.9|other"
            })
    @DisplayName("a browser is named by its family, though they all name each other")
    void browsers(String agent, String family) {
        assertThat(Arrival.family(agent)).isEqualTo(family);
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "TOTP, PASSWORD, totp",
        "RECOVERY_CODE, PASSWORD, recovery-code",
        "TOTP, PROVIDER, provider-totp",
        "RECOVERY_CODE, PROVIDER, provider-recovery-code"
    })
    @DisplayName("a code is told apart by what was proved before it")
    void factors(Factor code, Factor first, String slug) {
        assertThat(code.after(first).slug()).isEqualTo(slug);
    }

    @ParameterizedTest(name = "{0} at {1}://{2}:{3} → {4}")
    @CsvSource({
        "https://shanyu.example, http, 127.0.0.1, 8080, shanyu.example https://shanyu.example",
        ", http, localhost, 8080, localhost http://localhost:8080",
        ", http, localhost, 80, localhost http://localhost",
        ", https, localhost, 443, localhost https://localhost",
        ", https, localhost, 80, localhost https://localhost:80",
        ", http, localhost, 443, localhost http://localhost:443",
        ", http, 127.0.0.1, 8080, none"
    })
    @DisplayName("a passkey belongs to the configured name, or to localhost; to an address of numbers none can")
    void sites(String configured, String scheme, String name, int port, String expected) {
        var site = Optional.ofNullable(Site.of(configured, scheme, name, port));
        assertThat(site.map(each -> each.id() + " " + each.origin()).orElse("none"))
                .isEqualTo(expected);
        var sites = new Sites(new SignInSettings(null, Duration.ofMinutes(10), configured, 50));
        assertThat(sites.find(request(scheme, name, port))).isEqualTo(site);
        if (site.isPresent()) assertThat(sites.of(request(scheme, name, port))).isEqualTo(site.get());
        else
            assertThatThrownBy(() -> sites.of(request(scheme, name, port)))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            no -> assertThat(no.refusal().type()).isEqualTo("passkeys-need-a-name"));
    }

    private static MockHttpServletRequest request(String scheme, String name, int port) {
        var request = new MockHttpServletRequest();
        request.setScheme(scheme);
        request.setServerName(name);
        request.setServerPort(port);
        return request;
    }

    @Test
    @DisplayName(
            "a provider sends browsers back to the configured address, or to this machine; to no other name somebody asks under")
    void addressOfTheHouse() {
        var open = new Sites(new SignInSettings(null, Duration.ofMinutes(10), null, 50));
        assertThat(open.address(request("http", "127.0.0.1", 8080))).isEqualTo("http://127.0.0.1:8080");
        assertThat(open.address(request("http", "localhost", 80))).isEqualTo("http://localhost:80");
        assertThatThrownBy(() -> open.address(request("https", "evil.example", 443)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        no -> assertThat(no.refusal().type()).isEqualTo("provider-needs-origin"));
        var named = new Sites(new SignInSettings(null, Duration.ofMinutes(10), "https://shanyu.example", 50));
        assertThat(named.address(request("https", "evil.example", 443))).isEqualTo("https://shanyu.example");
    }

    @ParameterizedTest(name = "{0} in a demonstration {1}: demanded {2}")
    @CsvSource({
        ", false, true",
        ", true, false",
        "' ', false, true",
        "required, true, true",
        "required, false, true",
        "optional, false, false"
    })
    @DisplayName("a second factor is demanded of officials unless the house is a demonstration or says otherwise")
    void demanded(String setting, boolean demo, boolean demanded) {
        var settings = new SignInSettings(setting, Duration.ofMinutes(10), " ", 50);
        assertThat(settings.requiresSecondFactor(demo)).isEqualTo(demanded);
        assertThat(settings.origin()).as("blank is none").isNull();
    }

    @Test
    @DisplayName("what is neither required nor optional is a slip of the administrator's hand, and the house says so")
    void misspelt() {
        assertThatThrownBy(() -> new SignInSettings("mandatory", Duration.ofMinutes(10), null, 50))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mandatory");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "PASSWORD",
                " password ",
                "passwordpassword",
                "password1234",
                "1234password!!",
                "p@$$w0rd",
                "5un5h1n3",
                "aaaaaaaaaaaa",
                "121212121212",
                "dragondragondragon",
                "123456789012"
            })
    @DisplayName("ASVS 6.2.4: common words as they are, in other letters, repeated, or with figures around them")
    void common(String password) {
        assertThat(fault(password)).isEqualTo("common-password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"three herons over the canal", "passwordheronscanal", "dragonpassword canal", "dragondragonheron"
            })
    @DisplayName("what is more than a common word is one's own")
    void own(String password) {
        assertThat(fault(password)).isEqualTo("none");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "shanyu-abcdefg, password-of-the-place",
        "shanyu-abcdefgh, none",
        "abcd-SHANYU-efg, password-of-the-place",
        "浦东-heron-7, password-of-the-place",
        "li.ming-heron77, password-of-the-place",
        "li.ming-heron778, none",
        "huamu office-77, password-of-the-place",
        "x-heron-in-reeds, none"
    })
    @DisplayName(
            "ASVS 6.2.11: a word of the place, one's user name or office with fewer than eight signs besides is none")
    void ofThePlace(String password, String reason) {
        assertThat(fault(password)).isEqualTo(reason);
    }

    private static String fault(String password) {
        return choice.fault("chosen", password, "li.ming", "花木街道办事处", "Huamu Office", "x")
                .map(no -> no.faults().getFirst().reason())
                .orElse("none");
    }

    @ParameterizedTest(name = "RFC 4648 section 10: {0} → {1}")
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void base32(String clear, String text) {
        assertThat(Base32.of(clear.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }
}
