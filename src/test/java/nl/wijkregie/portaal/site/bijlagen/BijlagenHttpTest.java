package nl.wijkregie.portaal.site.bijlagen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.wijkregie.bijlage.Bijlage;
import nl.wijkregie.bijlage.Bijlagestuk;
import nl.wijkregie.testsupport.Meerdelig;
import nl.wijkregie.testsupport.Proefbestanden;
import nl.wijkregie.testsupport.Sitebezoeker;
import nl.wijkregie.werkplek.Websessie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files with a form, and back to who may have them (ROE-A5, ROE-I2). */
class BijlagenHttpTest extends Bijlagenproef {

    @Test
    @DisplayName(
            "given a form with files that is refused, when it is sent again, then the files are still there and each is in the case once")
    void nietsKwijt() {
        Sitebezoeker.Pagina leeg = bezoeker.open("/indienen");
        klok.verder(Duration.ofSeconds(10));

        Sitebezoeker.Pagina fout = bezoeker.verstuur(
                "/indienen",
                idee(leeg, "")
                        .bestand("bijlagen", "tuin.jpg", Proefbestanden.foto(80, 60, 6))
                        .bestand("bijlagen", "offerte.pdf", Proefbestanden.pdf())
                        .bestand("bijlagen", "film.mp4", new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p'}));

        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.tekst())
                .contains("tuin.jpg", "offerte.pdf", "film.mp4: Stuur een PDF, of een foto als JPEG of PNG.")
                .contains("nog 8 bestanden");
        assertThat(merk(fout)).isEqualTo(merk(leeg));

        Meerdelig goed = idee(fout, "Een tuin voor de straat").veld("bijlagenweg", "1");
        Sitebezoeker.Pagina klaar = bezoeker.verstuur("/indienen", goed);
        Sitebezoeker.Pagina nogEens = bezoeker.verstuur("/indienen", goed);

        assertThat(klaar.status()).as(klaar.tekst()).isEqualTo(303);
        assertThat(nogEens.naar()).isEqualTo(klaar.naar());
        String kenmerk = klaar.naar().replaceAll(".*/(INI-[0-9-]+)\\?.*", "$1");
        assertThat(bijlagen.van(kenmerk)).extracting(Bijlage::naam).containsExactly("offerte.pdf");
        assertThat(bijlagen.van(kenmerk)).extracting(Bijlage::stuk).containsExactly(Bijlagestuk.IDEE);
    }

    @Test
    @DisplayName(
            "given a file of more than 10 MB, when the form is sent, then that is an error at the field and all that was typed stays")
    void teGroot() {
        Sitebezoeker.Pagina leeg = bezoeker.open("/indienen");
        klok.verder(Duration.ofSeconds(10));

        Sitebezoeker.Pagina fout = bezoeker.verstuur(
                "/indienen",
                idee(leeg, "Een tuin voor de straat")
                        .bestand("bijlagen", "scan.pdf", new byte[11 * 1024 * 1024])
                        .bestand("bijlagen", "tuin.png", Proefbestanden.png(20, 20)));

        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.html()).contains("id=\"bijlagen-fout\"", "value=\"Een tuin voor de straat\"");
        assertThat(fout.tekst()).contains("scan.pdf: Dit bestand is groter dan 10 MB.", "tuin.png");
    }

    @Test
    @DisplayName("given ten files of nearly 10 MB, when the form is sent, then all of them come in")
    void tienGrote() {
        Sitebezoeker.Pagina leeg = bezoeker.open("/indienen");
        klok.verder(Duration.ofSeconds(10));
        Meerdelig formulier = idee(leeg, "Een tuin voor de straat");
        byte[] pdf = Proefbestanden.pdf();
        for (int nummer = 0; nummer < 10; nummer++) {
            formulier.bestand("bijlagen", "scan" + nummer + ".pdf", opgevuld(pdf, nummer));
        }

        Sitebezoeker.Pagina klaar = bezoeker.verstuur("/indienen", formulier);

        assertThat(klaar.status()).as(klaar.tekst()).isEqualTo(303);
        assertThat(bijlagen.van(klaar.naar().replaceAll(".*/(INI-[0-9-]+)\\?.*", "$1")))
                .hasSize(10);
    }

