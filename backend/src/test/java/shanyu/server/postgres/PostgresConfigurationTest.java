package shanyu.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("The application's data source")
class PostgresConfigurationTest {
    @TempDir
    Path data;

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withUserConfiguration(PostgresConfiguration.class);

    @Test
    @DisplayName("is the embedded server when no address is given, and that server stops with the application")
    void isEmbeddedByDefault() {
        var server = new ProcessHandle[1];
        application
                .withPropertyValues("shanyu.data=" + data, "shanyu.programs=target/programs")
                .run(context -> {
                    server[0] = ((EmbeddedPostgres) context.getBean(Postgres.class)).process();
                    var jdbc = JdbcClient.create(context.getBean(DataSource.class));
                    assertThat(jdbc.sql("select current_user")
                                    .query(String.class)
                                    .single())
                            .isEqualTo("shanyu");
                });
        assertThat(server[0].isAlive()).isFalse();
    }

    @Test
    @DisplayName("is the given server when there is an address, with the same classes and conditions")
    void isTheGivenServer() {
        var given = TestPostgres.fresh();
        application
                .withPropertyValues(
                        "shanyu.data=" + data,
                        "shanyu.db.url=" + given.url(),
                        "shanyu.db.username=" + given.username(),
                        "shanyu.db.password=" + given.password())
                .run(context -> {
                    var jdbc = JdbcClient.create(context.getBean(DataSource.class));
                    assertThat(jdbc.sql("select current_database()")
                                    .query(String.class)
                                    .single())
                            .isEqualTo(given.name());
                });
        given.drop();
    }
}
