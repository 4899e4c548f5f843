package shanyu.registry;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

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

    /** 花木托育 → hmty, 第3宝宝屋 → d3bbw: the first letter of every character's sound; what is no character stays. */
    static String initials(String name) {
        var initials = new StringBuilder();
        name.codePoints().forEach(point -> {
            String character = Character.toString(point);
            if (!Character.isLetterOrDigit(point)) return;
            initials.append(Character.isIdeographic(point) ? spaced(character).charAt(0) : character);
        });
        return initials.toString().toLowerCase(Locale.ROOT);
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
