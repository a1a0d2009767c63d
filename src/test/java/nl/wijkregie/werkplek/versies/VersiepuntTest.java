package nl.wijkregie.werkplek.versies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.uitrol.Bron;
import nl.wijkregie.modelbeheer.uitrol.Plaatsing;
import nl.wijkregie.modelbeheer.uitrol.Proefweigering;
import nl.wijkregie.modelbeheer.uitrol.Versiestand;
import nl.wijkregie.modelbeheer.uitrol.Versieweigering.Grond;
import nl.wijkregie.werkplek.Websessie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page Versies asks within Cockpit: who gets an answer, and the guard against forged changes. */
class VersiepuntTest extends Versieproef {

    private static final String PLEK = "/camunda/api/cockpit/plugin/wijkregie-versies/";

    private static final List<String> LEZEN = List.of(
            "stand",
            "versies",
            "versies?stand=wacht",
            "versies/1",
            "processen",
            "processen/initiatief",
            "processen/initiatief/verschil?van=1&naar=2",
            "verhuizingen",
            "verhuizingen/7");

    private static final String REDEN = "{\"reden\":\"Gezien\"}";
    private static final Map<String, String> DOEN = Map.of(
            "versies", REDEN,
            "controle", REDEN,
            "versies/2/akkoord", REDEN,
            "versies/2/weigeren", REDEN,
            "versies/2/intrekken", REDEN,
            "map", REDEN,
            "verhuizingen/proef", "{\"proces\":\"initiatief\",\"van\":1,\"naar\":2}",
            "verhuizingen", "{\"proces\":\"initiatief\",\"van\":1,\"naar\":2,\"reden\":\"x\"}",
            "verhuizingen/7/terug", REDEN);

