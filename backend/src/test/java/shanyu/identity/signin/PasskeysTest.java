package shanyu.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shanyu.Refusals.refusal;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.Bytes;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.Accounts;
import shanyu.identity.Actors;
import shanyu.identity.Role;
import shanyu.identity.signin.Passkeys.Assertion;
import shanyu.identity.signin.Passkeys.Making;
import shanyu.identity.signin.Passkeys.Passkey;
import shanyu.shared.Outcome;

@HouseTest
@DisplayName("ASVS 6.4.4, 6.5.7: a passkey lets its owner in, from the house's own pages, once for each question")
class PasskeysTest {
    private static final Site HOUSE = new Site("shanyu.example", "https://shanyu.example");

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private PasskeyStore store;

    @Autowired
    private PasskeyOwners owners;

    @Autowired
    private Notices notices;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Actors actors;

    @Autowired
    private Callers callers;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient db;

    private String username;
    private UUID account;

    @BeforeEach
    void somebody() {
        callers.nobody();
        clock.set(MovableClock.START);
        username = "key-" + UUID.randomUUID().toString().substring(0, 8);
        account = open(username);
    }

    @AfterEach
    void clockBack() {
        clock.set(MovableClock.START);
    }

    private UUID open(String name) {
        return accounts.openHashed(
                name, "-", "钥匙人", actors.named("verifier").orElseThrow().agencyId(), Set.of(Role.VERIFIER));
    }

    /** As the session names its owner. */
    private Authentication signedIn() {
        return UsernamePasswordAuthenticationToken.authenticated(account.toString(), "", List.of());
    }

    private Making asked() {
        return passkeys.beginRegistration(account, signedIn(), HOUSE).orThrow();
    }

    private Outcome<UUID> keep(Making asked, Passkeys.Made made) {
        return passkeys.register(account, signedIn(), asked.ceremony(), "办公电脑", made, HOUSE);
    }

    private SoftKey registered(SoftKey key) {
        var asked = asked();
        keep(asked, key.make(asked.challenge())).orThrow();
        return key;
    }

    private SoftKey registered() {
        return registered(new SoftKey(HOUSE));
    }

    /** Whom the house takes the answer for. */
    private java.util.Optional<UUID> comes(SoftKey key) {
        var asked = passkeys.beginSignIn(HOUSE);
        return passkeys.check(asked.ceremony(), key.answer(asked.challenge(), account), HOUSE);
    }

    @Test
    @DisplayName(
            "the browser is asked for a key of this house, for this account, that no device of theirs holds already")
    void asking() {
        var first = asked();
        assertThat(first.site()).isEqualTo("shanyu.example");
        assertThat(first.siteName()).isEqualTo("Shanyu 善育");
        assertThat(first.userName()).isEqualTo(username);
        assertThat(Base64.getUrlDecoder().decode(first.user())).isEqualTo(Handles.of(account));
        assertThat(Base64.getUrlDecoder().decode(first.challenge())).hasSize(32);
        assertThat(first.algorithms()).as("ES256").contains(-7L);
        assertThat(first.except()).isEmpty();
        var key = registered();
        var second = asked();
        assertThat(second.except()).containsExactly(key.id());
        assertThat(second.challenge()).isNotEqualTo(first.challenge());
        var signIn = passkeys.beginSignIn(HOUSE);
        assertThat(signIn.site()).isEqualTo("shanyu.example");
        assertThat(Base64.getUrlDecoder().decode(signIn.challenge())).hasSize(32);
    }

    @Test
    @DisplayName("made, it is shown to its owner, who is told; with it they come in, again and again, and it says when")
    void madeAndUsed() {
        var key = registered(new SoftKey(HOUSE).backedUp());
        assertThat(passkeys.of(account))
                .containsExactly(new Passkey(
                        passkeys.of(account).getFirst().id(), "办公电脑", MovableClock.START, MovableClock.START, true));
        assertThat(notices.unseen(account)).extracting(Notices.Notice::kind).containsExactly("passkey-added");
        assertThat(logged()).containsExactly("factor.passkey-added");
        clock.advance(Duration.ofMinutes(1));
        assertThat(comes(key)).contains(account);
        assertThat(comes(key)).contains(account);
        assertThat(passkeys.of(account).getFirst().usedAt()).isEqualTo(clock.instant());
        assertThat(passkeys.of(account).getFirst().createdAt()).isEqualTo(MovableClock.START);
        assertThat(passkeys.of(open("other-" + username))).isEmpty();
    }

