package shanyu.disclosure;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The telephone the public may call. An institution's own number is a public fact; a mobile number is somebody's, whatever
 * the register keeps it for (personal information law art. 28), and is not shown.
 */
final class ServicePhone {
    private static final Pattern FIXED =
            Pattern.compile("(0\\d{2,3}-?)?[2-9]\\d{6,7}(-\\d{1,6})?|[48]00-?\\d{3}-?\\d{4}|9\\d{4,5}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private ServicePhone() {}

    /** The number as it is dialled, or null when it may be a person's or cannot be read. */
    static @Nullable String of(String kept) {
        String plain = SPACES.matcher(kept).replaceAll("");
        return FIXED.matcher(plain).matches() ? plain : null;
    }
}
