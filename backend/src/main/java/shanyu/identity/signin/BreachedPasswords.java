package shanyu.identity.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Passwords everybody tries first. The list holds common words and sequences as a list in the public domain has them; a
 * password is common as well when it is one of them repeated, or one with figures and signs around it (ASVS 6.2.4).
 */
@Component
class BreachedPasswords {
    /** Below this a core says nothing: any password contains some short word. */
    private static final int CORE = 4;

    private final Set<String> common;

    BreachedPasswords() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                BreachedPasswords.class.getResourceAsStream("/passwords/common.txt"), StandardCharsets.UTF_8))) {
            common = lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    int size() {
        return common.size();
    }

    boolean holds(String password) {
        String plain = password.toLowerCase(Locale.ROOT).strip();
        return isCommon(plain)
                || isCommon(plainLetters(plain))
                || isCommon(core(plain))
                || isCommon(core(plainLetters(core(plain))));
    }

    private boolean isCommon(String text) {
        return text.length() >= CORE && (common.contains(text) || isRepeated(text)) || isFew(text);
    }

    /** The same word, or the same few signs, again and again. */
    private boolean isRepeated(String text) {
        for (int unit = CORE; unit <= text.length() / 2; unit++) {
            if (text.length() % unit == 0
                    && text.equals(text.substring(0, unit).repeat(text.length() / unit))
                    && common.contains(text.substring(0, unit))) {
                return true;
            }
        }
        return false;
    }

    /** Hardly any different signs at all: aaaaaaaaaaaa, 121212121212. */
    private static boolean isFew(String text) {
        return text.length() >= CORE && text.chars().distinct().count() <= 2;
    }

    /** Without figures and signs before and behind. */
    private static String core(String text) {
        return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /** As it reads: p@ssw0rd is password. */
    private static String plainLetters(String text) {
        return text.replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('0', 'o')
                .replace('$', 's')
                .replace('5', 's')
                .replace('7', 't');
    }
}