    @Test
    @DisplayName("given nobody who is logged in, then every address answers 401")
    void anoniem() throws Exception {
        for (String pad : LEZEN) {
            assertThat(new Websessie(poort).haal(PLEK + "default/" + pad).statusCode())
                    .as(pad)
                    .isEqualTo(401);
        }
        assertThat(new Websessie(poort).haal(PLEK + "default/menu").statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kcc", "wijkregisseur1"})
    @DisplayName("given somebody with Tasklist only, then every address answers 403, also with the token")
    void alleenTakenlijst(String account) throws Exception {
        assertGeweigerd(new Websessie(poort).aangemeld(account, "tasklist"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "manager-lv"})
    @DisplayName("given a manager in Cockpit, then every address answers 403 and the menu does not lead there")
    void manager(String account) throws Exception {
        Websessie sessie = new Websessie(poort).aangemeld(account, "cockpit");

        assertGeweigerd(sessie);
        assertThat(sessie.haal(PLEK + "default/menu").body()).isEqualTo("{\"leest\":false,\"wachtend\":0}");
    }

    @Test
    @DisplayName("given the administrator, then he reads all, and changes nothing")
    void beheerder() throws Exception {
        Websessie sessie = new Websessie(poort).aangemeld("beheerder", "cockpit");

        for (String pad : LEZEN) {
            HttpResponse<String> antwoord = sessie.haal(PLEK + "default/" + pad);
            assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
            assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
        for (String pad : DOEN.keySet()) {
            HttpResponse<String> antwoord = sessie.stuurJson(PLEK + "default/" + pad, sessie.token(), DOEN.get(pad));
            assertThat(antwoord.statusCode()).as(pad).isEqualTo(403);
            assertThat(antwoord.body()).contains("U mag de versies alleen bekijken");
        }
        verify(versies, never()).weiger(anyInt(), any(), any());
    }

    @Test
    @DisplayName("given a process owner, then the menu tells how many proposals wait")
    void menu() throws Exception {
        assertThat(cockpit().haal(PLEK + "default/menu").body()).isEqualTo("{\"leest\":true,\"wachtend\":1}");
    }

    @Test
    @DisplayName("given a change without the token against forged requests, then 403 and nothing happens")
    void vervalst() throws Exception {
        for (String pad : DOEN.keySet()) {
            assertThat(cockpit()
                            .stuurJson(PLEK + "default/" + pad, "", DOEN.get(pad))
                            .statusCode())
                    .as(pad)
                    .isEqualTo(403);
        }
        verify(versies, never()).keurGoed(anyInt(), any(), any());
    }

    @Test
    @DisplayName("given files from the page, then they go in with the account of the session")
    void dienIn() throws Exception {
        byte[] inhoud = "{}".getBytes(StandardCharsets.UTF_8);
        when(versies.dienIn(
                        List.of(Modelbestand.van("triage.form", inhoud)),
                        "procesbeheerder",
                        "Duidelijker",
                        Bron.PAGINA))
                .thenReturn(new Plaatsing(
                        Plaatsing.Uitkomst.LIVE, versie(3, Versiestand.LIVE, "procesbeheerder"), "Versie 3 geldt nu."));
        Websessie sessie = cockpit();

        HttpResponse<String> antwoord = sessie.stuurJson(
                PLEK + "default/versies",
                sessie.token(),
                "{\"reden\":\"Duidelijker\",\"bestanden\":[{\"naam\":\"triage.form\",\"inhoud\":\""
                        + Base64.getEncoder().encodeToString(inhoud) + "\"}]}");

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(json(antwoord).path("zin").asText()).isEqualTo("Versie 3 geldt nu.");
    }

    @Test
    @DisplayName("given a refusal, then findings come as a list, and other reasons as a sentence with their status")
    void geweigerd() throws Exception {
        when(versies.keurGoed(2, "procesbeheerder", "Gezien"))
                .thenThrow(Proefweigering.afgekeurd(FOUT))
                .thenThrow(Proefweigering.om(Grond.KAN_NIET_MEER, "Het voorstel wacht niet meer."));
        Websessie sessie = cockpit();

        HttpResponse<String> lijst = sessie.stuurJson(PLEK + "default/versies/2/akkoord", sessie.token(), REDEN);
        assertThat(lijst.statusCode()).isEqualTo(200);
        assertThat(json(lijst).path("uitkomst").asText()).isEqualTo("afgekeurd");
        assertThat(json(lijst).at("/bevindingen/0/zin").asText()).isEqualTo(FOUT.zin());

        HttpResponse<String> zin = sessie.stuurJson(PLEK + "default/versies/2/akkoord", sessie.token(), REDEN);
        assertThat(zin.statusCode()).isEqualTo(409);
        assertThat(json(zin).path("message").asText()).isEqualTo("Het voorstel wacht niet meer.");
    }

    @Test
    @DisplayName("given what is not there, or is no number, then 404 with a Dutch sentence")
    void onbekend() throws Exception {
        Websessie sessie = cockpit();
        for (String pad : List.of("versies/99", "versies/x", "processen/onzin", "verhuizingen/99")) {
            HttpResponse<String> antwoord = sessie.haal(PLEK + "default/" + pad);
            assertThat(antwoord.statusCode()).as(pad).isEqualTo(404);
            assertThat(json(antwoord).path("message").asText()).contains("bestaat niet");
        }
    }

    @Test
    @DisplayName("given the files of the page, then each is served, and nothing else is")
    void bestanden() throws Exception {
        Websessie sessie = new Websessie(poort);
        String map = "/camunda/api/cockpit/plugin/wijkregie-versies/static/";
        for (String bestand : Versieplugin.BESTANDEN) {
            assertThat(sessie.haal(map + bestand).statusCode()).as(bestand).isEqualTo(200);
        }
        assertThat(sessie.haal(map + "app/geheim.js").statusCode()).isNotEqualTo(200);
    }

    private Websessie cockpit() throws Exception {
        return new Websessie(poort).aangemeld("procesbeheerder", "cockpit");
    }

    private void assertGeweigerd(Websessie sessie) throws Exception {
        for (String pad : LEZEN) {
            assertThat(sessie.haal(PLEK + "default/" + pad).statusCode())
                    .as(pad)
                    .isEqualTo(403);
        }
        for (String pad : DOEN.keySet()) {
            assertThat(sessie.stuurJson(PLEK + "default/" + pad, sessie.token(), DOEN.get(pad))
                            .statusCode())
                    .as(pad)
                    .isEqualTo(403);
        }
        verify(versies, never()).keurGoed(anyInt(), any(), any());
    }
}
