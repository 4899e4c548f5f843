package shanyu.identity.signin;

import java.util.Locale;

/** By what somebody proved who they are. */
public enum Factor {
    PASSWORD,
    /** Password and authenticator app. */
    TOTP,
    /** Password and one recovery code. */
    RECOVERY_CODE,
    /** Possession and user verification in one (W3C Web Authentication). */
    PASSKEY,
    /** The district's identity provider; with a second factor of its own where it says so. */
    PROVIDER,
    /** Provider and authenticator app. */
    PROVIDER_TOTP,
    /** Provider and one recovery code. */
    PROVIDER_RECOVERY_CODE;

    /** What a code is together with the proof before it. */
    Factor after(Factor first) {
        if (first != PROVIDER) return this;
        return this == TOTP ? PROVIDER_TOTP : PROVIDER_RECOVERY_CODE;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
