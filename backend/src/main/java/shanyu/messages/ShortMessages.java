package shanyu.messages;

import java.util.UUID;

/** The way to a gateway for short messages (短信); a city's own is connected by another bean of this kind. */
public interface ShortMessages {
    /**
     * Sends, or throws. The same id may come again after a fall; it is one message.
     *
     * @param phone as its owner wrote it
     */
    void send(UUID delivery, String phone, String text);
}
