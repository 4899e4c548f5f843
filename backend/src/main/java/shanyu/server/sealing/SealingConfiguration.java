package shanyu.server.sealing;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.server.HouseSettings;

/** Where the master key is kept, unless another bean keeps it. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {
    @Bean
    @Fallback
    MasterKey masterKeyFile(HouseSettings settings) {
        return new MasterKeyFile(settings.kept());
    }

    /** Finishes at the start what was broken off; the command of the launcher begins it. */
    @Bean
    MasterKeyRotation masterKeyRotation(
            HouseSettings settings, JdbcClient db, TransactionTemplate transactions, ApplicationEventPublisher events) {
        return new MasterKeyRotation(
                new MasterKeyFile(settings.kept()),
                db,
                transactions,
                keys -> events.publishEvent(new MasterKeyReplaced(keys)));
    }
}
