package shanyu.registry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** What stands in until a room above answers. */
@Configuration(proxyBeanMethods = false)
class RegistryConfiguration {
    @Bean
    @Fallback
    RiskClasses unclassed() {
        return RiskClasses.none();
    }
}
