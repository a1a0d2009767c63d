package nl.wijkregie.portaal.site.bijlagen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.wijkregie.bijlage.Bijlagen;
import nl.wijkregie.testsupport.Meerdelig;
import nl.wijkregie.testsupport.Proefbestanden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files over the public API. */
class BijlagenApiTest extends Bijlagenproef {

    @Test
    @DisplayName("given the API, when files are sent, then the answer names them and so does the case")
    void api() throws Exception {
        String kenmerk = spel.dienIn();

        HttpResponse<String> gestuurd = stuur(
                kenmerk,
                new Meerdelig()
                        .veld("bij", "idee")
                        .bestand("bestand", "a.html", Proefbestanden.png(40, 30))
                        .bestand("bestand", "b.pdf", Proefbestanden.pdf()));

        assertThat(gestuurd.statusCode()).as(gestuurd.body()).isEqualTo(201);
        assertThat(gestuurd.headers().firstValue("API-Version")).isPresent();
        JsonNode lijst = JSON.readTree(gestuurd.body());
        assertThat(lijst).hasSize(2);
        assertThat(lijst.get(0).get("naam").asText()).isEqualTo("a.png");
        assertThat(lijst.get(0).get("bij").asText()).isEqualTo("idee");
        HttpResponse<byte[]> zaak = haal("/api/v1/initiatieven/" + kenmerk + "?volgcode=" + volgcodes.van(kenmerk, 1));
        assertThat(JSON.readTree(zaak.body()).get("bijlagen")).isEqualTo(lijst);
    }

    @Test
    @DisplayName(
            "given the API, when something is wrong with the files, then a problem in Dutch says what, and nothing is kept")
    void apiFouten() throws Exception {
        String kenmerk = spel.dienIn();
        byte[] png = Proefbestanden.png(40, 30);

        probleem(stuur(kenmerk, new Meerdelig().veld("bij", "idee")), 400, "minstens één bestand");
        probleem(stuur(kenmerk, new Meerdelig().bestand("bestand", "a.png", new byte[0])), 400, "leeg");
        probleem(stuur(kenmerk, new Meerdelig().veld("bij", "iets").bestand("bestand", "a.png", png)), 400, "Kies uit");
        probleem(stuur(kenmerk, new Meerdelig().bestand("bestand", "a.png", "GIF89a".getBytes())), 415, "iets anders");
        probleem(
                stuur(
                        kenmerk,
                        new Meerdelig()
                                .bestand("bestand", "a.png", png)
                                .bestand("bestand", "b.png", new byte[Bijlagen.GROOTSTE + 1])),
                413,
                "groter dan 10 MB");
        Meerdelig elf = new Meerdelig();
        for (int nummer = 0; nummer < 11; nummer++) {
            elf.bestand("bestand", "a.png", png);
        }
        probleem(stuur(kenmerk, elf), 409, "hoogstens 10");
        probleem(verstuur(kenmerk, "fout", new Meerdelig().bestand("bestand", "a.png", png)), 404, "niet gevonden");
        probleem(
                HTTP.send(
                        naar("/api/v1/initiatieven/" + kenmerk + "/bijlagen")
                                .header("X-Volgcode", volgcodes.van(kenmerk, 1))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString()),
                415,
                "multipart/form-data");
        assertThat(bijlagen.van(kenmerk)).isEmpty();
        assertThat(database.sql("select count(*) from bericht where kenmerk = ? and sjabloon = 'bijlage-binnen'")
                        .param(kenmerk)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
