package shanyu.norms.corpus;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shanyu.norms.Norms;

/** Loads the corpus at start: a house whose law does not fit together does not open. */
@Configuration(proxyBeanMethods = false)
class NormsConfiguration {

    /**
     * Where this house governs.
     *
     * @param district code of its district: decides which local texts apply
     */
    @ConfigurationProperties("shanyu.norms")
    record Settings(@DefaultValue("310115") String district) {}

    @Bean
    Norms norms(Settings settings) {
        return new Norms(CorpusReader.read(CorpusFiles.onClasspath()), settings.district());
    }
}
