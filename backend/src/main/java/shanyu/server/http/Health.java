package shanyu.server.http;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the application and its database serve. */
@Hidden
@RestController
class Health {
    private final JdbcClient db;

    Health(JdbcClient db) {
        this.db = db;
    }

    @GetMapping("/healthz")
    Map<String, String> healthz() {
        db.sql("select 1").query(Integer.class).single();
        return Map.of("status", "serving");
    }
}
