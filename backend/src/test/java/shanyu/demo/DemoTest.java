package shanyu.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;
import shanyu.server.HouseClock;
import shanyu.server.postgres.TestPostgres;

/**
 * A test that looks at the demonstration as it stands right after its first start, on a day that does not move. Tagged, because
 * playing the year takes a minute: {@code ./shanyu drill demo} runs them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("demo")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"shanyu.data=target/test-demo", "shanyu.demo=pudong", "shanyu.demo-password=demo-pass-1"})
@ContextConfiguration(initializers = TestPostgres.Fresh.class)
@Import(DemoTest.Today.class)
@interface DemoTest {
    @TestConfiguration(proxyBeanMethods = false)
    class Today {
        /** A Thursday late in a month, at ten in Shanghai. */
        static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

        @Bean
        @Primary
        HouseClock standingClock() {
            return new HouseClock(Clock.fixed(NOW, HouseClock.ZONE));
        }
    }
}
