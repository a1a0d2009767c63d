package nl.wijkregie.portaal.vijand;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.wijkregie.initiatief.Begrotingspost;
import nl.wijkregie.initiatief.Gesprekken;
import nl.wijkregie.initiatief.Indiener;
import nl.wijkregie.initiatief.Intake;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.NieuwInitiatief;
import nl.wijkregie.initiatief.Notities;
import nl.wijkregie.initiatief.Plan;
import nl.wijkregie.initiatief.Rekening;
import nl.wijkregie.initiatief.Verantwoording;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Sitebezoeker;
import nl.wijkregie.testsupport.Sitebezoeker.Pagina;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tasklist;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Forms refuse markup. Here it lies in the case file all the same, past every form: no page relies on what another part of the
 * application let through.
 */
@Toepassingstest
@DisplayName("ROE-I2 Markup in the case file itself stays text on every page")
class OngefilterdeOpmaakTest {

    private static final String KWAAD =
            "\"'><img src=x onerror=kwaad()><script>kwaad()</script></textarea></title><kwaad x=${7*191}>";

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private Intake intake;

    @Autowired
    private Inzendingen inzendingen;

    @Autowired
    private Gesprekken gesprekken;

    @Autowired
    private Notities notities;

    @Autowired
    private Volgcodes volgcodes;

    private Sitebezoeker bezoeker;
    private String kenmerk;

    @BeforeEach
    void begin() {
        bezoeker = new Sitebezoeker(poort);
        kenmerk = intake.indienen(new NieuwInitiatief(
                        KWAAD,
                        KWAAD,
                        "centrum",
                        KWAAD,
                        null,
                        new Indiener(KWAAD, "noor@voorbeeld.nl", "0475555001", KWAAD, KWAAD),
                        12,
                        24_000L,
                        false,
                        Kanaal.WEBSITE,
                        null,
                        null,
                        true))
                .kenmerk();
    }

    @Test
    @DisplayName(
            "given markup in all that was sent and written, then no page of the site and none of staff makes anything of it")
    void opElkePagina() {
        opSite("", "bericht", "intrekken", "toestemming");
        bevestiging();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        spel.doe(kenmerk, "orientatie", "vakambtenaar-bor", Spel.orientatie("inwonerinitiatief"));
        spel.adviseer(kenmerk, "steunen");
        spel.beslis(kenmerk, "steunen");
        inzendingen.aanvullen(kenmerk, KWAAD, true, null);
        gesprekken.antwoord(kenmerk, KWAAD, laatsteRegel(), "Vakambtenaar", "vakambtenaar-bor");
        notities.schrijf(kenmerk, KWAAD, "Vakambtenaar", "vakambtenaar-bor");
        opSite("", "plan");
        inzendingen.planIndienen(
                kenmerk,
                new Plan(
                        KWAAD,
                        KWAAD,
                        List.of(new Begrotingspost(KWAAD, 0)),
                        0,
                        new Rekening("NL91ABNA0417164300", KWAAD)),
                null);
        spel.beslisDefinitief(kenmerk, "aanpassen");
        opSite("", "plan");
        inzendingen.planIndienen(kenmerk, new Plan(KWAAD, KWAAD, List.of(new Begrotingspost(KWAAD, 0)), 0, null), null);
        spel.beslisDefinitief(kenmerk, "akkoord");
        Pagina wijk = bezoeker.open("/wijken/centrum");
        assertThat(Bladkeuring.site(wijk.http().headers(), wijk.html()).text()).contains("<kwaad x=${7*191}>");
        opSite("", "verantwoording", "ervaring");
        inzendingen.verantwoorden(kenmerk, new Verantwoording(KWAAD, 100, true, null), null);
        opSite("", "toestemming");
        bijMedewerkers();
    }

    private void opSite(String... paginas) {
        for (String pagina : paginas) {
            Pagina gelezen = bezoeker.open(
                    "/volgen/" + kenmerk + (pagina.isEmpty() ? "" : "/" + pagina) + "?volgcode=" + code());
            assertThat(gelezen.status()).as(pagina).isEqualTo(200);
            Bladkeuring.site(gelezen.http().headers(), gelezen.html());
        }
    }

    private void bevestiging() {
        Pagina bevestiging = bezoeker.open("/ingediend/" + kenmerk + "?volgcode=" + code());
        Bladkeuring.site(bevestiging.http().headers(), bevestiging.html());
    }

    /** In a browser: their dossier is drawn there. */
    private void bijMedewerkers() {
        try (Chromium chromium = Chromium.start()) {
            Page pagina = chromium.nieuwePagina();
            List<String> geraakt = new ArrayList<>();
            pagina.exposeFunction("kwaad", niets -> geraakt.add(pagina.url()));
            String adres = "http://localhost:" + poort;
            new Tasklist(pagina, adres).meldAan("vakambtenaar-bor");
            for (String pad : List.of("/werkplek/zaken?lijst=cluster", "/werkplek/zaken/" + kenmerk)) {
                pagina.navigate(adres + pad);
                pagina.getByText("<kwaad x=").first().waitFor();
                onschadelijk(pagina);
            }
            pagina.navigate(adres + "/camunda/app/tasklist/default/#/?task="
                    + spel.taak(kenmerk, "evaluatie").getId());
            pagina.locator(".fjs-form").first().waitFor();
            onschadelijk(pagina);
            pagina.navigate(adres + "/volgen/" + kenmerk + "?volgcode=" + code());
            onschadelijk(pagina);
            assertThat(geraakt).isEmpty();
        }
    }

    private static void onschadelijk(Page pagina) {
        assertThat(pagina.locator("kwaad, img[src=x], [onerror], [onfocus]").count())
                .as(pagina.url())
                .isZero();
        assertThat(String.valueOf(pagina.evaluate(
                        "() => [...document.scripts].filter(een => een.textContent.includes('kwaad')).length")))
                .isEqualTo("0");
        assertThat(pagina.content()).doesNotContain("x=1337");
    }

    private long laatsteRegel() {
        var regels = gesprekken.van(kenmerk);
        return regels.get(regels.size() - 1).id();
    }

    private String code() {
        return volgcodes.van(kenmerk, 1);
    }
}
