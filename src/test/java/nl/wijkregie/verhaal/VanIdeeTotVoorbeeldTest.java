package nl.wijkregie.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.wijkregie.testsupport.Behandelaars;
import nl.wijkregie.testsupport.Bewoner;
import nl.wijkregie.testsupport.Chromium;
import nl.wijkregie.testsupport.Postbus;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One idea from the first tap to the good example, as people live it: the resident on a telephone, the municipality in Tasklist. By
 * hand go only the days, and the mail on its way. Pictures of all that is seen come in {@code target/verhaal}.
 */
@Toepassingstest
@DisplayName("From idea to good example")
class VanIdeeTotVoorbeeldTest {

    private static final String VTH = "Cluster Vergunningen, Toezicht en Handhaving";

    @LocalServerPort
    private int poort;

    @Autowired
    private Testklok klok;

    @Autowired
    private Spel spel;

    private Chromium chromium;
    private Noor noor;
    private Gemeentehuis gemeente;

    @BeforeEach
    void begin() throws IOException {
        Path plaatjes = Files.createDirectories(Path.of("target", "verhaal"));
        chromium = Chromium.start();
        noor = new Noor(new Bewoner(chromium, poort, klok, plaatjes), new Postbus(poort, spel, Noor.MAIL));
        gemeente = new Gemeentehuis(new Behandelaars(chromium, poort, plaatjes));
    }

    @AfterEach
    void einde() {
        if (chromium != null) {
            noor.close();
            gemeente.close();
            chromium.close();
        }
    }

    @Test
    @DisplayName(
            "ROE-A5, D3, D4, E0, E4, E5 given an idea, when it is filed, handled, planned, paid and accounted for, then its maker"
                    + " knows at each step where it stands, and it is a good example for as long as she agrees")
    void vanIdeeTotVoorbeeld() throws IOException {
        ideeEnAntwoord();
        principebesluit();
        planEnGeld();
        verslagEnVoorbeeld();
        nietLangerVoorbeeld();
    }

    private void ideeEnAntwoord() throws IOException {
        noor.dientHaarIdeeIn();
        gemeente.behandelt(noor.kenmerk());
        mail("Wij hebben uw idee ontvangen");
        kijkt(2, "Klantcontactcentrum", "9 maart 2026");
        assertThat(noor.pagina()).contains("tuin.jpg");
        assertThat(noor.leest("/wijken/centrum", "Centrum")).doesNotContain(Noor.TITEL);

        klok.zet(LocalDate.of(2026, 3, 3));
        gemeente.doetDeTriage();
        assertThat(noor.leest("/wijken/centrum", "Centrum")).contains(Noor.TITEL);
        kijkt(3, "Cluster Beheer Openbare Ruimte", "31 maart 2026");
        noor.vraagtIets();

        klok.zet(LocalDate.of(2026, 3, 5));
        gemeente.antwoordtEnPraat();
        assertThat(noor.post())
                .anySatisfy(brief -> assertThat(brief.tekst()).contains(Gemeentehuis.ANTWOORD, Noor.VRAAG));
        kijkt(3, "Wijkregisseur Centrum", "12 maart 2026");
        assertThat(noor.pagina()).contains(Gemeentehuis.ANTWOORD);
    }

    private void principebesluit() {
        klok.zet(LocalDate.of(2026, 3, 10));
        gemeente.adviseert();
        kijkt(4, "Uw contactpersoon", "24 maart 2026");
        assertThat(noor.pagina()).doesNotContain("Wij steunen uw idee");

        gemeente.besluitInPrincipe();
        mail("Wij steunen uw idee");
        kijkt(4, "U", "15 september 2026", Gemeentehuis.STEUN);
    }

