package nl.wijkregie.werkplek.versies;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Keuringsverslag;
import nl.wijkregie.modelbeheer.uitrol.Bron;
import nl.wijkregie.modelbeheer.uitrol.Modelversie;
import nl.wijkregie.modelbeheer.uitrol.Modelversies;
import nl.wijkregie.modelbeheer.uitrol.Versiestand;
import nl.wijkregie.modelbeheer.verhuizing.Procesversie;
import nl.wijkregie.modelbeheer.verhuizing.Procesversies;
import nl.wijkregie.modelbeheer.verhuizing.Stapbezetting;
import nl.wijkregie.modelbeheer.verhuizing.Uitslag;
import nl.wijkregie.modelbeheer.verhuizing.Verhuisproef;
import nl.wijkregie.modelbeheer.verhuizing.Verhuisstand;
import nl.wijkregie.modelbeheer.verhuizing.Verhuizing;
import nl.wijkregie.modelbeheer.verhuizing.Verhuizingen;
import nl.wijkregie.modelbeheer.verhuizing.Zaakuitslag;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The whole application with versions and migrations that a test decides about. */
@Toepassingstest
abstract class Versieproef {

    static final LocalDateTime TOEN = LocalDateTime.of(2026, 3, 2, 9, 0);
    static final Bevinding FOUT = new Bevinding(
            "formulier-ontbreekt",
            "bpmn/initiatief.bpmn",
            "triage",
            "Zaak beoordelen",
            "Maak het formulier.",
            "ROE-B6");
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int poort;

    @MockitoBean
    Modelversies versies;

    @MockitoBean
    Procesversies processen;

    @MockitoBean
    Verhuizingen verhuizingen;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void bereidVoor() {
        Modelversie live = versie(1, Versiestand.LIVE, "procesbeheerder");
        Modelversie wacht = versie(2, Versiestand.WACHT, "collega");
        when(versies.lijst(anyInt(), anyInt())).thenReturn(List.of(wacht, live));
        when(versies.aantal()).thenReturn(2);
        when(versies.wachtend()).thenReturn(List.of(wacht));
        when(versies.zoek(1)).thenReturn(Optional.of(live));
        when(versies.zoek(2)).thenReturn(Optional.of(wacht));
        when(versies.zoekBijLevering("levering-1")).thenReturn(Optional.of(live));
        when(versies.vierOgen()).thenReturn(true);
        when(versies.heeftMap()).thenReturn(true);
        when(versies.overgeslagen()).thenReturn(Set.of("forms/triage.form"));
        when(versies.oordeel()).thenReturn(new Keuringsverslag(List.of()));
        when(versies.controleer(any())).thenReturn(new Keuringsverslag(List.of()));
        when(processen.alle()).thenReturn(procesversies());
        when(processen.van("initiatief")).thenReturn(procesversies());
        when(processen.verschil("initiatief", 1, 2)).thenReturn(List.of("Stap 'Zaak beoordelen' heet nu 'Triage'."));
        when(verhuizingen.proef("initiatief", 1, 2))
                .thenReturn(new Verhuisproef("initiatief", 1, 2, List.of("1 zaak verhuist."), zaken()));
        when(verhuizingen.lijst()).thenReturn(List.of(verhuizing(List.of())));
        when(verhuizingen.een(7)).thenReturn(Optional.of(verhuizing(zaken())));
    }

    static Modelversie versie(int nummer, Versiestand stand, String door) {
        return new Modelversie(
                nummer,
                stand,
                Bron.MODELER,
                door,
                TOEN,
                "Een week meer tijd",
                null,
                null,
                null,
                stand == Versiestand.LIVE ? "levering-1" : null,
                List.of("bpmn/initiatief.bpmn"));
    }

    private static List<Procesversie> procesversies() {
        return List.of(
                new Procesversie("initiatief", "Inwonerinitiatief", 2, true, "levering-1", TOEN, 0, List.of()),
                new Procesversie(
                        "initiatief",
                        "Inwonerinitiatief",
                        1,
                        false,
                        "levering-0",
                        TOEN.minusDays(9),
                        2,
                        List.of(new Stapbezetting("triage", "Zaak beoordelen", 2))));
    }

    static List<Zaakuitslag> zaken() {
        return List.of(
                new Zaakuitslag("INI-2026-2", Uitslag.BLEEF, "De stap 'Triage' is er niet meer."),
                new Zaakuitslag("INI-2026-1", Uitslag.VERHUISD, ""));
    }

    static Verhuizing verhuizing(List<Zaakuitslag> zaken) {
        return new Verhuizing(
                7,
                "initiatief",
                "Inwonerinitiatief",
                1,
                2,
                null,
                TOEN,
                "procesbeheerder",
                "Nieuwe termijn",
                Verhuisstand.KLAAR,
                2,
                2,
                true,
                List.of("1 zaak is verhuisd, 1 zaak bleef."),
                zaken);
    }

    HttpResponse<String> vraag(String methode, String pad, String account, String soort, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + poort + "/api/modelbeheer/v1" + pad))
                .method(methode, HttpRequest.BodyPublishers.ofByteArray(body));
        if (!account.isEmpty()) {
            verzoek.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString((account + ":wijkregie").getBytes(StandardCharsets.UTF_8)));
        }
        if (!soort.isEmpty()) {
            verzoek.header("Content-Type", soort);
        }
        return http.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> haal(String pad, String account) throws IOException, InterruptedException {
        return vraag("GET", pad, account, "", new byte[0]);
    }

    HttpResponse<String> stuur(String pad, String account, String json) throws IOException, InterruptedException {
        return vraag("POST", pad, account, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Files as a form of a browser sends them; the name of a file is also the name of its part. */
    HttpResponse<String> stuurBestanden(String pad, String account, String reden, String naam, byte[] inhoud)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--grens\r\nContent-Disposition: form-data; name=\"reden\"\r\n\r\n" + reden
                        + "\r\n--grens\r\nContent-Disposition: form-data; name=\"" + naam + "\"; filename=\"" + naam
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(inhoud);
        body.writeBytes("\r\n--grens--\r\n".getBytes(StandardCharsets.UTF_8));
        return vraag("POST", pad, account, "multipart/form-data; boundary=grens", body.toByteArray());
    }

    static JsonNode json(HttpResponse<String> antwoord) throws IOException {
        return JSON.readTree(antwoord.body());
    }
}
