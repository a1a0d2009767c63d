package nl.wijkregie.werkplek;

import nl.wijkregie.betaling.Betaalrecht;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The workplace with one case in memory instead of the case file, behind the real doors. Carries no stereotype, so that
 * the scan of the application does not pick it up; {@link #main} shows it in a browser.
 */
@TestComponent
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "nl.wijkregie.werkplek",
            "nl.wijkregie.toegang",
            "nl.wijkregie.gemeente",
            "nl.wijkregie.engine.fout"
        },
        excludeFilters = {
            @ComponentScan.Filter(
                    type = FilterType.ASSIGNABLE_TYPE,
                    classes = {Zaakbron.class, Postbron.class}),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test"),
            // Pages about money, agendas, years and versions, cards and figures need the whole database; they have
            // tests of the whole application.
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern =
                            "nl\\.wijkregie\\.werkplek\\.(Budget|Betaal|Rekening|Geld|wijkagenda\\.|zaken\\.|cockpit\\.|takenlijst\\.|jaaroverzicht\\.|versies\\.).*")
        })
@Import(Betaalrecht.class)
class Proefwerkplek {

    static final String PROCES = "proefzaak";

    public static void main(String[] argumenten) {
        SpringApplication.run(
                Proefwerkplek.class,
                "--spring.profiles.active=demo",
                "--spring.datasource.url=jdbc:h2:mem:proefwerkplek;DB_CLOSE_DELAY=-1",
                "--server.port=" + (argumenten.length > 0 ? argumenten[0] : "18087"));
    }

    @Bean
    Proefbronnen proefbronnen() {
        return new Proefbronnen();
    }

    @Bean
    ApplicationRunner proefzaken(RepositoryService modellen, RuntimeService processen) {
        return start -> {
            modellen.createDeployment()
                    .addClasspathResource("werkplek/proefzaak.bpmn")
                    .deploy();
            processen.startProcessInstanceByKey(PROCES, Proefbronnen.KENMERK);
            processen.startProcessInstanceByKey(PROCES);
            processen.startProcessInstanceByKey(PROCES, "INI-2026-9999");
        };
    }
}