    private void planEnGeld() {
        klok.zet(LocalDate.of(2026, 3, 20));
        noor.stuurtHaarPlan();
        leest(4, "Uw contactpersoon", "13 april 2026", Gemeentehuis.STEUN);

        klok.zet(LocalDate.of(2026, 3, 24));
        gemeente.gaatAkkoordMetHetPlan();
        kijkt(5, "Uw contactpersoon en " + VTH, "22 april 2026", Gemeentehuis.STEUN, Gemeentehuis.AKKOORD);
        gemeente.zoektGeld();
        kijkt(
                5,
                "Uw contactpersoon, " + VTH + " en Manager Leefbaarheid & Veiligheid",
                "8 april 2026",
                Gemeentehuis.STEUN,
                Gemeentehuis.AKKOORD);
        assertThat(noor.pagina()).doesNotContain("U krijgt geld", "450,00 voor");

        gemeente.kentGeldToe();
        mail("U krijgt geld voor uw idee");
        assertThat(noor.post())
                .anySatisfy(brief -> assertThat(brief.tekst()).contains("€ 450,00", "€ 360,00", "bezwaar"));
        kijkt(5, "Uw contactpersoon en " + VTH, "22 april 2026", Gemeentehuis.STEUN, Gemeentehuis.AKKOORD);
        assertThat(noor.pagina()).contains("U krijgt geld voor uw idee");
        gemeente.betaalt("Voorschot", "€ 360,00");
        gemeente.verleentDeVergunning();
        gemeente.regeltDeHulp();
        kijkt(5, "U", "29 september 2026", Gemeentehuis.STEUN, Gemeentehuis.AKKOORD);
    }

    private void verslagEnVoorbeeld() {
        klok.zet(LocalDate.of(2026, 6, 15));
        noor.verteltHoeHetGing();
        leest(5, "Uw contactpersoon", "6 juli 2026", Gemeentehuis.STEUN, Gemeentehuis.AKKOORD);

        klok.zet(LocalDate.of(2026, 6, 18));
        gemeente.evalueertEnVertelt();
        gemeente.betaalt("Eindbetaling", "€ 72,10");
        gemeente.verbetertHetVerhaal();
        mail("Uw idee is werkelijkheid");
        noor.opentHaarPagina();
        noor.leestDatHetKlaarIs();
        assertThat(noor.pagina()).contains("Zo lezen anderen het nu", Gemeentehuis.KOP);
        for (String openbaar : openbaar()) {
            assertThat(openbaar).contains(Gemeentehuis.KOP).doesNotContain("Noor", "Akkerman");
        }
    }

    private void nietLangerVoorbeeld() {
        noor.geeftHaarMening();
        noor.wilGeenVoorbeeldMeerZijn();
        for (String openbaar : openbaar()) {
            assertThat(openbaar).doesNotContain(Gemeentehuis.KOP);
        }
    }

    /** The pages on which a good example stands. */
    private List<String> openbaar() {
        return List.of(
                noor.leest("/goede-voorbeelden", "Goede voorbeelden"),
                noor.leest("/wijken/centrum", "Centrum"),
                noor.leest("/", "Ideeën voor uw wijk"));
    }

    private void mail(String begin) {
        assertThat(noor.post()).extracting(Postbus.Mail::onderwerp).contains(begin + ": " + Noor.TITEL);
    }

    /** Noor opens the link of her newest mail. */
    private void kijkt(int fase, String wie, String uiterlijk, String... redenen) {
        noor.opentHaarPagina();
        leest(fase, wie, uiterlijk, redenen);
    }

    /** Her page tells of reasons only these, and nothing that colleagues wrote to each other. */
    private void leest(int fase, String wie, String uiterlijk, String... redenen) {
        noor.leest(fase, wie, uiterlijk);
        List<String> verteld = List.of(redenen);
        for (String reden : List.of(
                Gemeentehuis.GESPREK,
                Gemeentehuis.ADVIES,
                Gemeentehuis.STEUN,
                Gemeentehuis.AKKOORD,
                Gemeentehuis.GELD)) {
            assertThat(noor.pagina().contains(reden)).as(reden).isEqualTo(verteld.contains(reden));
        }
    }
}
