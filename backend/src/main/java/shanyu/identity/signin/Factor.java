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
    PASSKEY;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
