package shanyu.identity.masking;

import java.util.function.UnaryOperator;

/** How a person's data looks to someone who has not asked for it with a reason. */
public enum Mask {
    /** 张三丰 → 张** */
    NAME(text -> first(text) + "*".repeat(Math.max(1, text.codePointCount(0, text.length()) - 1))),
    /** 13812345678 → 138****5678 */
    PHONE(text -> text.length() < 7
            ? "*".repeat(text.length())
            : text.substring(0, 3) + "*".repeat(text.length() - 7) + text.substring(text.length() - 4)),
    /** 310115198001010011 → 310***********0011 */
    ID_NUMBER(text -> text.length() < 8
            ? "*".repeat(text.length())
            : text.substring(0, 3) + "*".repeat(text.length() - 7) + text.substring(text.length() - 4)),
    /** Nothing of it. */
    WHOLE(text -> "***");

    private final UnaryOperator<String> rule;

    Mask(UnaryOperator<String> rule) {
        this.rule = rule;
    }

    public String apply(String clear) {
        return clear.isEmpty() ? clear : rule.apply(clear);
    }

    private static String first(String text) {
        return text.substring(0, text.offsetByCodePoints(0, 1));
    }
}
