package nl.wijkregie.werkplek.versies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.uitrol.Bron;
import nl.wijkregie.modelbeheer.uitrol.Plaatsing;
import nl.wijkregie.modelbeheer.uitrol.Proefweigering;
import nl.wijkregie.modelbeheer.uitrol.Versiestand;
import nl.wijkregie.modelbeheer.uitrol.Versieweigering.Grond;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions of the models over REST: who may ask what, and what the answers look like. */
class VersiedienstTest extends Versieproef {

    private static final List<String> LEZEN = List.of(
            "/stand",
            "/versies",
            "/versies/1",
            "/processen",
            "/processen/initiatief",
            "/processen/initiatief/verschil?van=1&naar=2",
            "/verhuizingen",
            "/verhuizingen/7");

    private static final Map<String, String> DOEN = Map.of(
            "/versies", "{}",
            "/controle", "{}",
            "/versies/2/akkoord", "{\"reden\":\"Goed\"}",
            "/versies/2/weigeren", "{\"reden\":\"Niet goed\"}",
            "/versies/2/intrekken", "{\"reden\":\"Vergissing\"}",
            "/map", "{\"reden\":\"Nieuwe modellen\"}",
            "/verhuizingen/proef", "{\"proces\":\"initiatief\",\"van\":1,\"naar\":2}",
            "/verhuizingen", "{\"proces\":\"initiatief\",\"van\":1,\"naar\":2,\"reden\":\"Termijn\"}",
            "/verhuizingen/7/terug", "{\"reden\":\"Toch niet\"}");

    private static final byte[] MODEL = "<definitions/>".getBytes(StandardCharsets.UTF_8);

