package shanyu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The front door: starts every room. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ShanyuApplication {
    public static void main(String[] args) {
        SpringApplication.run(ShanyuApplication.class, args);
    }
}
