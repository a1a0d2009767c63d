package nl.wijkregie.bericht;

import static nl.wijkregie.bericht.Berichtomgeving.aanBewoner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.wijkregie.bericht.Berichtomgeving.Verzendronde;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Mail over SMTP")
@SpringBootTest(classes = Berichtomgeving.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(UitbakH2Test.Database.class)
class SmtpTest {

    private static final String KENMERK = "INI-2026-0007";
    private static final int POORT = vrijePoort();

    @Autowired
    private Berichten berichten;

    @Autowired
    private Verzending verzending;

    @Autowired
    private Verzendronde ronde;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    private GreenMail server;

    @DynamicPropertySource
    static void mailserver(DynamicPropertyRegistry instellingen) {
        instellingen.add("spring.mail.host", () -> "127.0.0.1");
        instellingen.add("spring.mail.port", () -> POORT);
    }

    @BeforeEach
    void begin() {
        ronde.leeg();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "initiatief.bpmn",
                        Bpmn.createExecutableProcess("initiatief")
                                .startEvent()
                                .endEvent()
                                .done())
                .deploy();
        server = nieuweServer();
    }

    @AfterEach
    void eind() {
        server.stop();
    }

    @Test
    @DisplayName("given a mail server, then the resident gets plain text and HTML with the stored Message-ID")
    void gewoneMail() throws Exception {
        server.start();
        verstuur(bevestiging("a@bewoner.example"));

        ronde.rijd();

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("Message-ID")).containsExactly(opgeslagenMessageId());
        assertThat(mail.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("\"A. Voorbeeld\" <a@bewoner.example>");
        assertThat(mail.getFrom())
                .extracting(Object::toString)
                .containsExactly("Gemeente Voorbeeldstad <wijkregie@voorbeeldstad.example>");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        MimeMultipart delen = (MimeMultipart) mail.getContent();
        assertThat(delen.getCount()).isEqualTo(2);
        assertThat(tekst(delen.getBodyPart(0)))
                .contains("Beste A. Voorbeeld,", "volgcode=" + Berichtomgeving.GEHEIME_CODE);
        assertThat(tekst(delen.getBodyPart(1)))
                .contains("<html lang=\"nl\">", "<a href=\"https://voorbeeldstad.example/volg/" + KENMERK);
        assertThat(ronde.rijen("verzonden")).isEqualTo(1);
        assertThat(ronde.opgeslagen(KENMERK)).doesNotContain(Berichtomgeving.GEHEIME_CODE);
    }

    @Test
    @DisplayName("given a mail server that is down, then the message is kept and leaves once when it is up")
    void serverUit() throws Exception {
        verstuur(bevestiging("a@bewoner.example"));
        String messageId = opgeslagenMessageId();

        ronde.rijd();

        assertThat(ronde.rijen("te-verzenden")).isEqualTo(1);
        Job job = enigeJob();
        assertThat(job.getRetries()).isEqualTo(2);
        assertThat(job.getDuedate()).isAfter(new Date(System.currentTimeMillis() + 30_000));
        ronde.rijd();
        assertThat(Duration.between(
                        job.getDuedate().toInstant(), enigeJob().getDuedate().toInstant()))
                .as("pauses grow")
                .isGreaterThan(Duration.ofMinutes(5));

        server.start();
        ronde.rijd();
        ronde.rijd();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo(messageId);
        assertThat(ronde.rijen("verzonden")).isEqualTo(1);
        assertThat(engine.getManagementService().createJobQuery().count()).isZero();
    }

    @Test
    @DisplayName(
            "given one address that cannot be, then the others get theirs and an incident shows which message stays")
    void gifbericht() throws Exception {
        server.start();
        verstuur(bevestiging("a@bewoner.example"), bevestiging("geen adres"), bevestiging("b@bewoner.example"));

        ronde.rijd();
        assertThat(server.getReceivedMessages()).hasSize(2);
        ronde.rijd();
        ronde.rijd();
        ronde.rijd();

        assertThat(server.getReceivedMessages()).hasSize(2);
        Incident incident = enigIncident();
        assertThat(incident.getConfiguration()).isEqualTo(enigeJob().getId());
        assertThat(incident.getIncidentMessage()).contains("het e-mailadres klopt niet");
        assertThat(enigeJob().getRetries()).isZero();
        assertThat(engine.getManagementService()
                        .createProcessDefinitionStatisticsQuery()
                        .includeIncidents()
                        .singleResult()
                        .getIncidentStatistics())
                .as("what Cockpit shows at the process")
                .singleElement()
                .satisfies(telling -> assertThat(telling.getIncidentCount()).isEqualTo(1));
    }

    @Test
    @DisplayName("given an incident whose cause is mended, then a new try sends the message and ends the incident")
    void incidentOpgelost() {
        verstuur(bevestiging("a@bewoner.example"));
        ronde.rijd();
        ronde.rijd();
        ronde.rijd();
        assertThat(enigIncident().getIncidentMessage()).contains("niet bereikbaar");

        server.start();
        engine.getManagementService().setJobRetries(enigeJob().getId(), 1);
        ronde.rijd();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
    }

    @Test
    @DisplayName("given a server that refuses an address in its answer, then neither engine nor history holds it")
    void geweigerdAdres() throws Exception {
        try (WeigerendeServer weigeraar = new WeigerendeServer(POORT)) {
            verstuur(bevestiging("jan.voorbeeld@bewoner.example"));
            ronde.rijd();
            ronde.rijd();
            ronde.rijd();

            assertThat(weigeraar.geweigerd()).isEqualTo(3);
            assertThat(enigIncident().getIncidentMessage())
                    .contains("de mailserver weigert het (antwoord 550)")
                    .doesNotContain("bewoner.example");
            assertThat(engine.getManagementService()
                            .getJobExceptionStacktrace(enigeJob().getId()))
                    .contains("BerichtNietVerzonden")
                    .doesNotContain("bewoner.example");
            assertThat(engineTabellen()).doesNotContain("bewoner.example", "A. Voorbeeld");
        }
    }

    @Test
    @DisplayName("given a model that is removed meanwhile, then the incident is made all the same")
    void modelWeg() {
        verstuur(bevestiging("a@bewoner.example"));
        engine.getRepositoryService()
                .createDeploymentQuery()
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));

        ronde.rijd();
        ronde.rijd();
        ronde.rijd();

        assertThat(enigIncident().getConfiguration()).isEqualTo(enigeJob().getId());
    }

    @Test
    @DisplayName("given a commit that fails after the mail left, then it goes again under the same Message-ID")
    void tenMinsteEenKeer() throws Exception {
        server.start();
        verstuur(bevestiging("a@bewoner.example"));
        String id = jdbc.sql("select id from bericht").query(String.class).single();
        transactie.executeWithoutResult(status -> {
            verzending.verzend(id);
            status.setRollbackOnly();
        });

        ronde.rijd();
        transactie.executeWithoutResult(status -> verzending.verzend(id));

        MimeMessage[] mails = server.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(mails[0].getMessageID()).isEqualTo(mails[1].getMessageID());
    }

    @Test
    @DisplayName("given line breaks in title and name, then no header and no extra reader comes of it")
    void geenKopInjectie() throws Exception {
        server.start();
        verstuur(new Bericht(
                "ontvangstbevestiging",
                KENMERK,
                new Ontvanger.Bewoner("Kwaad\r\nBcc: c@derde.example", "a@bewoner.example", null),
                Map.of(
                        "titel",
                        "Bankje\r\nBcc: b@derde.example\u2028X-Vals: ja",
                        "afzenderFunctie",
                        "KCC\r\nX-Vals: ja",
                        "hulp",
                        "",
                        "uiterlijk",
                        "")));

        ronde.rijd();

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("X-Vals")).isNull();
        assertThat(mail.getRecipients(Message.RecipientType.TO)).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("Wij hebben uw idee ontvangen: Bankje Bcc: b@derde.example X-Vals: ja");
    }

    @Test
    @DisplayName("given an address with a line break or two addresses, then it is refused")
    void geenTweeAdressen() {
        assertThatThrownBy(() -> new Ontvanger.Bewoner("A", "a@bewoner.example\r\nBcc: b@derde.example", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Geef één e-mailadres op")
                .hasMessageNotContaining("derde");

        server.start();
        verstuur(bevestiging("a@bewoner.example, b@derde.example"));
        ronde.rijd();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(ronde.rijen("te-verzenden")).isEqualTo(1);
    }

    @Test
    @DisplayName("given HTML in what a resident wrote, then the mail shows it as text")
    void html() throws Exception {
        server.start();
        verstuur(aanBewoner("plan-ontvangen", KENMERK, "<script>alert('x')</script>", "a@bewoner.example"));

        ronde.rijd();

        MimeMultipart delen = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertThat(tekst(delen.getBodyPart(0))).contains("<script>alert('x')</script>");
        assertThat(tekst(delen.getBodyPart(1)))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    }

    private static Bericht bevestiging(String email) {
        return aanBewoner("ontvangstbevestiging", KENMERK, "Bankje", email);
    }

    private void verstuur(Bericht... stapel) {
        transactie.executeWithoutResult(status -> List.of(stapel).forEach(berichten::verstuur));
    }

    private Job enigeJob() {
        return engine.getManagementService().createJobQuery().singleResult();
    }

    private Incident enigIncident() {
        return engine.getRuntimeService().createIncidentQuery().singleResult();
    }

    private String opgeslagenMessageId() {
        return jdbc.sql("select message_id from bericht").query(String.class).single();
    }

    /** Everything that the engine stored, bytes read as text. */
    private String engineTabellen() {
        StringBuilder inhoud = new StringBuilder();
        List<String> tabellen = jdbc.sql(
                        "select table_name from information_schema.tables where table_name like 'ACT\\_%'")
                .query(String.class)
                .list();
        assertThat(tabellen).isNotEmpty();
        for (String tabel : tabellen) {
            for (Map<String, Object> rij :
                    jdbc.sql("select * from " + tabel).query().listOfRows()) {
                rij.values().forEach(waarde -> inhoud.append(waarde instanceof byte[] ruw ? new String(ruw) : waarde));
            }
        }
        return inhoud.toString();
    }

    private static String tekst(BodyPart deel) throws Exception {
        return deel.getContent().toString().replace("\r\n", "\n");
    }

    private static GreenMail nieuweServer() {
        return new GreenMail(new ServerSetup(POORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    private static int vrijePoort() {
        try (ServerSocket poort = new ServerSocket(0)) {
            return poort.getLocalPort();
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
