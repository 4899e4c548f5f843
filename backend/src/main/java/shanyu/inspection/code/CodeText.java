package shanyu.inspection.code;

import java.util.random.RandomGenerator;

/**
 * The text of a code: sixteen letters nobody guesses (79 bits) and one that finds any single mistyped letter and any two
 * neighbours exchanged. The alphabet leaves out what is easily misread: 0 O, 1 I L.
 */
final class CodeText {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;

    private CodeText() {}

    static String random(RandomGenerator chance) {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) text.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        return text.append(check(text)).toString();
    }

    static boolean isRight(String code) {
        return code.length() == LENGTH + 1
                && code.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0)
                && code.charAt(LENGTH) == check(code.substring(0, LENGTH));
    }

    /** Weighted sum modulo the alphabet's length, which is prime. */
    private static char check(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) sum += (i + 1) * ALPHABET.indexOf(text.charAt(i));
        return ALPHABET.charAt(sum % ALPHABET.length());
    }
}
