package shanyu.identity.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponentsBuilder;
import shanyu.Callers;
import shanyu.Callers.Answer;
import shanyu.Callers.Caller;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.ProviderOnStage;
import shanyu.identity.Accounts;
import shanyu.identity.Actors;
import shanyu.identity.Role;
import shanyu.identity.signin.Attempts;
import shanyu.identity.signin.Phone;

@Tag("once")
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Signing in through the district's identity provider, a real one")
class ProviderSignInTest {
    private static final String PASSWORD = "a sentence for signing in";
    private static final String WAY = "/api/session/provider";
    private static final String LINK = WAY + "/link";

    @Autowired
    private Callers callers;

    @Autowired
    private Actors actors;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ProviderOnStage stage;

    @Autowired
    private JdbcClient db;

    @Value("http://127.0.0.1:${local.server.port}")
    private String house;

    private RealProvider real;
    private ForgingProvider forging;
    private String person;
    private UUID account;

    @BeforeAll
    void start() throws IOException {
        callers.nobody();
        real = new RealProvider(house, clock);
        forging = new ForgingProvider();
    }

    @AfterAll
    void stop() {
        stage.leave();
        real.close();
        forging.close();
    }

    /** Everybody else's sessions are of that time. */
    @AfterEach
    void backToTheBeginning() {
        clock.set(MovableClock.START);
    }

    @BeforeEach
    void somebody() {
        clock.set(MovableClock.START);
        stage.enter(real.issuer(), "mfa");
        real.says("pwd");
        real.asksNobodyAgainFor(Duration.ZERO);
        person = "at-provider-" + UUID.randomUUID().toString().substring(0, 8);
        account = open(person);
    }

    private UUID open(String username) {
        return accounts.open(
                username,
                PASSWORD,
                "统一认证人",
                actors.named("verifier").orElseThrow().agencyId(),
                Set.of(Role.VERIFIER));
    }

    /** What a browser comes back with: what stands in the address, and its cookie. */
    private record Back(String state, @Nullable String code, String cookie) {
        Map<String, Object> body() {
            var body = new HashMap<String, Object>(Map.of("state", state));
            if (code != null) body.put("code", code);
            return body;
        }
    }

    private Answer sent(Caller by, String way) {
        var body = way.equals(WAY) ? Map.of("to", "/office/matters?state=open") : null;
        return by.send("POST", way, body, Map.of());
    }

    private Back there(Answer sent, String who) {
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        return back(new Browser(house, who).goes(sent.json().path("address").asString()), sent);
    }

    private static Back back(URI address, Answer sent) {
        assertThat(address.getPath()).isEqualTo("/login/provider");
        var parts = UriComponentsBuilder.fromUri(address).build().getQueryParams();
        return new Back(parts.getFirst("state"), parts.getFirst("code"), sent.cookie());
    }

    private Answer handed(Caller by, String way, Back back, Map<String, Object> body) {
        String cookie = by.cookie() == null ? back.cookie() : by.cookie() + "; " + back.cookie();
        return by.send("POST", way, body, Map.of("Cookie", cookie));
    }

    private Answer comesIn(String who) {
        var nobody = callers.nobody();
        var back = there(sent(nobody, WAY), who);
        return handed(nobody, WAY + "/answer", back, back.body());
    }

    private Answer connects(Caller owner, String who) {
        var back = there(sent(owner, LINK), who);
        return handed(owner, LINK + "/answer", back, back.body());
    }

    private Caller connected() {
        var owner = callers.signIn(person, PASSWORD);
        var answer = connects(owner, person);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        return owner;
    }

    private boolean logged(Map<String, String> entry) {
        return entry.entrySet().stream()
                .map(each -> "body::jsonb ->> '%s' = '%s'".formatted(each.getKey(), each.getValue()))
                .reduce((a, b) -> a + " and " + b)
                .map(all -> db.sql(
                                "select exists (select from evidence.pending where %s) or exists (select from evidence.entry where %s)"
                                        .formatted(all, all))
                        .query(Boolean.class)
                        .single())
                .orElseThrow();
    }

