package nl.wijkregie.engine.formulier;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine with our form services and one process to try them on; also to be started by hand, for Tasklist. */
@TestComponent
@SpringBootConfiguration
@EnableAutoConfiguration(
        exclude = {
            FlywayAutoConfiguration.class,
            SecurityAutoConfiguration.class,
            SecurityFilterAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        },
        excludeName =
                "org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration")
@Import(FormulierServices.class)
class Proefapplicatie {

    public static void main(String[] args) {
        SpringApplication.run(
                Proefapplicatie.class,
                "--spring.datasource.url=jdbc:h2:mem:proefhand;DB_CLOSE_DELAY=-1",
                "--camunda.bpm.database.type=h2",
                "--server.port=18231",
                "--server.address=127.0.0.1",
                "--camunda.bpm.admin-user.id=demo",
                "--camunda.bpm.admin-user.password=demo",
                "--camunda.bpm.filter.create=Alle taken");
    }

    @Bean
    Proefverwerker proefverwerker(JdbcClient jdbc) {
        return new Proefverwerker(jdbc);
    }

    @Bean
    CommandLineRunner modellen(RepositoryService modellen) {
        return args -> modellen.createDeployment()
                .name("proef")
                .addClasspathResource("proef/proef.bpmn")
                .addClasspathResource("proef/proefaanvraag.form")
                .addClasspathResource("proef/proefoordeel.form")
                .deploy();
    }
}
