package nl.wijkregie.toegang;

import java.time.LocalDateTime;
import nl.wijkregie.engine.fout.LaatsteFout;
import nl.wijkregie.testsupport.Testklok;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The room {@code toegang} with an engine, the web apps and a small model, without the other rooms. */
@TestComponent
@EnableAutoConfiguration
@ComponentScan(basePackages = {"nl.wijkregie.toegang", "nl.wijkregie.engine.fout", "nl.wijkregie.gemeente"})
public class Proefopstelling {

    public static void main(String[] args) {
        SpringApplication.run(Proefopstelling.class, args);
    }

    @Bean
    SmartInitializingSingleton proefmodel(RepositoryService repository) {
        return () -> repository
                .createDeployment()
                .name("proef")
                .addClasspathResource("toegang/initiatief.bpmn")
                .enableDuplicateFiltering(true)
                .deploy();
    }

    @Bean
    Testklok klok() {
        return new Testklok(LocalDateTime.of(2026, 3, 2, 9, 0));
    }

    @Bean
    Proefcontrole proefcontrole() {
        return new Proefcontrole();
    }

    /** Functional, because a controller class would be found by the other tests as well. */
    @Bean
    RouterFunction<ServerResponse> proefadressen() {
        HandlerFunction<ServerResponse> ok = verzoek -> ServerResponse.ok().body("ok");
        return RouterFunctions.route()
                .GET("/werkplek/wie", ok)
                .POST("/werkplek/wie", ok)
                .GET("/api/v1/wie", ok)
                .GET("/api/v1/demo/wie", ok)
                .GET("/geheim", ok)
                .build();
    }

    /** Refuses a completion in the ways that the application and the engine do. */
    public static class Proefcontrole {

        public void controleer(DelegateExecution stap) {
            if (stap.isCanceled() || !stap.hasVariable("weiger")) {
                return;
            }
            String hoe = String.valueOf(stap.getVariable("weiger"));
            if (hoe.equals("invoer")) {
                LaatsteFout.meld("Vul in waarom u dit besluit.", 400);
                throw new RestException(jakarta.ws.rs.core.Response.Status.BAD_REQUEST, "Vul in waarom u dit besluit.");
            }
            if (hoe.equals("motor")) {
                LaatsteFout.meld("Kies een wijk uit de lijst.", 400);
                throw new IllegalStateException("anders");
            }
            if (hoe.equals("tegelijk")) {
                throw new org.springframework.dao.CannotAcquireLockException("Deadlock detected in ACT_RU_TASK");
            }
            throw new IllegalStateException(
                    "SELECT * FROM ACT_RU_TASK; org.h2.jdbc.JdbcSQLException at nl.wijkregie.X");
        }
    }
}
