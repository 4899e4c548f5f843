package shanyu;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import shanyu.demo.Cast;
import shanyu.server.HouseClock;

/** What every house test finds on stage: the clock it moves and the people of two districts. */
@TestConfiguration(proxyBeanMethods = false)
class Stage {
    @Bean
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    @Primary
    HouseClock testClock(MovableClock clock) {
        return new HouseClock(clock);
    }

    @Bean
    @Lazy
    Callers callers(ServletWebServerApplicationContext server, Cast cast) {
        cast.enter(Callers.PASSWORD);
        return new Callers(server.getWebServer().getPort());
    }
}
