package shanyu.oversight;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Numbers people read over the telephone: 31 signs without those that look alike, drawn and not counted, so that nobody
 * finds a complaint by guessing the next; the last sign is a check that catches one wrong sign and two exchanged.
 */
final class ComplaintNumber {
    /** A prime number of signs: then every weight below it has an inverse, and the check misses no exchange. */
    static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    static final int DRAWN = 7;
    private static final Pattern FORM = Pattern.compile("TS(\\d{2})-([" + SIGNS + "]{7})-([" + SIGNS + "])");

    private ComplaintNumber() {}

    static String draw(int year, RandomGenerator chance) {
        String two = "%02d".formatted(year % 100);
        String drawn = signs(DRAWN, chance);
        return "TS" + two + "-" + drawn + "-" + check(two, drawn);
    }

    /** The secret shown once: about 59 bits. */
    static String code(RandomGenerator chance) {
        return signs(4, chance) + "-" + signs(4, chance) + "-" + signs(4, chance);
    }

    /** Whether it can be a number at all; a slip of the pen cannot. */
    static boolean isSound(String number) {
        var parts = FORM.matcher(number);
        return parts.matches()
                && check(parts.group(1), parts.group(2)) == parts.group(3).charAt(0);
    }

    private static char check(String year, String drawn) {
        int sum = 8 * (year.charAt(0) - '0') + 9 * (year.charAt(1) - '0');
        for (int i = 0; i < drawn.length(); i++) sum += (i + 1) * SIGNS.indexOf(drawn.charAt(i));
        return SIGNS.charAt(sum % SIGNS.length());
    }

    private static String signs(int count, RandomGenerator chance) {
        return chance.ints(count, 0, SIGNS.length())
                .mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
                .reduce("", String::concat);
    }
}
