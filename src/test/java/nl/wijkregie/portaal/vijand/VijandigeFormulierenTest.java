package nl.wijkregie.portaal.vijand;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Meerdelig;
import nl.wijkregie.testsupport.Proefbestanden;
import nl.wijkregie.testsupport.Sitebezoeker;
import nl.wijkregie.testsupport.Sitebezoeker.Pagina;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On PostgreSQL, which refuses signs that other databases keep. */
@Toepassingstest
@DisplayName("ROE-I2 Hostile texts in every form of the site")
class VijandigeFormulierenTest {

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private Volgcodes volgcodes;

    @Autowired
    private Testklok klok;

    private Sitebezoeker bezoeker;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry instellingen) {
        Databases.POSTGRESQL.leeg().stelIn(instellingen);
    }

    @BeforeEach
    void begin() {
        bezoeker = new Sitebezoeker(poort);
    }

    @Test
    @DisplayName("given the list of hostile texts, then it has more than two hundred, each once")
    void genoeg() {
        assertThat(Kwaad.alle()).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName(
            "given each hostile text in the fields of each form, when it is refused, then nothing acts, nothing breaks and all that was typed is there")
    void alleFormulieren() {
        List<String> teksten =
                Kwaad.alle().stream().filter(tekst -> tekst.length() < 100_000).toList();
        for (String adres : formulieren()) {
            Formulier formulier = Formulier.op(bezoeker, adres);
            int stap = formulier.velden().size();
            for (int vanaf = 0; vanaf < teksten.size(); vanaf += stap) {
                Map<String, String> getypt = formulier.met(teksten, vanaf);
                getypt.remove("bewijs");
                geweigerd(formulier, getypt, adres + " from " + vanaf);
            }
        }
    }

    @Test
    @DisplayName("given a text of a million characters in each field, then the form comes back with it")
    void miljoen() {
        for (String adres : formulieren()) {
            Formulier formulier = Formulier.op(bezoeker, adres);
            String veld = formulier.tekstvelden().isEmpty()
                    ? "vreemd"
                    : formulier.tekstvelden().get(0);
            Map<String, String> getypt = new LinkedHashMap<>(formulier.verborgen());
            getypt.put(veld, Kwaad.lang().get(0));
            geweigerd(formulier, getypt, adres);
        }
    }

    @Test
    @DisplayName("given a hostile text in a hidden field, then it opens nothing and breaks nothing")
    void verborgenVelden() {
        List<String> teksten = Kwaad.alle();
        for (String adres : formulieren()) {
            Formulier formulier = Formulier.op(bezoeker, adres);
            int nummer = 0;
            for (String veld : formulier.verborgen().keySet()) {
                for (int plek = nummer++; plek < teksten.size(); plek += 23) {
                    Map<String, String> getypt = new LinkedHashMap<>(formulier.verborgen());
                    getypt.put(veld, teksten.get(plek));
                    Pagina antwoord = bezoeker.verstuur(formulier.adres(), getypt);
                    assertThat(antwoord.status())
                            .as(adres + " " + veld + " " + plek)
                            .isIn(404, 422);
                    Bladkeuring.site(antwoord.http().headers(), antwoord.html());
                }
            }
        }
    }

    @Test
    @DisplayName("given a file that is not what it seems, then form and API refuse it with a sentence and keep nothing")
    void bestanden() {
        String kenmerk = spel.dienIn();
        Bestandenkwaad.geweigerd().forEach((naam, inhoud) -> {
            Pagina antwoord = bezoeker.verstuur("/indienen", new Meerdelig().bestand("bijlagen", naam, inhoud));
            assertThat(antwoord.status()).as(naam).isEqualTo(422);
            Document blad = Bladkeuring.site(antwoord.http().headers(), antwoord.html());
            assertThat(blad.text()).as(naam).contains(naam + ": ");
            Pagina api = bezoeker.verstuur(
                    "/api/v1/initiatieven/" + kenmerk + "/bijlagen?volgcode=" + volgcodes.van(kenmerk, 1),
                    new Meerdelig().bestand("bestand", naam, inhoud));
            assertThat(api.status()).as(naam + api.html()).isIn(400, 413, 415);
        });
        assertThat(bezoeker.open(vanZaak(kenmerk, "").replace("/?", "?")).html())
                .doesNotContain("Uw bestanden");
    }

    @Test
    @DisplayName(
            "given a file with a hostile name, then the name stays text on the page and in the header with which it is saved")
    void bestandsnamen() {
        List<String> namen = Kwaad.kort();
        byte[] foto = Proefbestanden.png(9, 9);
        for (int vanaf = 0; vanaf < namen.size(); vanaf += 9) {
            Meerdelig fout = new Meerdelig();
            namen.subList(vanaf, Math.min(vanaf + 9, namen.size()))
                    .forEach(naam -> fout.bestand("bijlagen", inKop(naam), new byte[] {1}));
            Pagina antwoord = bezoeker.verstuur("/indienen", fout);
            assertThat(antwoord.status()).as("from " + vanaf).isEqualTo(422);
            Bladkeuring.site(antwoord.http().headers(), antwoord.html());
        }
        for (int vanaf = 0; vanaf < namen.size(); vanaf += 12) {
            String kenmerk = spel.dienIn();
            String adres = "/api/v1/initiatieven/" + kenmerk + "/bijlagen?volgcode=" + volgcodes.van(kenmerk, 1);
            Pagina bewaard =
                    bezoeker.verstuur(adres, new Meerdelig().bestand("bestand", inKop(namen.get(vanaf)), foto));
            assertThat(bewaard.status()).as("name " + vanaf).isEqualTo(201);
            Pagina volgpagina = bezoeker.open(vanZaak(kenmerk, "").replace("/?", "?"));
            Bladkeuring.site(volgpagina.http().headers(), volgpagina.html());
            Pagina bestand = bezoeker.open(vanZaak(kenmerk, "bijlagen/1"));
            assertThat(bestand.kop("Content-Type")).isEqualTo("image/png");
            assertThat(bestand.kop("Content-Disposition"))
                    .matches("attachment; filename=\"[^\"]*\"(; filename\\*=UTF-8''[A-Za-z0-9%._~!$&+^`|-]*)?")
                    .doesNotContain("/", "\\", "<");
            assertThat(bestand.kop("Content-Security-Policy")).contains("sandbox");
        }
    }

    /** As a browser writes a name: what would end it is escaped. */
    private static String inKop(String naam) {
        return naam.replace("\"", "%22")
                .replace("\r", "%0D")
                .replace("\n", "%0A")
                .replace("\0", "");
    }

    @Test
    @DisplayName(
            "given fields that the form does not have, hundreds of them or the name of another one, then they count for nothing")
    void vreemdeVelden() {
        Formulier formulier = Formulier.op(bezoeker, "/indienen");
        Map<String, String> velden = new LinkedHashMap<>(formulier.verborgen());
        velden.put("titel", "Geveltuintjes in de straat");
        velden.put("omschrijving", "Met acht buren maken wij geveltuintjes in onze straat.");
        velden.put("wijk", "centrum");
        velden.put("indiener.naam", "Noor Akkerman");
        velden.put("indiener.email", "noor@voorbeeld.nl");
        for (int nummer = 0; nummer < 900; nummer++) {
            velden.put("begroting[" + nummer + "].post", "x");
        }
        velden.put("kanaal", "kcc");
        velden.put("indiener", "x");
        velden.put("class.module.classLoader", "x");
        klok.verder(Duration.ofSeconds(10));

        Pagina antwoord = bezoeker.verstuur("/indienen", velden);

        assertThat(antwoord.status()).isEqualTo(303);
        assertThat(spel.zaak(antwoord.naar().split("[/?]")[2]).kanaal()).isEqualTo(Kanaal.WEBSITE);
    }

    @Test
    @DisplayName("given a link to a case far in a very long text, then nobody looks for it: that would take minutes")
    void verborgenInVeel() {
        String kenmerk = spel.dienIn();
        Formulier formulier = Formulier.op(bezoeker, "/volgen");
        String link = "https://wijk.example" + vanZaak(kenmerk, "").replace("/?", "?");

        Map<String, String> kort = Map.of("kenmerk", link, "volgcode", "");
        assertThat(bezoeker.verstuur(formulier.adres(), kort).naar())
                .isEqualTo(vanZaak(kenmerk, "").replace("/?", "?"));
        Map<String, String> lang = Map.of("kenmerk", "/volgen/a?".repeat(100_000) + link, "volgcode", "x");
        geweigerd(formulier, lang, "link");
    }

    private void geweigerd(Formulier formulier, Map<String, String> getypt, String wat) {
        Pagina antwoord = bezoeker.verstuur(formulier.adres(), getypt);
        assertThat(antwoord.status()).as(wat).isEqualTo(422);
        Document blad = Bladkeuring.site(antwoord.http().headers(), antwoord.html());
        assertThat(blad.title()).as(wat).startsWith("Fout: ");
        formulier.staatErNog(blad, getypt);
    }

    /** The address of each form that there is; of a case in the stage that asks for it. */
    private List<String> formulieren() {
        List<String> adressen = new ArrayList<>(List.of("/indienen", "/volgen", "/volgcode-kwijt"));
        String nieuw = spel.dienIn();
        for (String pagina : List.of("bericht", "intrekken", "toestemming")) {
            adressen.add(vanZaak(nieuw, pagina));
        }
        String wachtOpPlan = spel.totPrincipebesluit("inwonerinitiatief", antwoorden());
        spel.beslis(wachtOpPlan, "steunen");
        adressen.add(vanZaak(wachtOpPlan, "plan"));
        String wachtOpVerslag = spel.totPrincipebesluit("inwonerinitiatief", antwoorden());
        spel.beslis(wachtOpVerslag, "steunen");
        spel.stuurPlan(wachtOpVerslag);
        spel.beslisDefinitief(wachtOpVerslag, "akkoord");
        adressen.add(vanZaak(wachtOpVerslag, "verantwoording"));
        adressen.add(vanZaak(wachtOpVerslag, "ervaring"));
        return adressen;
    }

    private String vanZaak(String kenmerk, String pagina) {
        return "/volgen/" + kenmerk + "/" + pagina + "?volgcode=" + volgcodes.van(kenmerk, 1);
    }
}
