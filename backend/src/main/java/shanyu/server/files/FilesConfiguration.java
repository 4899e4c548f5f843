package shanyu.server.files;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scanner an installation names, or one that looks at nothing: which one is decided when it starts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScannerSettings.class)
class FilesConfiguration {
    @Bean
    Scanner scanner(ScannerSettings settings) {
        return settings.isGiven() ? new Clamd(settings.address(), settings.patience()) : bytes -> new Scanner.Clean();
    }
}
