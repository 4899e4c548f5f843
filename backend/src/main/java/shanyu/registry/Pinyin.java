package shanyu.registry;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Chinese names as people type and order them: by sound. */
final class Pinyin {
    private static final Transliterator SOUND = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private static final Collator ORDER =
            Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin")).freeze();

    private Pinyin() {}

    /** 花木托育 → huamutuoyu. */
    static String of(String name) {
        return spaced(name).replace(" ", "");
    }

    /** 花木托育 → hmty; a Latin word counts with its first letter, digits stay. */
    static String initials(String name) {
        return Arrays.stream(spaced(name).split("[^a-z0-9]+"))
                .filter(sound -> !sound.isEmpty())
                .map(sound -> Character.isDigit(sound.charAt(0)) ? sound : sound.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** Key by which names stand in pinyin order when compared as bytes. */
    static byte[] order(String name) {
        return ORDER.getCollationKey(name).toByteArray();
    }

    private static String spaced(String name) {
        synchronized (SOUND) {
            return SOUND.transliterate(name).toLowerCase(Locale.ROOT);
        }
    }
}
