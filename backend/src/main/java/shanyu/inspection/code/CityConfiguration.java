package shanyu.inspection.code;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import tools.jackson.databind.ObjectMapper;

/** Connects the house with the city's code service; off unless a folder, or an adapter of the city's own, is given. */
@Configuration(proxyBeanMethods = false)
class CityConfiguration {
    /** @return null, which is no adapter at all: the beans are chosen when the house is built, the folder when it starts */
    @Bean
    @Fallback
    @Nullable
    CityFolder cityFolder(@Value("${shanyu.city-codes.folder:}") String folder, ObjectMapper json) {
        return folder.isBlank() ? null : new CityFolder(Path.of(folder), json);
    }
}
