package shanyu.server.sealing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import shanyu.server.HouseSettings;

/** Where the master key is kept, unless another bean keeps it. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {
    @Bean
    @Fallback
    MasterKey masterKeyFile(HouseSettings settings) {
        return new MasterKeyFile(settings.kept());
    }
}