    private List<String> logged() {
        return db.sql("""
                        select body::jsonb ->> 'kind' from (select id, body from evidence.pending where body like :actor
                            union select seq, body from evidence.entry where body like :actor) log order by 1
                        """)
                .param("actor", "%\"actor\":\"" + account + "\"%")
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("one that does not ask who holds it is not kept, and does not open what an asking one opened")
    void userVerification() {
        var asked = asked();
        assertThat(refusal(keep(asked, new SoftKey(HOUSE).unverified().make(asked.challenge()))))
                .isEqualTo("passkey-not-registered");
        assertThat(passkeys.of(account)).isEmpty();
        assertThat(notices.unseen(account)).isEmpty();
        assertThat(comes(registered().unverified())).isEmpty();
    }

    @Test
    @DisplayName("made for another page, or for another question, it is not kept")
    void otherOriginOrChallenge() {
        var asked = asked();
        var key = new SoftKey(HOUSE);
        assertThat(refusal(keep(asked, key.make(asked.challenge(), "https://shanyu.example.evil"))))
                .isEqualTo("passkey-not-registered");
        assertThat(refusal(keep(asked(), key.make(asked.challenge())))).isEqualTo("passkey-not-registered");
        assertThat(passkeys.of(account)).isEmpty();
    }

    @Test
    @DisplayName("a question is answered once, within five minutes, and by whom it was asked")
    void oneAnswer() {
        var asked = asked();
        var key = new SoftKey(HOUSE);
        clock.advance(Ceremonies.OPEN.minusMillis(1));
        keep(asked, key.make(asked.challenge())).orThrow();
        assertThat(refusal(keep(asked, new SoftKey(HOUSE).make(asked.challenge()))))
                .isEqualTo("ceremony-over");
        var late = asked();
        clock.advance(Ceremonies.OPEN);
        assertThat(refusal(keep(late, new SoftKey(HOUSE).make(late.challenge()))))
                .isEqualTo("ceremony-over");
        var theirs = asked();
        var other = open("other-" + username);
        assertThat(refusal(passkeys.register(
                        other, signedIn(), theirs.ceremony(), "x", new SoftKey(HOUSE).make(theirs.challenge()), HOUSE)))
                .isEqualTo("ceremony-over");
        var signIn = passkeys.beginSignIn(HOUSE);
        var answer = key.answer(signIn.challenge(), account);
        assertThat(passkeys.check(signIn.ceremony(), answer, HOUSE)).contains(account);
        assertThat(passkeys.check(signIn.ceremony(), answer, HOUSE))
                .as("the same answer again")
                .isEmpty();
        assertThat(passkeys.check(asked().ceremony(), key.answer(signIn.challenge(), account), HOUSE))
                .as("to the question of a registration")
                .isEmpty();
    }

    @Test
    @DisplayName(
            "an answer from another page, with another's signature, of a copied key or of a key nobody has opens nothing")
    void refusedAnswers() {
        var key = registered();
        var asked = passkeys.beginSignIn(HOUSE);
        assertThat(passkeys.check(
                        asked.ceremony(), key.answer(asked.challenge(), "https://shanyu.example.evil", null), HOUSE))
                .isEmpty();
        var again = passkeys.beginSignIn(HOUSE);
        var good = key.answer(again.challenge(), account);
        var forged = new SoftKey(HOUSE).answer(again.challenge(), account).signature();
        assertThat(passkeys.check(
                        again.ceremony(),
                        new Assertion(
                                good.credential(), good.clientData(), good.authenticatorData(), forged, good.user()),
                        HOUSE))
                .isEmpty();
        assertThat(comes(new SoftKey(HOUSE))).as("never registered").isEmpty();
        assertThat(comes(key.at(6))).contains(account);
        assertThat(comes(key.at(6))).as("the counter of a copy stands still").isEmpty();
        assertThat(comes(key.at(3))).as("nor does it go back").isEmpty();
        assertThat(comes(key.at(7))).contains(account);
        var garbage = passkeys.beginSignIn(HOUSE);
        assertThat(passkeys.check(garbage.ceremony(), new Assertion("AQID", "AQID", "AQID", "AQID", null), HOUSE))
                .isEmpty();
    }

    @Test
    @DisplayName("a key that its maker keeps copies of counts nothing, and comes in all the same")
    void countless() {
        var key = registered(new SoftKey(HOUSE).backedUp().countless());
        assertThat(comes(key)).contains(account);
        assertThat(comes(key)).contains(account);
    }

    @Test
    @DisplayName("a key found by the device itself need not say whose it is")
    void userHandle() {
        var key = registered();
        var asked = passkeys.beginSignIn(HOUSE);
        assertThat(passkeys.check(asked.ceremony(), key.answer(asked.challenge(), HOUSE.origin(), null), HOUSE))
                .contains(account);
    }

    @Test
    @DisplayName("ten are enough")
    void enough() {
        for (int i = 0; i < Passkeys.MOST - 1; i++) registered();
        var last = asked();
        keep(last, new SoftKey(HOUSE).make(last.challenge())).orThrow();
        assertThat(passkeys.of(account)).hasSize(Passkeys.MOST);
        assertThat(refusal(passkeys.beginRegistration(account, signedIn(), HOUSE)))
                .isEqualTo("passkeys-enough");
    }

    @Test
    @DisplayName("its owner names it anew and takes it away, and is told; another's is none of theirs")
    void namedAndRemoved() {
        var key = registered();
        var id = passkeys.of(account).getFirst().id();
        var other = open("other-" + username);
        assertThat(refusal(passkeys.rename(other, id, "偷"))).isEqualTo("not-found");
        assertThat(refusal(passkeys.remove(other, id))).isEqualTo("not-found");
        assertThat(passkeys.rename(account, id, "手机")).isEqualTo(Outcome.done(id));
        assertThat(passkeys.of(account)).extracting(Passkey::label).containsExactly("手机");
        assertThat(passkeys.remove(account, id)).isEqualTo(Outcome.done(id));
        assertThat(passkeys.of(account)).isEmpty();
        assertThat(comes(key)).isEmpty();
        assertThat(notices.unseen(account))
                .extracting(Notices.Notice::kind)
                .containsExactlyInAnyOrder("passkey-added", "passkey-removed");
        assertThat(logged()).containsExactly("factor.passkey-added", "factor.passkey-removed");
    }

    @Test
    @DisplayName(
            "what the framework is told of owners and keys is what the house knows, and it can neither open nor close an account")
    void asTheFrameworkSeesIt() {
        var key = registered();
        var handle = new Bytes(Handles.of(account));
        var credential = new Bytes(Base64.getUrlDecoder().decode(key.id()));
        var owner = owners.findById(handle);
        assertThat(owner.getName()).isEqualTo(username);
        assertThat(owner.getDisplayName()).as("no name leaves for a device").isEqualTo(username);
        assertThat(owners.findByUsername(account.toString()).getId()).isEqualTo(handle);
        assertThat(owners.findById(new Bytes(Handles.of(UUID.randomUUID())))).isNull();
        assertThat(owners.findByUsername(UUID.randomUUID().toString())).isNull();
        owners.save(owner);
        assertThatThrownBy(() -> owners.delete(handle)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(store.findByUserId(handle)).singleElement().satisfies(kept -> {
            assertThat(kept.getCredentialId()).isEqualTo(credential);
            assertThat(kept.getUserEntityUserId()).isEqualTo(handle);
            assertThat(kept.isUvInitialized()).isTrue();
            assertThat(kept.isBackupEligible()).isFalse();
            assertThat(kept.getAttestationObject()).isNotNull();
            assertThat(kept.getAttestationClientDataJSON()).isNotNull();
            assertThat(kept.getTransports()).extracting(each -> each.getValue()).containsExactly("usb");
        });
        store.delete(credential);
        assertThat(store.findByCredentialId(credential)).isNull();
        assertThat(passkeys.of(account)).isEmpty();
    }

    @Test
    @DisplayName("sixteen bytes name an account, and nothing shorter or longer does")
    void handles() {
        assertThat(Handles.account(Handles.of(account))).isEqualTo(account);
        for (int length : new int[] {0, 15, 17})
            assertThatThrownBy(() -> Handles.account(new byte[length])).isInstanceOf(IllegalArgumentException.class);
    }
}
