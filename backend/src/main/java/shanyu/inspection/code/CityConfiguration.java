package shanyu.inspection.code;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import tools.jackson.databind.ObjectMapper;

/** Connects the house with the city's code service; off unless a folder, or an adapter of the city's own, is given. */
@Configuration(proxyBeanMethods = false)
class CityConfiguration {
    @Bean
    @Fallback
    @ConditionalOnProperty("shanyu.city-codes.folder")
    CityFolder cityFolder(@Value("${shanyu.city-codes.folder}") Path folder, ObjectMapper json) {
        return new CityFolder(folder, json);
    }
}
