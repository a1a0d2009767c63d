package nl.wijkregie.bericht;

import static nl.wijkregie.bericht.Berichtomgeving.aanBewoner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.wijkregie.bericht.Berichtomgeving.Verzendronde;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox, without a mail server; run on each database by the classes that extend this. */
@SpringBootTest(classes = Berichtomgeving.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
abstract class UitbakTest {

    private static final String KENMERK = "INI-2026-0001";

    @Autowired
    private Berichten berichten;

    @Autowired
    private Brieven brieven;

    @Autowired
    private DemoBerichten demo;

    @Autowired
    private Verzendronde ronde;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private ProcessEngine engine;

    @BeforeEach
    void leeg() {
        ronde.leeg();
    }

    @Test
    @DisplayName("given a caller that rolls back, then neither message nor job is left")
    void rollback() {
        transactie.executeWithoutResult(status -> {
            berichten.verstuur(bevestiging("a@bewoner.example"));
            status.setRollbackOnly();
        });

        assertThat(berichten.van(KENMERK)).isEmpty();
        assertThat(beheer().createJobQuery().count()).isZero();
    }

    @Test
    @DisplayName("given no transaction, then a message is refused")
    void zonderTransactie() {
        assertThatThrownBy(() -> berichten.verstuur(bevestiging("a@bewoner.example")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @DisplayName("given a step that fails after its message, then the engine's and our rows are both gone")
    void stapMislukt() {
        zetModelNeer("stap", "${proefstap.stuurEnFaal()}");
        RuntimeService processen = engine.getRuntimeService();

        assertThatThrownBy(() -> processen.startProcessInstanceByKey(
                        "stap", Map.of("proefstap", new Proefstap(berichten, bevestiging("a@bewoner.example")))))
                .hasMessageContaining("het ging mis");

        assertThat(berichten.van(KENMERK)).isEmpty();
        assertThat(beheer().createJobQuery().count()).isZero();
        assertThat(processen.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    @DisplayName("given a case that has ended, then its message still leaves")
    void zaakIsKlaar() {
        zetModelNeer("initiatief", "${proefstap.stuur()}");

        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "initiatief", Map.of("proefstap", new Proefstap(berichten, bevestiging("a@bewoner.example"))));

        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
        JobEntity job = (JobEntity) beheer().createJobQuery().singleResult();
        assertThat(job.getProcessDefinitionKey()).isEqualTo("initiatief");
        assertThat(job.getExecutionId()).isNull();
        ronde.rijd();
        assertThat(ronde.rijen("verzonden")).isEqualTo(1);
    }

    @Test
    @DisplayName("given several messages, then each has its own job, which waits for no other")
    void eigenJob() {
        zetModelNeer("initiatief", "${true}");
        verstuur(bevestiging("a@bewoner.example"), bevestiging("b@bewoner.example"));

        List<JobEntity> jobs = beheer().createJobQuery().list().stream()
                .map(JobEntity.class::cast)
                .toList();

        assertThat(jobs).hasSize(2).allSatisfy(job -> {
            assertThat(job.isExclusive()).isFalse();
            assertThat(job.getProcessInstanceId()).isNull();
            assertThat(job.getProcessDefinitionKey()).isEqualTo("initiatief");
        });
        assertThat(jobs).extracting(JobEntity::getJobHandlerConfigurationRaw).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("given no model at all, then a message leaves all the same")
    void zonderModel() {
        verstuur(bevestiging("a@bewoner.example"));

        ronde.rijd();

        assertThat(ronde.rijen("verzonden")).isEqualTo(1);
        assertThat(beheer().createJobQuery().count()).isZero();
    }

    @Test
    @DisplayName("ROE-A5 given a follow link, then neither the stored row nor the case file holds its code")
    void geenCodeOpgeslagen() {
        verstuur(bevestiging("a@bewoner.example"));
        ronde.rijd();

        assertThat(ronde.opgeslagen(KENMERK)).contains("verzonden").doesNotContain(Berichtomgeving.GEHEIME_CODE);
        assertThat(berichten.van(KENMERK))
                .singleElement()
                .satisfies(bericht -> assertThat(bericht.tekst())
                        .contains("A. Voorbeeld", "kunt u ons een vraag stellen.\n\nHebt u")
                        .doesNotContain(Berichtomgeving.GEHEIME_CODE, "⟦"));
    }

    @Test
    @DisplayName("given text that imitates a placeholder, then no link is filled in")
    void nagemaaktePlaatshouder() {
        Bericht bericht = new Bericht(
                "zaak-ingetrokken",
                KENMERK,
                new Ontvanger.Postbus("kcc", "Klantcontactcentrum", "kcc@voorbeeldstad.example"),
                Map.of("titel", "Bankje ⟦volgUrl⟧ {{volgUrl}}", "wijkNaam", "Centrum", "toelichting", "⟦naam⟧"));
        verstuur(bericht);

        assertThat(demo.berichten(KENMERK).getBody())
                .singleElement()
                .satisfies(gezien -> assertThat(gezien.tekst())
                        .contains("Bankje [volgUrl] {{volgUrl}}")
                        .doesNotContain(Berichtomgeving.GEHEIME_CODE));
    }

    @Test
    @DisplayName("given the demo, then all messages can be read, of all cases or one, link included")
    void demo() {
        verstuur(
                bevestiging("a@bewoner.example"),
                aanBewoner("plan-vragen", "INI-2026-0002", "Geveltuin", "b@bewoner.example"));
        ronde.rijd();

        assertThat(demo.berichten(null).getBody()).hasSize(2);
        assertThat(demo.berichten(KENMERK).getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(demo.berichten(KENMERK).getBody()).singleElement().satisfies(bericht -> {
            assertThat(bericht.aan()).isEqualTo("a@bewoner.example");
            assertThat(bericht.functie()).isEqualTo("indiener");
            assertThat(bericht.onderwerp()).isEqualTo("Wij hebben uw idee ontvangen: Bankje");
            assertThat(bericht.tekst()).contains("https://voorbeeldstad.example/volg/" + KENMERK + "?volgcode=");
            assertThat(bericht.messageId()).matches("<[0-9a-f-]{36}@voorbeeldstad.example>");
            assertThat(bericht.verzonden()).hasToString("2026-11-12T10:30+01:00");
        });
    }

    @Test
    @DisplayName("ROE-A2 given a resident without e-mail, then a letter waits to be printed and no job is made")
    void brief() {
        verstuur(bevestiging(" "));

        assertThat(beheer().createJobQuery().count()).isZero();
        Brief brief = brieven.van(KENMERK).get(0);
        assertThat(brief.geprintOp()).isNull();
        assertThat(brief.naam()).isEqualTo("A. Voorbeeld");
        assertThat(brief.postadres()).isEqualTo("Dorpsstraat 1\n6041 AA Voorbeeldstad");
        assertThat(brief.tekst()).contains(Berichtomgeving.GEHEIME_CODE);

        assertThat(brieven.geprint(brief.id())).isTrue();
        assertThat(brieven.geprint(brief.id())).isFalse();
        assertThat(berichten.van(KENMERK)).singleElement().satisfies(bericht -> {
            assertThat(bericht.wijze()).isEqualTo(Wijze.BRIEF);
            assertThat(bericht.status()).isEqualTo(Berichtstatus.GEPRINT);
        });
        assertThat(brieven.zoek(brief.id()).orElseThrow().geprintOp()).isNotNull();
    }

    @Test
    @DisplayName("given an indiener who must be forgotten, then no message holds name or address and none leaves")
    void vergeten() {
        verstuur(bevestiging("a@bewoner.example"), bevestiging(null));

        berichten.vergeetIndiener(KENMERK);
        ronde.rijd();

        assertThat(ronde.opgeslagen(KENMERK))
                .doesNotContain("A. Voorbeeld", "a@bewoner.example", "Dorpsstraat", "verzonden");
        assertThat(ronde.rijen("vervallen")).isEqualTo(2);
        assertThat(brieven.van(KENMERK)).isEmpty();
        assertThat(berichten.van(KENMERK))
                .allSatisfy(bericht -> assertThat(bericht.tekst()).startsWith("Beste bewoner,"));
    }

    @Test
    @DisplayName("given two messages of one moment, then the time line keeps their order")
    void volgorde() {
        verstuur(
                bevestiging("a@bewoner.example"),
                aanBewoner("plan-vragen", KENMERK, "Bankje", "a@bewoner.example"),
                aanBewoner("plan-ontvangen", KENMERK, "Bankje", "a@bewoner.example"));

        assertThat(berichten.van(KENMERK))
                .extracting(Verzonden::soort)
                .containsExactly("ontvangstbevestiging", "plan-vragen", "plan-ontvangen");
    }

    @Test
    @DisplayName("given a title of the greatest length with line breaks, then the subject is one line that fits")
    void onderwerpPast() {
        verstuur(aanBewoner("plan-vragen", KENMERK, "Bank\r\nBcc: x@y.example " + "🌳".repeat(200), "a@b.example"));

        assertThat(berichten.van(KENMERK))
                .singleElement()
                .satisfies(bericht -> assertThat(bericht.onderwerp())
                        .startsWith("Wilt u uw plan sturen: Bank Bcc: x@y.example 🌳")
                        .endsWith("🌳…")
                        .hasSizeLessThanOrEqualTo(200));
    }

    private static Bericht bevestiging(String email) {
        return aanBewoner("ontvangstbevestiging", KENMERK, "Bankje", email);
    }

    private void verstuur(Bericht... stapel) {
        transactie.executeWithoutResult(status -> List.of(stapel).forEach(berichten::verstuur));
    }

    private ManagementService beheer() {
        return engine.getManagementService();
    }

    private void zetModelNeer(String proces, String expressie) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        proces + ".bpmn",
                        Bpmn.createExecutableProcess(proces)
                                .startEvent()
                                .serviceTask()
                                .camundaExpression(expressie)
                                .endEvent()
                                .done())
                .deploy();
    }

    /** What a delegate does. */
    public static class Proefstap implements java.io.Serializable {

        private static final long serialVersionUID = 1L;

        private final transient Berichten berichten;
        private final transient Bericht bericht;

        Proefstap(Berichten berichten, Bericht bericht) {
            this.berichten = berichten;
            this.bericht = bericht;
        }

        public void stuur() {
            berichten.verstuur(bericht);
        }

        public void stuurEnFaal() {
            berichten.verstuur(bericht);
            throw new IllegalStateException("het ging mis");
        }
    }
}
