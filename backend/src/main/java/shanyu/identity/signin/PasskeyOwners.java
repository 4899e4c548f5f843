package shanyu.identity.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import shanyu.identity.Accounts;

/** Accounts as the framework wants to see the owners of passkeys; nothing of its own is kept. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private final Accounts accounts;

    PasskeyOwners(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return accounts.find(Handles.account(handle.getBytes()))
                .map(PasskeyOwners::entity)
                .orElse(null);
    }

    /** @param name what the session calls its owner: the account's id */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return accounts.find(UUID.fromString(name)).map(PasskeyOwners::entity).orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(Accounts.Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(Handles.of(account.id())))
                .name(account.username())
                .displayName(account.username())
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        // accounts are opened by the security administrator, never by a ceremony
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("accounts are closed, never deleted");
    }
}