    private String secondStepOf(Caller owner) {
        String secret = owner.send("POST", "/api/session/totp", null, Map.of())
                .json()
                .path("secret")
                .asString();
        var confirmed = owner.send(
                "POST", "/api/session/totp/confirm", Map.of("code", Phone.shows(secret, clock.instant())), Map.of());
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(30));
        return secret;
    }

    @Test
    @DisplayName("who connected the account comes in by it, under a new session, and the log says by what")
    void theWayIn() {
        var owner = connected();
        assertThat(owner.get("/api/session/factors").text()).contains("provider-linked", "providerSince");
        assertThat(logged(Map.of("kind", "factor.provider-linked", "actor", account.toString())))
                .isTrue();
        var in = comesIn(person);
        assertThat(in.status()).as(in.text()).isEqualTo(200);
        assertThat(in.json().at("/session/account/username").asString()).isEqualTo(person);
        assertThat(in.json().path("to").asString()).isEqualTo("/office/matters?state=open");
        assertThat(in.cookie()).isNotEqualTo(owner.cookie());
        var seen = callers.nobody().send("GET", "/api/sessions", null, Map.of("Cookie", in.cookie()));
        assertThat(seen.json().path("sessions").findValuesAsString("factor"))
                .containsExactlyInAnyOrder("password", "provider");
        assertThat(logged(Map.of(
                        "kind", "sign-in", "actor", account.toString(), "outcome", "let-in", "factor", "provider")))
                .isTrue();
    }

    @Test
    @DisplayName("who connected nothing is told what to do, whatever their name there is")
    void aNameIsNoLink() {
        assertThat(comesIn(person).problem()).isEqualTo("provider-not-linked");
    }

    @Test
    @DisplayName("the house asks for its own second step as after a password, and the code works once")
    void theSecondStep() {
        var secret = secondStepOf(connected());
        var nobody = callers.nobody();
        var back = there(sent(nobody, WAY), person);
        var asked = handed(nobody, WAY + "/answer", back, back.body());
        assertThat(asked.problem()).isEqualTo("second-factor-needed");
        assertThat(asked.json().at("/factors/0").asString()).isEqualTo("totp");
        String code = Phone.shows(secret, clock.instant());
        var stranger = new Back(back.state(), null, "shanyu-errand=of-another");
        assertThat(step(stranger, code).problem()).as("another browser").isEqualTo("provider-errand-over");
        assertThat(step(back, "000000").problem()).isEqualTo("second-factor-refused");
        var in = step(back, code);
        assertThat(in.status()).as(in.text()).isEqualTo(200);
        assertThat(step(back, code).problem()).as("used once").isEqualTo("provider-errand-over");
        assertThat(logged(Map.of("kind", "sign-in", "actor", account.toString(), "factor", "provider-totp")))
                .isTrue();
    }

    private Answer step(Back back, String code) {
        return handed(callers.nobody(), WAY + "/second-step", back, Map.of("state", back.state(), "totp", code));
    }

    @Test
    @DisplayName("the provider's word on a second factor counts when it is the word the settings name, and no other")
    void theProvidersSecondFactor() {
        secondStepOf(connected());
        real.says("pwd", "sms");
        assertThat(comesIn(person).problem()).isEqualTo("second-factor-needed");
        real.says("pwd", "mfa");
        assertThat(comesIn(person).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("codes after the provider are counted like codes after a password, and an account that rests, rests")
    void codesAreNotGuessed() {
        var secret = secondStepOf(connected());
        var nobody = callers.nobody();
        var back = there(sent(nobody, WAY), person);
        handed(nobody, WAY + "/answer", back, back.body());
        for (int i = 0; i < Attempts.ALLOWED; i++) step(back, "000000");
        assertThat(step(back, Phone.shows(secret, clock.instant())).problem()).isEqualTo("provider-account-rests");
        real.says("mfa");
        assertThat(comesIn(person).problem()).isEqualTo("provider-account-rests");
    }

    @Test
    @DisplayName("a state is answered once")
    void replayed() {
        connected();
        var nobody = callers.nobody();
        var back = there(sent(nobody, WAY), person);
        assertThat(handed(nobody, WAY + "/answer", back, back.body()).status()).isEqualTo(200);
        assertThat(handed(nobody, WAY + "/answer", back, back.body()).problem()).isEqualTo("provider-errand-over");
    }

    @Test
    @DisplayName("a state is answered in the browser it was given to, and within ten minutes")
    void anotherBrowser() {
        connected();
        var nobody = callers.nobody();
        var mine = there(sent(nobody, WAY), person);
        var theirs = sent(nobody, WAY);
        var crossed = new Back(mine.state(), mine.code(), theirs.cookie());
        assertThat(handed(nobody, WAY + "/answer", crossed, crossed.body()).problem())
                .isEqualTo("provider-errand-over");
        assertThat(nobody.send("POST", WAY + "/answer", mine.body(), Map.of()).problem())
                .isEqualTo("provider-errand-over");
        assertThat(handed(nobody, WAY + "/answer", mine, mine.body()).status())
                .as("the one that was sent")
                .isEqualTo(200);
        var late = there(sent(nobody, WAY), person);
        clock.advance(Errands.AWAY);
        assertThat(handed(nobody, WAY + "/answer", late, late.body()).problem()).isEqualTo("provider-errand-over");
    }

    @Test
    @DisplayName("a code fetched for one errand opens no other: the verifier does not fit")
    void anotherErrandsCode() {
        connected();
        var nobody = callers.nobody();
        var theirs = there(sent(nobody, WAY), person);
        var mine = there(sent(nobody, WAY), person);
        var mixed = new Back(mine.state(), theirs.code(), mine.cookie());
        assertThat(handed(nobody, WAY + "/answer", mixed, mixed.body()).problem())
                .isEqualTo("provider-answer-refused");
    }

    @Test
    @DisplayName("who is refused at the provider, or turns back there, is told so")
    void denied() {
        var nobody = callers.nobody();
        var sent = sent(nobody, WAY);
        var state = UriComponentsBuilder.fromUriString(
                        sent.json().path("address").asString())
                .build()
                .getQueryParams()
                .getFirst("state");
        var back = new Back(state, null, sent.cookie());
        assertThat(handed(nobody, WAY + "/answer", back, Map.of("state", state, "error", "access_denied"))
                        .problem())
                .isEqualTo("provider-denied");
        var asked = sent(nobody, WAY);
        String spoilt = asked.json().path("address").asString().replace("scope=openid", "scope=openid%20money");
        var refused = new Browser(house, person).goes(spoilt);
        assertThat(refused.getQuery()).contains("error=invalid_scope");
        var other = back(refused, asked);
        assertThat(handed(nobody, WAY + "/answer", other, Map.of("state", other.state(), "error", "invalid_scope"))
                        .problem())
                .isEqualTo("provider-answer-refused");
    }

    static Stream<Forgery> forgeries() {
        return Stream.of(
                new Forgery("the nonce of another errand", claims -> claims.claim("nonce", "another")),
                new Forgery("no nonce", claims -> claims.claim("nonce", null)),
                new Forgery("for another client", claims -> claims.audience("another")),
                new Forgery(
                        "for several, none of them responsible",
                        claims -> claims.audience(List.of(ProviderOnStage.CLIENT, "another"))),
                new Forgery("of another issuer", claims -> claims.issuer("https://another.example")),
                new Forgery("expired", claims -> claims.expirationTime(minutes(claims, -2))),
                new Forgery("of tomorrow", claims -> claims.issueTime(minutes(claims, 60 * 24))),
                new Forgery("about nobody", claims -> claims.subject(null)));
    }

    private static Date minutes(JWTClaimsSet.Builder claims, int from) {
        return Date.from(claims.build().getIssueTime().toInstant().plus(Duration.ofMinutes(from)));
    }

    record Forgery(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        @Override
        public String toString() {
            return what;
        }
    }

    private Answer comesInForged(UnaryOperator<JWTClaimsSet.Builder> change, Consumer<JWTClaimsSet> give) {
        stage.enter(forging.issuer());
        var nobody = callers.nobody();
        var sent = sent(nobody, WAY);
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        var asked = UriComponentsBuilder.fromUriString(
                        sent.json().path("address").asString())
                .build()
                .getQueryParams();
        var now = Date.from(clock.instant());
        give.accept(change.apply(new JWTClaimsSet.Builder()
                        .issuer(forging.issuer())
                        .subject(person)
                        .audience(ProviderOnStage.CLIENT)
                        .issueTime(now)
                        .expirationTime(Date.from(clock.instant().plusSeconds(60)))
                        .claim("nonce", asked.getFirst("nonce")))
                .build());
        var back = new Back(asked.getFirst("state"), "any", sent.cookie());
        return handed(nobody, WAY + "/answer", back, back.body());
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    @DisplayName("a token is refused that is")
    void forged(Forgery forgery) {
        assertThat(comesInForged(claims -> claims, forging::gives).problem())
                .as("left as it is, it passes")
                .isEqualTo("provider-not-linked");
        assertThat(comesInForged(forgery.change(), forging::gives).problem()).isEqualTo("provider-answer-refused");
    }

    @Test
    @DisplayName("a token signed by another key, by none, or by the client's secret is refused")
    void signedByOthers() {
        var another = ForgingProvider.key();
        assertThat(comesInForged(claims -> claims, claims -> forging.gives(claims, another))
                        .problem())
                .isEqualTo("provider-answer-refused");
        assertThat(comesInForged(claims -> claims, claims -> forging.gives(unsigned(claims)))
                        .problem())
                .isEqualTo("provider-answer-refused");
        assertThat(comesInForged(claims -> claims, claims -> forging.gives(bySecret(claims)))
                        .problem())
                .isEqualTo("provider-answer-refused");
    }

    private static String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    private static String bySecret(JWTClaimsSet claims) {
        try {
            var signed = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            signed.sign(new MACSigner(ProviderOnStage.SECRET.getBytes(StandardCharsets.UTF_8)));
            return signed.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    @DisplayName("an answer that says it is another provider's is refused")
    void mixedUp() {
        var nobody = callers.nobody();
        var back = there(sent(nobody, WAY), person);
        var body = back.body();
        body.put("iss", "https://another.example");
        assertThat(handed(nobody, WAY + "/answer", back, body).problem()).isEqualTo("provider-answer-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/\t/evil.example", "office"})
    @DisplayName("nobody is led on to another house")
    void ownPathsOnly(String to) {
        var sent = callers.nobody().send("POST", WAY, Map.of("to", to), Map.of());
        assertThat(sent.status()).isEqualTo(422);
    }

    @Test
    @DisplayName("while the provider is away the house says so, and the password opens")
    void away() {
        stage.enter("http://127.0.0.1:1");
        var sent = sent(callers.nobody(), WAY);
        assertThat(sent.status()).isEqualTo(503);
        assertThat(sent.problem()).isEqualTo("provider-away");
        assertThat(callers.nobody()
                        .get("/api/session")
                        .json()
                        .at("/provider/nameEn")
                        .asString())
                .isEqualTo("One sign-on");
        assertThat(callers.signIn(person, PASSWORD).get("/api/today").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a provider that calls itself something else than the settings is none")
    void callsItselfSomethingElse() {
        stage.enter(forging.issuer() + "/");
        assertThat(sent(callers.nobody(), WAY).problem()).isEqualTo("provider-away");
    }

    @Test
    @DisplayName("whoever has the same name with another provider is somebody else")
    void theSameNameElsewhere() {
        connected();
        assertThat(comesInForged(claims -> claims, forging::gives).problem()).isEqualTo("provider-not-linked");
    }

    @Test
    @DisplayName("without a provider nothing is offered")
    void off() {
        stage.leave();
        assertThat(callers.nobody().get("/api/session").json().has("provider")).isFalse();
        assertThat(sent(callers.nobody(), WAY).problem()).isEqualTo("provider-not-configured");
    }

    @Test
    @DisplayName("one person there is one account here, and the other way round")
    void oneToOne() {
        var owner = connected();
        assertThat(sent(owner, LINK).problem()).isEqualTo("provider-linked");
        String other = person + "-2";
        open(other);
        var theirs = callers.signIn(other, PASSWORD);
        assertThat(connects(theirs, person).problem()).isEqualTo("provider-linked-elsewhere");
        assertThat(connects(theirs, other).status()).isEqualTo(204);
    }

    @Test
    @DisplayName("an account is connected by its owner alone, who has just proved both sides")
    void byTheOwner() {
        var owner = callers.signIn(person, PASSWORD);
        String other = person + "-2";
        open(other);
        var theirs = callers.signIn(other, PASSWORD);
        var back = there(sent(owner, LINK), person);
        assertThat(handed(theirs, LINK + "/answer", back, back.body()).problem())
                .as("handed on by another")
                .isEqualTo("provider-errand-over");
        assertThat(handed(callers.nobody(), WAY + "/answer", back, back.body()).problem())
                .as("taken for a sign-in")
                .isEqualTo("provider-errand-over");
        real.asksNobodyAgainFor(Duration.ofHours(1));
        assertThat(connects(owner, person).problem()).isEqualTo("provider-not-anew");
        real.asksNobodyAgainFor(Duration.ZERO);
        clock.advance(Duration.ofMinutes(11));
        assertThat(owner.once("POST", LINK, null, Map.of()).problem()).isEqualTo("step-up-needed");
    }

    @Test
    @DisplayName("a password that somebody else chose connects nothing")
    void notByAFirstPassword() {
        var security = callers.as("security-admin");
        var seen = security.get("/api/accounts/" + account);
        String first = "handed over in person";
        assertThat(security.post("/api/accounts/" + account + "/password", Map.of("password", first), seen.etag())
                        .status())
                .isEqualTo(200);
        assertThat(sent(callers.signIn(person, first), LINK).problem()).isEqualTo("provider-after-own-factors");
    }

    @Test
    @DisplayName("the owner takes the connection away")
    void takenAway() {
        var owner = connected();
        assertThat(owner.send("POST", LINK + "/removal", null, Map.of()).status())
                .isEqualTo(204);
        assertThat(owner.send("POST", LINK + "/removal", null, Map.of()).problem())
                .isEqualTo("provider-not-connected");
        assertThat(comesIn(person).problem()).isEqualTo("provider-not-linked");
        assertThat(owner.get("/api/session/factors").text()).contains("provider-unlinked");
    }

    @Test
    @DisplayName("and so does the security administrator's reset of second factors")
    void reset() {
        connected();
        var security = callers.as("security-admin");
        var seen = security.get("/api/accounts/" + account);
        assertThat(security.post("/api/accounts/" + account + "/factors/reset", null, seen.etag())
                        .status())
                .isEqualTo(200);
        assertThat(comesIn(person).problem()).isEqualTo("provider-not-linked");
    }

    @Test
    @DisplayName("a closed account stays closed, whoever vouches")
    void closed() {
        connected();
        var security = callers.as("security-admin");
        var seen = security.get("/api/accounts/" + account);
        assertThat(security.post("/api/accounts/" + account + "/disable", null, seen.etag())
                        .status())
                .isEqualTo(200);
        assertThat(comesIn(person).problem()).isEqualTo("provider-account-closed");
    }
}
