package shanyu.messages;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.server.sealing.SealedColumn;
import shanyu.server.sealing.SealedColumns;

/** Where people are reached: sealed, each under the key of the account it belongs to. */
@Component
class MessageSeals implements SealedColumns {
    static final SealedColumn EMAIL = ofSetting("email");
    static final SealedColumn PHONE = ofSetting("phone");
    static final SealedColumn RECORDED = new SealedColumn(
            "messages.recorded_text",
            "phone_sealed",
            "id",
            "(select m.recipient from messages.delivery d join messages.message m on m.id = d.message where d.id = t.id)",
            "phone",
            null);

    private static SealedColumn ofSetting(String plain) {
        return new SealedColumn("messages.setting", plain + "_sealed", "account", "t.account", plain, null);
    }

    @Override
    public List<SealedColumn> columns() {
        return List.of(EMAIL, PHONE, RECORDED);
    }
}