    @Test
    @DisplayName("given more than a form may send, also elsewhere, then it is refused with a page before it is read")
    void veelTeGroot() throws Exception {
        assertThat(aangekondigd("/indienen", 140L * 1024 * 1024)).isEqualTo(413);
        assertThat(aangekondigd("/werkplek/versies", 12L * 1024 * 1024)).isEqualTo(413);
        assertThat(aangekondigd("/api/v1/initiatieven/INI-2026-00001/bijlagen", 140L * 1024 * 1024))
                .isEqualTo(413);
        assertThat(aangekondigd("/api/v1/initiatieven", 300L * 1024)).isEqualTo(413);
    }

    @Test
    @DisplayName(
            "given a text of more than two megabytes without files, when it is sent, then the page says what to do")
    void langeTekst() {
        Sitebezoeker.Pagina antwoord = bezoeker.verstuur("/indienen", Map.of("titel", "a".repeat(3 * 1024 * 1024)));

        assertThat(antwoord.status()).isEqualTo(413);
        assertThat(antwoord.html()).contains("lang=\"nl\"", "Dit is te groot");
    }

    @Test
    @DisplayName(
            "ROE-A5 given the code of a case, when its file is asked for, then it comes as something to save, and in no other way")
    void download() throws Exception {
        String kenmerk = metBestanden(
                new Meerdelig().bestand("bestand", "Noors tuin\u00eb.jpg", Proefbestanden.foto(40, 30, 1)));
        String adres = "/volgen/" + kenmerk + "/bijlagen/1?volgcode=";

        HttpResponse<byte[]> goed = haal(adres + volgcodes.van(kenmerk, 1));

        assertThat(goed.statusCode()).isEqualTo(200);
        assertThat(goed.body()).startsWith(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        assertThat(kop(goed, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(kop(goed, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Noors%20tuin%C3%AB.jpg");
        assertThat(kop(goed, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(kop(goed, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(goed.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(kop(goed, "Cache-Control")).isEqualTo("no-store");
        assertThat(kop(goed, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(goed.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    @DisplayName(
            "ROE-I2 given another code, case or number, when a file is asked for, then the answers cannot be told apart")
    void geenDownload() throws Exception {
        String kenmerk = metBestanden(new Meerdelig().bestand("bestand", "a.png", Proefbestanden.png(40, 30)));
        String ander = spel.dienIn();
        String code = volgcodes.van(kenmerk, 1);

        List<HttpResponse<byte[]>> antwoorden = List.of(
                haal("/volgen/" + kenmerk + "/bijlagen/1"),
                haal("/volgen/" + kenmerk + "/bijlagen/1?volgcode=" + volgcodes.van(ander, 1)),
                haal("/volgen/" + ander + "/bijlagen/1?volgcode=" + code),
                haal("/volgen/INI-1999-00001/bijlagen/1?volgcode=" + code),
                haal("/volgen/" + kenmerk + "/bijlagen/9?volgcode=" + code));

        assertThat(antwoorden).extracting(HttpResponse::statusCode).containsOnly(404);
        assertThat(antwoorden)
                .extracting(antwoord -> new String(antwoord.body()))
                .containsOnly(new String(antwoorden.get(0).body()));
    }

    @Test
    @DisplayName(
            "ROE-I2 given staff, when they ask for a file, then only who may open the case and deals with residents gets it")
    void medewerkers() throws Exception {
        String kenmerk = spel.totPrincipebesluit("inwonerinitiatief", Map.of());
        stuur(kenmerk, new Meerdelig().bestand("bestand", "offerte.pdf", Proefbestanden.pdf()));
        String adres = "/werkplek/zaken/" + kenmerk + "/bijlagen/1";

        for (String mag : List.of("wijkregisseur1", "vakambtenaar-bor", "kcc")) {
            HttpResponse<byte[]> antwoord =
                    new Websessie(poort).aangemeld(mag, "tasklist").haalBestand(adres);
            assertThat(antwoord.statusCode()).as(mag).isEqualTo(200);
            assertThat(kop(antwoord, "Content-Disposition")).contains("attachment", "offerte.pdf");
            assertThat(kop(antwoord, "Content-Security-Policy")).contains("sandbox");
        }
        for (String magNiet : List.of("wijkregisseur2", "vakambtenaar-vth", "corporatie", "clustermanager-bor")) {
            assertThat(new Websessie(poort)
                            .aangemeld(magNiet, "tasklist")
                            .haal(adres)
                            .statusCode())
                    .as(magNiet)
                    .isEqualTo(403);
        }
        assertThat(new Websessie(poort)
                        .aangemeld("kcc", "tasklist")
                        .haal(adres + "1")
                        .statusCode())
                .isEqualTo(403);
        assertThat(haal(adres).statusCode()).isIn(302, 401, 403);

        HttpResponse<String> dossier =
                new Websessie(poort).aangemeld("kcc", "tasklist").haal("/werkplek/zaken/" + kenmerk + "/dossier");
        assertThat(JSON.readTree(dossier.body()).at("/bijlagen/0/naam").asText())
                .isEqualTo("offerte.pdf");
        assertThat(JSON.readTree(dossier.body()).at("/bijlagen/0/bij").asText()).isEqualTo("Aanvulling");
        HttpResponse<String> manager = new Websessie(poort)
                .aangemeld("clustermanager-bor", "tasklist")
                .haal("/werkplek/zaken/" + kenmerk + "/dossier");
        assertThat(manager.statusCode()).isEqualTo(200);
        assertThat(manager.body()).doesNotContain("offerte.pdf");
    }

    @Test
    @DisplayName(
            "ROE-F4, ROE-I2 given a decision over costs, then who holds the mandate sees quotes and receipts as long as"
                    + " it waits for that, and nobody else with a mandate does")
    void overKosten() throws Exception {
        String kenmerk = geldzaken.bijAkkoord("centrum", 50_000);
        stuur(kenmerk, new Meerdelig().bestand("bestand", "offerte.pdf", Proefbestanden.pdf()));
        assertThat(spel.groepen(kenmerk, "akkoordWijkbudget")).contains("manager-lv");
        String zaak = "/werkplek/zaken/" + kenmerk;

        assertThat(new Websessie(poort)
                        .aangemeld("clustermanager-sociaal", "tasklist")
                        .haalBestand(zaak + "/bijlagen/1")
                        .statusCode())
                .as("who stands in")
                .isEqualTo(200);
        Websessie mandaat = new Websessie(poort).aangemeld("manager-lv", "tasklist");
        assertThat(mandaat.haalBestand(zaak + "/bijlagen/1").statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(mandaat.haal(zaak + "/dossier").body())
                        .at("/bijlagen/0/naam")
                        .asText())
                .isEqualTo("offerte.pdf");
        assertThat(JSON.readTree(mandaat.haal(zaak + "/dossier").body())
                        .at("/contact")
                        .isNull())
                .isTrue();
        for (String magNiet : List.of("clustermanager-bor", "corporatie")) {
            assertThat(new Websessie(poort)
                            .aangemeld(magNiet, "tasklist")
                            .haal(zaak + "/bijlagen/1")
                            .statusCode())
                    .as(magNiet)
                    .isEqualTo(403);
        }

        spel.beslisOverGeld(kenmerk, "akkoordWijkbudget", "manager-lv", true);
        assertThat(mandaat.haal(zaak + "/bijlagen/1").statusCode()).isEqualTo(403);
    }
}
