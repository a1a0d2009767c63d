package nl.wijkregie.bericht;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Engine and messages, nothing else; jobs are executed by hand. The data source comes from the test. No stereotype, so that no
 * other test finds it by scanning.
 */
@EnableTransactionManagement
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
@Import({Berichtconfiguratie.class, DemoBerichten.class})
class Berichtomgeving {

    static final String GEHEIME_CODE = "geheim-9f8e7d6c";
    static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-12T09:30:00Z"), ZoneId.of("Europe/Amsterdam"));

    @Bean
    Clock klok() {
        return KLOK;
    }

    @Bean
    Afzender afzender() {
        return new Afzender("Voorbeeldstad", "wijkregie@voorbeeldstad.example", "14 000");
    }

    @Bean
    Volglink volglink() {
        return new Volglink() {
            @Override
            public String van(String kenmerk) {
                return "https://voorbeeldstad.example/volg/" + kenmerk + "?volgcode=" + GEHEIME_CODE;
            }

            @Override
            public String opPapier(String kenmerk) {
                return "Kenmerk: " + kenmerk + "\nVolgcode: " + GEHEIME_CODE;
            }
        };
    }

    @Bean
    PlatformTransactionManager transacties(DataSource bron) {
        return new DataSourceTransactionManager(bron);
    }

    @Bean
    TransactionTemplate transactie(PlatformTransactionManager transacties) {
        return new TransactionTemplate(transacties);
    }

    @Bean
    JdbcClient jdbc(DataSource bron) {
        Flyway.configure()
                .dataSource(bron)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        return JdbcClient.create(bron);
    }

    @Bean
    SpringProcessEngineConfiguration engineinstellingen(
            DataSource bron, PlatformTransactionManager transacties, ProcessEnginePlugin plugin) {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setDataSource(bron);
        engine.setTransactionManager(transacties);
        engine.setDatabaseSchemaUpdate("true");
        engine.setJobExecutorActivate(false);
        engine.setHistory("full");
        engine.setEnforceHistoryTimeToLive(false);
        engine.setFailedJobRetryTimeCycle("PT1M,PT10M");
        engine.getProcessEnginePlugins().add(plugin);
        return engine;
    }

    @Bean
    ProcessEngineFactoryBean engine(SpringProcessEngineConfiguration engineinstellingen) {
        ProcessEngineFactoryBean engine = new ProcessEngineFactoryBean();
        engine.setProcessEngineConfiguration(engineinstellingen);
        return engine;
    }

    @Bean
    Verzendronde verzendronde(ProcessEngine engine, JdbcClient jdbc) {
        return new Verzendronde(engine, jdbc);
    }

    /** What a test does with the jobs and the table. */
    static class Verzendronde {

        private final ManagementService beheer;
        private final RepositoryService modellen;
        private final JdbcClient jdbc;

        Verzendronde(ProcessEngine engine, JdbcClient jdbc) {
            this.beheer = engine.getManagementService();
            this.modellen = engine.getRepositoryService();
            this.jdbc = jdbc;
        }

        /** Executes every job once; a job that fails stays. */
        void rijd() {
            beheer.createJobQuery().withRetriesLeft().list().forEach(this::probeer);
        }

        private void probeer(Job job) {
            try {
                beheer.executeJob(job.getId());
            } catch (RuntimeException mislukt) {
                // the engine keeps it with the job
            }
        }

        void leeg() {
            beheer.createJobQuery().list().forEach(job -> beheer.deleteJob(job.getId()));
            modellen.createDeploymentQuery()
                    .list()
                    .forEach(deployment -> modellen.deleteDeployment(deployment.getId(), true));
            jdbc.sql("delete from bericht").update();
        }

        long rijen(String status) {
            return jdbc.sql("select count(*) from bericht where status = ?")
                    .param(status)
                    .query(Long.class)
                    .single();
        }

        /** Every text column of the row of a case, joined. */
        String opgeslagen(String kenmerk) {
            return jdbc.sql("select * from bericht where kenmerk = ?").param(kenmerk).query().listOfRows().stream()
                    .map(Map::values)
                    .map(Object::toString)
                    .collect(Collectors.joining("\n"));
        }
    }

    static Bericht aanBewoner(String sjabloon, String kenmerk, String titel, String email) {
        return new Bericht(
                sjabloon,
                kenmerk,
                new Ontvanger.Bewoner("A. Voorbeeld", email, "Dorpsstraat 1\n6041 AA Voorbeeldstad"),
                Map.of(
                        "titel",
                        titel,
                        "afzenderFunctie",
                        "Klantcontactcentrum",
                        "uiterlijk",
                        "1 december 2026",
                        "hulp",
                        ""));
    }
}
