package shanyu.server.http;

import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of the answers kept for repetition must go with what they are about. */
@Component
public class KeptAnswers {
    private final JdbcClient db;

    KeptAnswers(JdbcClient db) {
        this.db = db;
    }

    /**
     * Takes away every kept answer that holds a text. The request it belonged to is not repeated afterwards but done anew, and
     * refused where its version is no longer the thing's.
     *
     * @param text e.g. the id of what was erased
     */
    public void forget(String text) {
        db.sql("delete from server.keyed_answer where position(:text in body) > 0")
                .param("text", text.getBytes(StandardCharsets.UTF_8))
                .update();
    }
}
