package nl.wijkregie.portaal.site.indienen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Verzonden;
import nl.wijkregie.testsupport.Sitebezoeker;
import nl.wijkregie.testsupport.Sitebezoeker.Pagina;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Texts that are meant to break in, in every field of the form: two hundred and more. */
@Toepassingstest
class VijandigeInvoerTest {

    private static final List<String> VELDEN = List.of(
            "titel",
            "omschrijving",
            "wijk",
            "buurt",
            "schaal",
            "medestanders",
            "gevraagdBedrag",
            "indiener.naam",
            "indiener.organisatie",
            "indiener.email",
            "indiener.telefoon",
            "indiener.postadres",
            "hulpGewenst",
            "bewijs");

    @LocalServerPort
    private int poort;

    @Autowired
    private Berichten berichten;

    @Autowired
    private Testklok klok;

    private Sitebezoeker bewoner;

    @BeforeEach
    void bezoek() {
        bewoner = new Sitebezoeker(poort);
    }

    static Stream<String> kwaad() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' autofocus onfocus=alert(1) x='",
                "</textarea><script>alert(1)</script>",
                "</title><svg/onload=alert(1)>",
                "javascript:alert(1)",
                "Mooi idee\r\nBcc: iedereen@voorbeeld.nl\r\n\r\nNog een bericht",
                "noor@voorbeeld.nl\nBcc: iedereen@voorbeeld.nl",
                "noor@voorbeeld.nl, iedereen@voorbeeld.nl",
                "\u202Egnal hcsrevtegmo\u202C met tekst die lang genoeg is",
                "Een\u0000nul en\u0007een bel in een lange tekst",
                "\uD83C\uDF33\uD83C\uDFE1\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 Bomen in de hele straat",
                "${7*7} __${T(java.lang.Runtime).getRuntime()}__::.x [[${7*7}]] [(${7*7})]",
                "{{naam}} {{#volgUrl}}{{volgUrl}}{{/volgUrl}} en nog wat tekst",
                "'; drop table initiatief; -- en nog wat tekst erbij",
                "../../../../etc/passwd en nog wat tekst erbij",
                "%3Cscript%3Ealert(1)%3C/script%3E en nog wat",
                "A".repeat(1_000_000));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("kwaad")
    @DisplayName("given a hostile text in any field, then nothing of it acts in a page or a mail, and nothing breaks")
    void inElkVeld(String kwaad) {
        for (String veld : VELDEN) {
            Pagina formulier = bewoner.open("/indienen");
            klok.verder(Duration.ofSeconds(10));
            Map<String, String> velden = ingevuld();
            velden.put(veld, kwaad);

            Pagina antwoord = bewoner.verstuur(formulier, "/indienen", velden);

            assertThat(antwoord.status()).as(veld).isIn(303, 422);
            onschadelijk(antwoord);
            if (antwoord.status() == 303) {
                bevestigd(antwoord);
            }
        }
    }

    private void bevestigd(Pagina antwoord) {
        assertThat(antwoord.naar()).matches("/ingediend/INI-2026-[0-9]+\\?volgcode=[A-Za-z0-9_-]{27}");
        Pagina bevestiging = bewoner.open(antwoord.naar());
        assertThat(bevestiging.status()).isEqualTo(200);
        onschadelijk(bevestiging);
        String kenmerk = antwoord.naar().split("[/?]")[2];
        assertThat(berichten.van(kenmerk)).isNotEmpty().allSatisfy(VijandigeInvoerTest::zuiver);
    }

    private static void zuiver(Verzonden mail) {
        assertThat(mail.aan()).doesNotContain("iedereen", "\n", "\r", ",");
        assertThat(mail.onderwerp()).doesNotContain("\n", "\r", "49");
        assertThat(mail.tekst()).doesNotContain("<script", "<img", "\u202E", "\u0000");
    }

    /** What the page itself never holds; typed texts come back as text. */
    private static void onschadelijk(Pagina pagina) {
        assertThat(pagina.html())
                .doesNotContain("<script>", "<img", "<svg/", " onerror=alert(1)>", "href=\"javascript:", ">49 ");
        assertThat(pagina.html().split("<script", -1))
                .as("our own script only")
                .hasSize(pagina.status() == 303 ? 1 : 2);
        assertThat(pagina.kop("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'");
        assertThat(pagina.http().headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    @DisplayName(
            "given fields that the form does not have, thousands of them or one name many times, then nothing breaks")
    void vreemdeVelden() {
        Map<String, String> velden = ingevuld();
        for (int nummer = 0; nummer < 900; nummer++) {
            velden.put("begroting[" + nummer + "].post", "x");
        }
        velden.put("kanaal", "kcc");
        velden.put("indiener", "x");
        velden.put("class.module.classLoader", "x");
        Pagina formulier = bewoner.open("/indienen");
        klok.verder(Duration.ofSeconds(10));

        assertThat(bewoner.verstuur(formulier, "/indienen", velden).status()).isEqualTo(303);
    }

    private static Map<String, String> ingevuld() {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("titel", "Geveltuintjes in de straat");
        velden.put("omschrijving", "Met acht buren maken wij geveltuintjes, dat is groener en koeler.");
        velden.put("wijk", "centrum");
        velden.put("indiener.naam", "Noor Akkerman");
        velden.put("indiener.email", "noor@voorbeeld.nl");
        return velden;
    }
}
