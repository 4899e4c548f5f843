package shanyu.server.http;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the application and its database serve, and mean to go on. */
@Hidden
@RestController
class Health {
    private final JdbcClient db;
    private final Leaving leaving;

    Health(JdbcClient db, Leaving leaving) {
        this.db = db;
        this.leaving = leaving;
    }

    @GetMapping("/healthz")
    ResponseEntity<Map<String, String>> healthz() {
        if (leaving.begun()) return ResponseEntity.status(503).body(Map.of("status", "leaving"));
        db.sql("select 1").query(Integer.class).single();
        return ResponseEntity.ok(Map.of("status", "serving"));
    }
}
