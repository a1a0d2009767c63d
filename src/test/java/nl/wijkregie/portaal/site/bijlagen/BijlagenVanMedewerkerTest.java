package nl.wijkregie.portaal.site.bijlagen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.wijkregie.bijlage.Bijlage;
import nl.wijkregie.bijlage.Bijlagestuk;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.testsupport.Meerdelig;
import nl.wijkregie.testsupport.Proefbestanden;
import nl.wijkregie.werkplek.Websessie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("ROE-A2 Files that staff add: a quote that came by mail, a receipt handed in at the counter")
class BijlagenVanMedewerkerTest extends Bijlagenproef {

    @Autowired
    private Inzendingen inzendingen;

    @Test
    @DisplayName("ROE-I2 given a file of staff, then only staff see it; with the box ticked the indiener sees it too")
    void ookVoorIndiener() throws Exception {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Map.of());
        Websessie collega = new Websessie(poort).aangemeld("vakambtenaar-bor", "tasklist");
        assertThat(voegToe(collega, kenmerk, "intern.pdf", false).body()).contains("Alleen medewerkers zien het.");
        assertThat(voegToe(collega, kenmerk, "samen.pdf", true).body()).contains("De indiener ziet het ook.");

        String code = "?volgcode=" + volgcodes.van(kenmerk, 1);
        assertThat(bezoeker.open("/volgen/" + kenmerk + code).tekst())
                .contains("samen.pdf", "van de gemeente")
                .doesNotContain("intern.pdf");
        assertThat(haal("/volgen/" + kenmerk + "/bijlagen/1" + code).statusCode())
                .isEqualTo(404);
        assertThat(haal("/volgen/" + kenmerk + "/bijlagen/2" + code).statusCode())
                .isEqualTo(200);
        assertThat(bezoeker.open("/api/v1/initiatieven/" + kenmerk + code).html())
                .contains("samen.pdf")
                .doesNotContain("intern.pdf");
        assertThat(collega.haalBestand("/werkplek/zaken/" + kenmerk + "/bijlagen/1")
                        .statusCode())
                .isEqualTo(200);
        String dossier = collega.haal("/werkplek/zaken/" + kenmerk + "/dossier").body();
        assertThat(JSON.readTree(dossier).at("/bijlagen/0/voorIndiener").asBoolean())
                .isFalse();
        assertThat(JSON.readTree(dossier).at("/bijlagen/1/voorIndiener").asBoolean())
                .isTrue();
    }

    @Test
    @DisplayName(
            "ROE-I2 given who does not handle the case, or no token against forged requests, then nothing is added")
    void rechten() throws Exception {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Map.of());

        for (String magNiet : List.of("wijkregisseur2", "vakambtenaar-vth", "corporatie", "clustermanager-bor")) {
            Websessie sessie = new Websessie(poort).aangemeld(magNiet, "tasklist");
            assertThat(voegToe(sessie, kenmerk, "a.pdf", false).statusCode())
                    .as(magNiet)
                    .isEqualTo(403);
        }
        Websessie zonderToken = new Websessie(poort).aangemeld("vakambtenaar-bor", "tasklist");
        assertThat(zonderToken
                        .stuurBestanden("/werkplek/zaken/" + kenmerk + "/bijlagen", "", formulier("a.pdf", false))
                        .statusCode())
                .isEqualTo(403);
        assertThat(bijlagen.van(kenmerk)).isEmpty();
        assertThat(bezoeker.verstuur(
                                "/api/v1/initiatieven/" + kenmerk + "/bijlagen?volgcode=" + volgcodes.van(kenmerk, 1),
                                formulier("a.pdf", false).veld("bij", "medewerker"))
                        .status())
                .as("a resident cannot send in the name of staff")
                .isEqualTo(400);
    }

    @Test
    @DisplayName(
            "given a file that residents could not send either, then it is refused with the same sentence; after the end"
                    + " of the case staff can still add one")
    void keuring() throws Exception {
        String kenmerk = spel.dienIn();
        Websessie kcc = new Websessie(poort).aangemeld("kcc", "tasklist");
        HttpResponse<String> geweigerd = kcc.stuurBestanden(
                "/werkplek/zaken/" + kenmerk + "/bijlagen",
                kcc.token(),
                new Meerdelig().bestand("bestand", "offerte.pdf", "<script>alert(1)</script>".getBytes()));
        assertThat(geweigerd.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(geweigerd.body()).path("message").asText()).contains("PDF");
        assertThat(kcc.stuurBestanden(
                                "/werkplek/zaken/" + kenmerk + "/bijlagen", kcc.token(), new Meerdelig().veld("x", "y"))
                        .body())
                .contains("Kies eerst een bestand.");

        inzendingen.intrekken(kenmerk, null, null);
        assertThat(voegToe(kcc, kenmerk, "bon.pdf", false).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("given ten files of staff, then an eleventh is refused, and the resident still has ten places")
    void apartGeteld() throws Exception {
        String kenmerk = spel.dienIn();
        Websessie kcc = new Websessie(poort).aangemeld("kcc", "tasklist");
        for (int nummer = 1; nummer <= 10; nummer++) {
            assertThat(voegToe(kcc, kenmerk, nummer + ".pdf", false).statusCode())
                    .isEqualTo(200);
        }

        assertThat(voegToe(kcc, kenmerk, "11.pdf", false).statusCode()).isEqualTo(400);
        assertThat(bijlagen.plaatsVoor(kenmerk)).isEqualTo(10);
        stuur(kenmerk, new Meerdelig().bestand("bestand", "eigen.png", Proefbestanden.png(9, 9)));
        assertThat(bijlagen.van(kenmerk)).hasSize(11).last().satisfies(bijlage -> {
            assertThat(bijlage.stuk()).isEqualTo(Bijlagestuk.AANVULLING);
            assertThat(bijlage.nummer()).isEqualTo(11);
        });
        assertThat(bijlagen.voorIndiener(kenmerk)).extracting(Bijlage::naam).containsExactly("eigen.png");
    }

    private HttpResponse<String> voegToe(Websessie sessie, String kenmerk, String naam, boolean ookVoorIndiener)
            throws Exception {
        return sessie.stuurBestanden(
                "/werkplek/zaken/" + kenmerk + "/bijlagen", sessie.token(), formulier(naam, ookVoorIndiener));
    }

    private static Meerdelig formulier(String naam, boolean ookVoorIndiener) {
        Meerdelig formulier = new Meerdelig().bestand("bestand", naam, Proefbestanden.pdf());
        return ookVoorIndiener ? formulier.veld("voorIndiener", "true") : formulier;
    }
}
