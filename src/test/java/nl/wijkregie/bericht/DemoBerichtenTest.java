package nl.wijkregie.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@DisplayName("Messages of the demo over HTTP")
@SpringBootTest(classes = Berichtomgeving.class)
@Import(UitbakH2Test.Database.class)
@ImportAutoConfiguration({
    WebMvcAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class
})
@ActiveProfiles("demo")
class DemoBerichtenTest {

    @Autowired
    private WebApplicationContext web;

    @Autowired
    private Berichten berichten;

    @Autowired
    private Berichtomgeving.Verzendronde ronde;

    @Autowired
    private TransactionTemplate transactie;

    @Test
    @DisplayName("given a message that was sent, then its fields stand in the JSON, of the asked case only")
    void json() throws Exception {
        transactie.executeWithoutResult(status -> {
            berichten.verstuur(Berichtomgeving.aanBewoner("plan-vragen", "INI-2026-0001", "Bankje", "a@b.example"));
            berichten.verstuur(Berichtomgeving.aanBewoner("plan-vragen", "INI-2026-0002", "Tuin", "c@b.example"));
        });
        ronde.rijd();

        MockMvcBuilders.webAppContextSetup(web)
                .build()
                .perform(get("/api/v1/demo/berichten").param("kenmerk", "INI-2026-0001"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(content().json("""
                                [{"aan": "a@b.example", "functie": "indiener",
                                  "onderwerp": "Wilt u uw plan sturen: Bankje", "kenmerk": "INI-2026-0001",
                                  "verzonden": "2026-11-12T10:30:00+01:00", "wijze": "e-mail", "status": "verzonden"}]
                                """));
    }

    @Test
    @DisplayName("given another profile than demo, then there is no such address")
    void alleenDemo() {
        new ApplicationContextRunner()
                .withPropertyValues("spring.profiles.active=productie")
                .withUserConfiguration(DemoBerichten.class)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(DemoBerichten.class));
    }
}
