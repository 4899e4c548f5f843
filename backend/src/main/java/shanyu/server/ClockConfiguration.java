package shanyu.server;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hangs up the house's clock, at the shift a demonstration left it with. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean
    HouseClock houseClock(JdbcClient db) {
        return HouseClock.of(db);
    }
}
