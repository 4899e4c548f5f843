package shanyu.server;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database as every room gets it: migrated before the first question is asked. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    RoomMigrations roomMigrations(DataSource database) {
        return RoomMigrations.run(database);
    }

    @Bean
    JdbcClient jdbcClient(DataSource database, RoomMigrations migrated) {
        return JdbcClient.create(database);
    }
}
