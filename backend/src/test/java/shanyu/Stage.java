package shanyu;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import shanyu.demo.Cast;
import shanyu.server.HouseClock;

/** What every house test finds on stage: the clock it moves, the people of two districts, and no duty that runs by itself. */
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
    @Primary
    ReadingLimitsOnStage readingLimits() {
        return new ReadingLimitsOnStage();
    }

    @Bean
    @Primary
    ProviderOnStage providerOnStage() {
        return new ProviderOnStage();
    }

    @Bean
    @Primary
    ScannerOnStage scannerOnStage() {
        return new ScannerOnStage();
    }

    /** As in the house, for less work: the tests sign in hundreds of people. */
    @Bean
    @Primary
    PasswordEncoder cheapPasswordHashes() {
        return new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    }

    /** What the house does by itself a test does when its story comes to it, and nobody else behind its back. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> nothingByItself(ScheduledTaskHolder duties) {
        return ready -> duties.getScheduledTasks().forEach(ScheduledTask::cancel);
    }

    @Bean
    @Lazy
    Callers callers(ServletWebServerApplicationContext server, Cast cast) {
        cast.enter(Callers.PASSWORD);
        return new Callers(server.getWebServer().getPort());
    }
}