    @Test
    @DisplayName("given no account or a wrong one, then every address answers 401 with a problem in Dutch")
    void zonderAccount() throws Exception {
        for (String pad : Stream.concat(LEZEN.stream(), Stream.of("/onzin")).toList()) {
            HttpResponse<String> antwoord = haal(pad, "");
            assertThat(antwoord.statusCode()).as(pad).isEqualTo(401);
            assertThat(antwoord.headers().firstValue("Content-Type"))
                    .hasValue("application/problem+json;charset=UTF-8");
            assertThat(json(antwoord).path("detail").asText()).startsWith("Meld u aan");
        }
        for (String pad : DOEN.keySet()) {
            assertThat(stuur(pad, "", DOEN.get(pad)).statusCode()).as(pad).isEqualTo(401);
            assertThat(stuur(pad, "niemand", DOEN.get(pad)).statusCode())
                    .as(pad)
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kcc", "manager", "manager-lv", "wijkregisseur1", "college"})
    @DisplayName("given an account that keeps no models, then every address answers 403 and nothing happens")
    void anderen(String account) throws Exception {
        for (String pad : LEZEN) {
            assertThat(haal(pad, account).statusCode()).as(pad).isEqualTo(403);
        }
        for (String pad : DOEN.keySet()) {
            assertThat(stuur(pad, account, DOEN.get(pad)).statusCode()).as(pad).isEqualTo(403);
        }
        verify(versies, never()).keurGoed(anyInt(), anyString(), anyString());
    }

    @Test
    @DisplayName("given the administrator, then he reads everything and changes nothing")
    void beheerder() throws Exception {
        for (String pad : LEZEN) {
            assertThat(haal(pad, "beheerder").statusCode()).as(pad).isEqualTo(200);
        }
        for (String pad : DOEN.keySet()) {
            assertThat(stuur(pad, "beheerder", DOEN.get(pad)).statusCode())
                    .as(pad)
                    .isEqualTo(403);
        }
        assertThat(json(haal("/stand", "beheerder")).path("beheert").asBoolean())
                .isFalse();
        assertThat(json(haal("/versies/2", "beheerder")).path("kan")).isEmpty();
        assertThat(json(haal("/verhuizingen/7", "beheerder")).path("kanTerug").asBoolean())
                .isFalse();
    }

    @Test
    @DisplayName("given a process owner, then he reads how the models stand, and no proxy or browser keeps it")
    void stand() throws Exception {
        HttpResponse<String> antwoord = haal("/stand", "procesbeheerder");

        assertThat(antwoord.headers().firstValue("API-Version")).hasValue("1.0.0");
        assertThat(antwoord.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(antwoord.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(json(antwoord).toString())
                .isEqualTo("{\"account\":\"procesbeheerder\",\"beheert\":true,\"vierOgen\":true,\"map\":true,"
                        + "\"overgeslagen\":[\"forms/triage.form\"],\"bevindingen\":[]}");
    }

    @Test
    @DisplayName("given versions, then they tell who, when and why, and what this account can do with each")
    void lijst() throws Exception {
        var lijst = json(haal("/versies?vanaf=0&aantal=5", "procesbeheerder"));

        assertThat(lijst.path("totaal").asInt()).isEqualTo(2);
        assertThat(lijst.at("/versies/0/stand").asText()).isEqualTo("wacht");
        assertThat(lijst.at("/versies/0/door").asText()).isEqualTo("collega");
        assertThat(lijst.at("/versies/0/op").asText()).isEqualTo("2026-03-02T09:00:00");
        assertThat(lijst.at("/versies/0/reden").asText()).isEqualTo("Een week meer tijd");
        assertThat(lijst.at("/versies/0/kan").toString()).isEqualTo("[\"akkoord\",\"weigeren\"]");
        assertThat(lijst.at("/versies/1/kan")).isEmpty();
        assertThat(json(haal("/versies?stand=wacht", "procesbeheerder"))
                        .path("totaal")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("given a proposal of one's own, then one can take it back, but not approve it")
    void eigenVoorstel() {
        assertThat(Versiebeeld.van(versie(3, Versiestand.WACHT, "procesbeheerder"), "procesbeheerder", true)
                        .kan())
                .containsExactly("intrekken");
    }

    @Test
    @DisplayName("given changed files, then they go in under their own name with the account and the reason: 201")
    void dienIn() throws Exception {
        when(versies.dienIn(any(), any(), any(), any()))
                .thenReturn(new Plaatsing(
                        Plaatsing.Uitkomst.LIVE, versie(3, Versiestand.LIVE, "procesbeheerder"), "Versie 3 is live."));

        HttpResponse<String> antwoord =
                stuurBestanden("/versies", "procesbeheerder", "Termijn ruimer", "initiatief.bpmn", MODEL);

        assertThat(antwoord.statusCode()).isEqualTo(201);
        assertThat(antwoord.headers().firstValue("Location")).hasValue("/api/modelbeheer/v1/versies/3");
        assertThat(json(antwoord).path("uitkomst").asText()).isEqualTo("live");
        verify(versies)
                .dienIn(
                        List.of(Modelbestand.van("bpmn/initiatief.bpmn", MODEL)),
                        "procesbeheerder",
                        "Termijn ruimer",
                        Bron.REST);
    }

    @Test
    @DisplayName("given four eyes, then a change answers 202 and says where it waits; without a difference 200")
    void wacht() throws Exception {
        when(versies.dienIn(any(), any(), any(), any()))
                .thenReturn(new Plaatsing(
                        Plaatsing.Uitkomst.WACHT, versie(4, Versiestand.WACHT, "procesbeheerder"), "Versie 4 wacht."))
                .thenReturn(new Plaatsing(Plaatsing.Uitkomst.ONGEWIJZIGD, null, "Er is niets anders."));

        assertThat(stuurBestanden("/versies", "procesbeheerder", "x", "a.form", MODEL)
                        .statusCode())
                .isEqualTo(202);
        HttpResponse<String> gelijk = stuurBestanden("/versies", "procesbeheerder", "x", "a.form", MODEL);
        assertThat(gelijk.statusCode()).isEqualTo(200);
        assertThat(json(gelijk).path("zin").asText()).isEqualTo("Er is niets anders.");
    }

    @Test
    @DisplayName("given a change that the check refuses, then 400 with every finding, its file and its element")
    void afgekeurd() throws Exception {
        when(versies.dienIn(any(), any(), any(), any())).thenThrow(Proefweigering.afgekeurd(FOUT));

        HttpResponse<String> antwoord = stuurBestanden("/versies", "procesbeheerder", "x", "initiatief.bpmn", MODEL);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
        var probleem = json(antwoord);
        assertThat(probleem.path("detail").asText())
                .startsWith("Uw wijziging is niet geplaatst. Er verandert niets.")
                .contains("1. bpmn/initiatief.bpmn, 'Zaak beoordelen': Maak het formulier. (ROE-B6)");
        assertThat(probleem.at("/bevindingen/0/code").asText()).isEqualTo("formulier-ontbreekt");
        assertThat(probleem.at("/bevindingen/0/element").asText()).isEqualTo("triage");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ONJUIST      | 400
            MAG_NIET     | 403
            ONBEKEND     | 404
            KAN_NIET_MEER| 409
            """)
    @DisplayName("given a decision that cannot be, then the status and the sentence say why")
    void besluitGeweigerd(Grond grond, int status) throws Exception {
        when(versies.keurGoed(anyInt(), any(), any()))
                .thenThrow(Proefweigering.om(grond, "Dit kan niet. Kies iets anders."));

        HttpResponse<String> antwoord = stuur("/versies/2/akkoord", "procesbeheerder", "{\"reden\":\"Goed\"}");

        assertThat(antwoord.statusCode()).isEqualTo(status);
        assertThat(json(antwoord).path("detail").asText()).isEqualTo("Dit kan niet. Kies iets anders.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            akkoord   | live
            weigeren  | geweigerd
            intrekken | ingetrokken
            """)
    @DisplayName("given a proposal, then approving, refusing and taking back answer with what became of it")
    void beslis(String daad, String uitkomst) throws Exception {
        when(versies.keurGoed(2, "procesbeheerder", "Gezien")).thenReturn(versie(2, Versiestand.LIVE, "collega"));
        when(versies.weiger(2, "procesbeheerder", "Gezien")).thenReturn(versie(2, Versiestand.GEWEIGERD, "collega"));
        when(versies.trekIn(2, "procesbeheerder", "Gezien")).thenReturn(versie(2, Versiestand.INGETROKKEN, "collega"));

        HttpResponse<String> antwoord = stuur("/versies/2/" + daad, "procesbeheerder", "{\"reden\":\" Gezien \"}");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(json(antwoord).path("uitkomst").asText()).isEqualTo(uitkomst);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /versies/2/akkoord   | application/json    | {}                                          | 400 | Schrijf op waarom
            POST | /versies/2/akkoord   | application/json    | {"reden":                                   | 400 | Stuur de gegevens als JSON
            POST | /versies/2/akkoord   | application/json    | []                                          | 400 | Stuur de gegevens als JSON
            POST | /versies/2/akkoord   | text/plain          | reden                                       | 415 | Stuur bestanden als
            POST | /versies/2/misschien | application/json    | {"reden":"x"}                               | 404 | Dit adres bestaat niet
            POST | /versies/x/akkoord   | application/json    | {"reden":"x"}                               | 404 | Deze versie bestaat niet
            GET  | /versies/99          |                     |                                             | 404 | Deze versie bestaat niet
            GET  | /versies?vanaf=-1    |                     |                                             | 400 | Geef bij 'vanaf' een getal
            GET  | /versies?aantal=101  |                     |                                             | 400 | Geef bij 'aantal' een getal
            GET  | /versies?stand=x     |                     |                                             | 400 | Geef bij 'stand'
            GET  | /onzin               |                     |                                             | 404 | Dit adres bestaat niet
            PUT  | /versies             | application/json    | {}                                          | 405 | Deze methode werkt niet
            POST | /versies             | application/json    | {"reden":"x","bestanden":[]}                | 400 | Kies minstens een bestand
            POST | /versies             | application/json    | {"bestanden":[{"naam":"a.form"}]}           | 400 | Schrijf op waarom
            POST | /controle            | application/json    | {"bestanden":[{"naam":"a.exe"}]}            | 400 | 'a.exe' is geen model
            POST | /controle            | application/json    | {"bestanden":[{"naam":"a.form","inhoud":"%"}]} | 400 | De inhoud van 'a.form'
            POST | /controle            | application/json    | {"bestanden":[{"naam":"a.form"},{"naam":"forms/a.form"}]} | 400 | U stuurt twee bestanden
            GET  | /processen/onzin     |                     |                                             | 404 | Dit proces bestaat niet
            GET  | /processen/initiatief/verschil?van=1 |      |                                             | 400 | Geef bij 'naar'
            GET  | /verhuizingen/99     |                     |                                             | 404 | Deze verhuizing bestaat niet
            POST | /verhuizingen/proef  | application/json    | {"proces":"initiatief","van":1,"naar":1}    | 400 | Kies twee verschillende versies
            POST | /verhuizingen/proef  | application/json    | {"proces":"onzin","van":1,"naar":2}         | 404 | Dit proces bestaat niet
            POST | /verhuizingen/proef  | application/json    | {"proces":"initiatief","van":1,"naar":9}    | 404 | Dit proces heeft de versies 1, 2
            POST | /verhuizingen/proef  | application/json    | {"van":1,"naar":2}                          | 400 | Kies een proces
            POST | /verhuizingen/proef  | application/json    | {"proces":"initiatief","van":"een","naar":2}| 400 | Geef bij 'van'
            POST | /verhuizingen        | application/json    | {"proces":"initiatief","van":1,"naar":2}    | 400 | Schrijf op waarom
            POST | /verhuizingen/99/terug | application/json  | {"reden":"x"}                               | 404 | Deze verhuizing bestaat niet
            """)
    @DisplayName("given a question that is wrong, then the status and a Dutch sentence say what to do")
    void onjuist(String methode, String pad, String soort, String body, int status, String zin) throws Exception {
        HttpResponse<String> antwoord = vraag(
                methode,
                pad,
                "procesbeheerder",
                soort == null ? "" : soort,
                (body == null ? "" : body).getBytes(StandardCharsets.UTF_8));

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
        assertThat(json(antwoord).path("detail").asText()).startsWith(zin);
        assertThat(json(antwoord).path("status").asInt()).isEqualTo(status);
    }

    @Test
    @DisplayName("given more than 10 MB, then 413 says so, whichever way it comes")
    void teGroot() throws Exception {
        byte[] groot = new byte[Inzending.HOOGSTENS + 1];

        HttpResponse<String> formulier = stuurBestanden("/controle", "procesbeheerder", "x", "a.bpmn", groot);
        assertThat(formulier.statusCode()).as(formulier.body()).isEqualTo(413);
        assertThat(json(formulier).path("detail").asText()).isEqualTo(Inzending.TE_GROOT);

        String inhoud = java.util.Base64.getEncoder().encodeToString(groot);
        HttpResponse<String> alsJson = stuur(
                "/controle",
                "procesbeheerder",
                "{\"bestanden\":[{\"naam\":\"a.bpmn\",\"inhoud\":\"" + inhoud + "\"}]}");
        assertThat(alsJson.statusCode()).as(alsJson.body()).isEqualTo(413);
        verify(versies, never()).controleer(any());
    }

    @Test
    @DisplayName("given a check only, then findings come with 200 and nothing is brought in")
    void controle() throws Exception {
        when(versies.controleer(any())).thenReturn(new nl.wijkregie.modelbeheer.Keuringsverslag(List.of(FOUT)));

        HttpResponse<String> antwoord = stuurBestanden("/controle", "procesbeheerder", "", "initiatief.bpmn", MODEL);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(json(antwoord).path("uitkomst").asText()).isEqualTo("afgekeurd");
        assertThat(json(antwoord).at("/bevindingen/0/zin").asText()).isEqualTo(FOUT.zin());
        verify(versies, never()).dienIn(any(), any(), any(), any());
    }

    @Test
    @DisplayName("given a folder, then it is read on request, with the reason")
    void map() throws Exception {
        when(versies.leesMap("procesbeheerder", "Nieuwe modellen"))
                .thenReturn(new Plaatsing(Plaatsing.Uitkomst.ONGEWIJZIGD, null, "De map is niet veranderd."));

        HttpResponse<String> antwoord = stuur("/map", "procesbeheerder", "{\"reden\":\"Nieuwe modellen\"}");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(json(antwoord).path("zin").asText()).isEqualTo("De map is niet veranderd.");
    }

    @Test
    @DisplayName("given a mistake of ours, then 500 gives a number and nothing from inside")
    void onverwacht() throws Exception {
        when(versies.controleer(eq(List.of(Modelbestand.van("b.form", MODEL)))))
                .thenThrow(new IllegalStateException("geheim"));

        HttpResponse<String> antwoord = stuurBestanden("/controle", "procesbeheerder", "", "b.form", MODEL);

        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(antwoord.body()).doesNotContain("geheim").contains("referentie");
    }
}
