package shanyu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import shanyu.server.postgres.TestPostgres;

/**
 * A test of the whole house on real PostgreSQL, with the cast of two districts on stage and a clock the test moves. All
 * such tests share one application and one database: each makes what it needs and asserts on that alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "shanyu.data=target/test-house",
            "shanyu.demo=none",
            "shanyu.sign-in.second-factor=optional",
            "shanyu.sign-in.failures-per-address=100000",
            "shanyu.requests-per-address=0"
        })
@ContextConfiguration(initializers = TestPostgres.Fresh.class)
@Import(Stage.class)
public @interface HouseTest {}
