package shanyu.server;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hangs up the house's clock, at the shift a demonstration left it with. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean
    HouseClock houseClock(JdbcClient db) {
        var clock = new HouseClock(Clock.systemUTC());
        db.sql("select seconds from server.clock_shift")
                .query(Long.class)
                .optional()
                .ifPresent(seconds -> clock.shiftTo(Duration.ofSeconds(seconds)));
        return clock;
    }
}
