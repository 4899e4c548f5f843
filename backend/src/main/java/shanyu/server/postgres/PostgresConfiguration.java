package shanyu.server.postgres;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Hands the database to Spring, so that no address stands in any configuration. Which database is chosen when the bean is
 * made, not by a condition: a condition may be frozen when the application is built.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostgresSettings.class)
class PostgresConfiguration {
    @Bean(destroyMethod = "close")
    Postgres postgres(PostgresSettings settings) {
        return Postgres.open(settings);
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(Postgres postgres) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return postgres.url();
            }

            @Override
            public String getUsername() {
                return postgres.username();
            }

            @Override
            public String getPassword() {
                return postgres.password();
            }
        };
    }
}
