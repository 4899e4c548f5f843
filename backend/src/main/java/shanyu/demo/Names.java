package shanyu.demo;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Random;

/** Invented names, the same for the same key on every machine. */
final class Names {
    private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟崔谭";
    private static final String GIVEN = "安宁清和明远知行若水慎思守正景云怀瑾子衿修平乐山静姝文昭书琴允恭敬一念慈怡然嘉言思齐望舒承泽雨晴晓岚佩兰";

    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");

    private Names() {}

    /** A person nobody is. */
    static String person(String key) {
        var random = new Random(key.hashCode() * 31L + 7);
        int given = random.nextInt(GIVEN.length() / 2) * 2;
        return SURNAMES.charAt(random.nextInt(SURNAMES.length())) + GIVEN.substring(given, given + 2);
    }

    /** 花木街道 → Huamu Sub-district. */
    static String english(String town) {
        boolean street = town.endsWith("街道");
        String stem = town.substring(0, town.length() - (street ? 2 : 1));
        String pinyin = PINYIN.transliterate(stem).replace(" ", "");
        return pinyin.substring(0, 1).toUpperCase(Locale.ROOT)
                + pinyin.substring(1)
                + (street ? " Sub-district" : " Town");
    }
}
