package shanyu.messages;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.server.HouseClock;
import shanyu.server.sealing.Seals;

/** The ways out of the house. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MessagesConfiguration {
    @Bean
    Mailer mailer(MailSettings settings) {
        return new Mailer(settings);
    }

    @Bean
    @Fallback
    RecordedTexts recordedTexts(JdbcClient db, HouseClock clock, Seals seals) {
        return new RecordedTexts(db, clock, seals);
    }
}
