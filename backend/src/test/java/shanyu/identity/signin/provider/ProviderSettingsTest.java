package shanyu.identity.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an installation says of its identity provider")
class ProviderSettingsTest {
    private static ProviderSettings of(String issuer, String client, String nameEn) {
        return new ProviderSettings(issuer, client, " ", "统一认证", nameEn, Set.of());
    }

    @Test
    void withoutAnIssuerThereIsNone() {
        assertThat(new ProviderSettings("", "", null, "", "", Set.of()).isGiven())
                .isFalse();
    }

    @Test
    void anIssuerIsHttpsUnlessOnThisMachine() {
        assertThat(of("https://id.example", "shanyu", "Sign-on").isGiven()).isTrue();
        assertThat(of("http://127.0.0.1:9000", "shanyu", "Sign-on").clientSecret())
                .isNull();
        assertThatThrownBy(() -> of("http://id.example", "shanyu", "Sign-on")).hasMessageContaining("https");
    }

    @Test
    void whatTheButtonAndTheProviderNeedIsDemandedAtTheStart() {
        assertThatThrownBy(() -> of("https://id.example", "", "Sign-on")).hasMessageContaining("client-id");
        assertThatThrownBy(() -> of("https://id.example", "shanyu", "")).hasMessageContaining("name-en");
    }
}
