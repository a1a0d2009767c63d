package nl.wijkregie;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Wijkregie: the web apps, the REST services, the engine and the public API in one process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Wijkregie {

    public static void main(String[] args) {
        SpringApplication.run(Wijkregie.class, args);
    }
}
