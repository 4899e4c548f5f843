package shanyu.messages;

import java.util.Map;
import shanyu.server.sheets.SheetWord;

/** What leaves the house: the group of the message and a link, nothing of a person and nothing of the thing itself. */
final class Letter {
    private static final Map<String, SheetWord> GROUPS = Map.of(
            "matter", new SheetWord("有事项需要您办理或知悉", "a matter for you"),
            "deadline", new SheetWord("有事项已逾期", "a deadline has passed"),
            "expiry", new SheetWord("有证照即将到期或已到期", "a paper expires or has expired"),
            "paper", new SheetWord("有一份文书送达", "an official paper for you"),
            "closing", new SheetWord("有停办安置事项", "a closing and its children"));

    private Letter() {}

    static String subject(String kind) {
        return "善育 Shanyu：" + group(kind).in(false);
    }

    static String text(String kind, String link) {
        var group = group(kind);
        return "%s。请登录查看：%n%s%n%nShanyu: %s. Sign in to read:%n%s%n"
                .formatted(group.in(false), link, group.in(true), link);
    }

    private static SheetWord group(String kind) {
        return GROUPS.getOrDefault(kind.split("\\.")[0], new SheetWord("您有一条新消息", "a new message"));
    }
}
