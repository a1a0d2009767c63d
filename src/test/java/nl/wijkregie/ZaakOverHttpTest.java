package nl.wijkregie;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case as residents and other systems meet it: by HTTP alone, with the names of the public contract. */
@Toepassingstest
class ZaakOverHttpTest {

    private static final String BASIS = "/api/v1/initiatieven";

    @LocalServerPort
    int poort;

    @Autowired
    Spel spel;

    private Loket inwoner;
    private Loket vakambtenaar;

    @BeforeEach
    void open() {
        inwoner = new Loket(poort);
        vakambtenaar = inwoner.als("vakambtenaar-bor");
    }

    @Test
    @DisplayName("ROE-A to ROE-E given an idea filed on the website, when each function does its step,"
            + " then the resident sees each phase and the case ends as gerealiseerd")
    void heleZaak() {
        JsonNode ingediend = dienIn();
        String kenmerk = ingediend.get("kenmerk").asText();
        String code = ingediend.get("volgcode").asText();
        assertThat(kenmerk).matches("INI-\\d{4}-\\d+");
        assertThat(ingediend.get("volgUrl").asText()).contains(kenmerk);
        assertThat(inwoner.get("/volgen/" + kenmerk + "?volgcode=" + code)).satisfies(pagina -> {
            assertThat(pagina.status()).isEqualTo(200);
            assertThat(pagina.kop("Content-Type")).startsWith("text/html");
            assertThat(pagina.tekst()).contains(kenmerk, "Stap 2: Wij kijken wie u kan helpen");
        });
        assertThat(ingediend.get("volgUrl").asText()).endsWith("/volgen/" + kenmerk + "?volgcode=" + code);
        JsonNode zaak = staat(kenmerk, code, 2, "in-triage");
        assertThat(zaak.get("faseNaam").asText()).isEqualTo("Triage");
        assertThat(zaak.get("wijk").asText()).isEqualTo("centrum");
        assertThat(zaak.path("soort").isNull()).isTrue();
        assertThat(zaak.path("contactpersoon").isNull()).isTrue();
        assertThat(zaak.get("uiterlijk").asText()).matches("2026-\\d\\d-\\d\\d");
        assertThat(zaak.get("volgendeStap").asText()).isNotBlank();
        assertThat(soorten(zaak)).containsExactly("ontvangstbevestiging");

        inwoner.als("kcc")
                .doe(
                        kenmerk,
                        "triage",
                        antwoorden(
                                "klacht", "geen",
                                "ontvankelijk", true,
                                "soort", "inwonerinitiatief",
                                "schaal", "buurt",
                                "beleidsterrein", "groen",
                                "meerdereClusters", false,
                                "onduidelijk", false,
                                "dubbeleRol", false,
                                "triageMotivering", "Past bij groen."));
        zaak = staat(kenmerk, code, 3, "in-orientatie");
        assertThat(zaak.get("soort").asText()).isEqualTo("inwonerinitiatief");

        vakambtenaar.pakOp(kenmerk, "orientatie");
        zaak = staat(kenmerk, code, 3, "in-orientatie");
        assertThat(zaak.get("contactpersoon").get("naam").asText()).isNotBlank();
        assertThat(zaak.get("contactpersoon").get("email").asText()).contains("@");
        assertThat(soorten(zaak)).contains("contactpersoon");
        vakambtenaar.doe(
                kenmerk,
                "orientatie",
                antwoorden(
                        "soort", "inwonerinitiatief",
                        "schaal", "buurt",
                        "pastInBeleid", true,
                        "draagvlak", true,
                        "middelenBeschikbaar", true,
                        "algemeenBelangGeschaad", false,
                        "vooralPrivebelang", false,
                        "financieelHaalbaar", true,
                        "juridischHaalbaar", true,
                        "praktischHaalbaar", true,
                        "grotereImpact", false,
                        "participatietrede", "stimuleren",
                        "tredeMotivering", "De bewoners vragen om een duwtje.",
                        "adviesNodig", true,
                        "vergunningNodig", true,
                        "naturaNodig", false,
                        "doorverwijzenOpbouwwerk", false));
        staat(kenmerk, code, 3, "in-orientatie");

        inwoner.als("wijkregisseur1")
                .doe(
                        kenmerk,
                        "adviesWijkregisseur",
                        antwoorden("wijkregisseurAdvies", "steunen", "wijkregisseurToelichting", "Goed voor de wijk."));
        staat(kenmerk, code, 4, "in-toetsing");
        assertThat(vakambtenaar
                        .get("/engine-rest/task/" + vakambtenaar.taak(kenmerk, "principebesluit"))
                        .json()
                        .get("assignee")
                        .asText())
                .isEqualTo("vakambtenaar-bor");
        vakambtenaar.doe(
                kenmerk,
                "principebesluit",
                antwoorden("principebesluit", "steunen", "besluitMotivering", "Veel steun in de straat."));
        zaak = staat(kenmerk, code, 4, "wacht-op-plan");
        assertThat(zaak.get("antwoorden").toString()).contains("Veel steun in de straat.");
        assertThat(zaak.get("uiterlijk").asText()).isGreaterThan("2026-03-02");
        assertThat(stuur(kenmerk, code, "verantwoording", verantwoording()).status())
                .isEqualTo(409);

        assertThat(stuur(kenmerk, code, "plan", plan()).status()).isEqualTo(202);
        staat(kenmerk, code, 4, "in-toetsing");
        assertThat(stuur(kenmerk, code, "plan", plan()).status()).isEqualTo(409);
        vakambtenaar.doe(
                kenmerk,
                "definitiefBesluit",
                antwoorden("definitiefBesluit", "akkoord", "definitiefMotivering", "Het plan is duidelijk."));
        staat(kenmerk, code, 5, "in-voorbereiding");

        inwoner.als("vakambtenaar-vth").doe(kenmerk, "vergunningBegeleiden", antwoorden("vergunning", "verleend"));
        vakambtenaar.doe(kenmerk, "ondersteuningRegelen", antwoorden());
        zaak = staat(kenmerk, code, 5);
        assertThat(zaak.get("status").asText()).isIn("in-uitvoering", "wacht-op-verantwoording");

        assertThat(stuur(kenmerk, code, "verantwoording", verantwoording()).status())
                .isEqualTo(202);
        vakambtenaar.doe(
                kenmerk, "evaluatie", antwoorden("werkelijkeKosten", "221.50", "vastgesteldeBijdrage", "0.00"));
        zaak = staat(kenmerk, code, 5, "afgerond");
        assertThat(zaak.get("uitkomst").asText()).isEqualTo("gerealiseerd");
        assertThat(zaak.path("uiterlijk").isNull()).isTrue();
        assertThat(soorten(zaak))
                .contains(
                        "ontvangstbevestiging",
                        "contactpersoon",
                        "principebesluit-steunen",
                        "plan-vragen",
                        "plan-ontvangen",
                        "besluit-akkoord",
                        "verantwoording-vragen",
                        "verantwoording-ontvangen",
                        "afronding-gerealiseerd");
        assertThat(stuur(kenmerk, code, "intrekken", Map.of()).status()).isEqualTo(409);
        assertThat(stuur(kenmerk, code, "aanvulling", Map.of("tekst", "Nog iets."))
                        .status())
                .isEqualTo(409);
        berichten(kenmerk, code);
    }

    /** All messages of the case, as the demo shows them. */
    private void berichten(String kenmerk, String code) {
        String pad = "/api/v1/demo/berichten?kenmerk=" + kenmerk;
        assertThat(inwoner.get(pad).status()).isEqualTo(401);
        assertThat(inwoner.als("kcc").get(pad).status()).isEqualTo(403);
        assertThat(inwoner.als("wijkraad", "anders").get(pad).status()).isEqualTo(401);
        assertThat(inwoner.als("beheerder").get(pad).json())
                .allSatisfy(
                        bericht -> assertThat(bericht.get("verzonden").isNull()).isTrue());

        spel.verstuurBerichten();

        JsonNode berichten = inwoner.als("beheerder").get(pad).json();
        assertThat(berichten).hasSizeGreaterThan(12).allSatisfy(bericht -> {
            assertThat(bericht.get("kenmerk").asText()).isEqualTo(kenmerk);
            assertThat(bericht.get("aan").asText()).contains("@");
            assertThat(bericht.get("functie").asText()).isNotBlank();
            assertThat(bericht.get("onderwerp").asText()).isNotBlank().doesNotContain("{{", "null");
            assertThat(bericht.get("tekst").asText()).isNotBlank().doesNotContain("{{", "null");
            assertThat(bericht.get("verzonden").asText()).startsWith("2026-03-02");
            assertThat(bericht.get("messageId").asText()).startsWith("<").endsWith(">");
        });
        List<String> nummers = new ArrayList<>();
        berichten.forEach(bericht -> nummers.add(bericht.get("messageId").asText()));
        assertThat(nummers).doesNotHaveDuplicates();
        assertThat(berichten)
                .filteredOn(bericht -> bericht.get("functie").asText().equals("wijkregisseur-centrum"))
                .isNotEmpty()
                .noneMatch(bericht -> bericht.get("tekst").asText().contains(code));
        assertThat(berichten)
                .filteredOn(bericht -> bericht.get("functie").asText().equals("indiener"))
                .anyMatch(bericht -> bericht.get("tekst").asText().contains(code));
    }

    @Test
    @DisplayName("ROE-A3, ROE-C1 given an open case, when the resident sends a supplement,"
            + " then it is accepted and the function that has the case hears of it")
    void aanvulling() {
        JsonNode ingediend = dienIn();
        String kenmerk = ingediend.get("kenmerk").asText();
        String code = ingediend.get("volgcode").asText();

        assertThat(stuur(kenmerk, code, "aanvulling", Map.of("tekst", "Wij hebben nu een tekening."))
                        .status())
                .isEqualTo(202);
        assertThat(stuur(kenmerk, code, "aanvulling", Map.of("tekst", "  ")).status())
                .isEqualTo(400);

        assertThat(soorten(staat(kenmerk, code, 2))).contains("aanvulling-ontvangen");
        assertThat(inwoner.als("beheerder")
                        .get("/api/v1/demo/berichten?kenmerk=" + kenmerk)
                        .json())
                .anyMatch(bericht -> bericht.get("functie").asText().equals("kcc")
                        && bericht.get("sjabloon").asText().equals("aanvulling-binnen"));
        String taak = inwoner.als("kcc").taak(kenmerk, "triage");
        assertThat(inwoner.als("kcc")
                        .get("/engine-rest/task/" + taak + "/form-variables?variableNames=aanvullingen")
                        .tekst())
                .contains("Wij hebben nu een tekening.");
    }

    @Test
    @DisplayName(
            "ROE-A4 given an open case, when the resident withdraws it, then it ends and cannot be withdrawn again")
    void intrekken() {
        JsonNode ingediend = dienIn();
        String kenmerk = ingediend.get("kenmerk").asText();
        String code = ingediend.get("volgcode").asText();
        inwoner.als("kcc").pakOp(kenmerk, "triage");

        assertThat(stuur(kenmerk, code, "intrekken", Map.of("reden", "Wij gaan verhuizen."))
                        .status())
                .isEqualTo(202);

        JsonNode zaak = staat(kenmerk, code, 2, "afgerond");
        assertThat(zaak.get("uitkomst").asText()).isEqualTo("ingetrokken");
        assertThat(inwoner.als("kcc")
                        .get("/engine-rest/task?processInstanceBusinessKey=" + kenmerk)
                        .json())
                .isEmpty();
        Loket.Antwoord nogmaals = stuur(kenmerk, code, "intrekken", Map.of());
        assertThat(nogmaals.status()).isEqualTo(409);
        assertThat(nogmaals.zin()).contains("al afgerond").endsWith(".");
        assertThat(stuur(kenmerk, code, "plan", plan()).status()).isEqualTo(409);
    }

    @Test
    @DisplayName("ROE-A4 a case can be withdrawn without a reason and without a body")
    void intrekkenZonderReden() {
        JsonNode ingediend = dienIn();
        String kenmerk = ingediend.get("kenmerk").asText();

        assertThat(inwoner.stuur(
                                "POST",
                                BASIS + "/" + kenmerk + "/intrekken?volgcode="
                                        + ingediend.get("volgcode").asText(),
                                null)
                        .status())
                .isEqualTo(202);
    }

    @Test
    @DisplayName("ROE-A5 given a wrong code, then the answer is the same as for a case that does not exist")
    void verkeerdeCode() {
        JsonNode ingediend = dienIn();
        String kenmerk = ingediend.get("kenmerk").asText();
        String code = ingediend.get("volgcode").asText();
        String anders = dienIn().get("volgcode").asText();

        for (String pad : List.of("", "/plan", "/aanvulling", "/verantwoording", "/intrekken")) {
            Loket.Antwoord verkeerd = pad.isEmpty()
                    ? inwoner.get(BASIS + "/" + kenmerk + "?volgcode=" + anders)
                    : inwoner.post(BASIS + "/" + kenmerk + pad + "?volgcode=" + anders, inhoud(pad));
            Loket.Antwoord onbekend = pad.isEmpty()
                    ? inwoner.get(BASIS + "/INI-2026-99999?volgcode=" + code)
                    : inwoner.post(BASIS + "/INI-2026-99999" + pad + "?volgcode=" + code, inhoud(pad));
            assertThat(verkeerd.status()).as(pad).isEqualTo(404);
            assertThat(onbekend.status()).as(pad).isEqualTo(404);
            assertThat(verkeerd.tekst().replace(kenmerk, "X"))
                    .as(pad)
                    .isEqualTo(onbekend.tekst().replace("INI-2026-99999", "X"));
        }
        assertThat(inwoner.get(BASIS + "/" + kenmerk).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("ROE-A5 answers with a code are not kept by browsers, and the code also comes in a header")
    void codeBlijftGeheim() {
        JsonNode ingediend = dienIn();

        Loket.Antwoord antwoord = inwoner.met(
                        "X-Volgcode", ingediend.get("volgcode").asText())
                .get(BASIS + "/" + ingediend.get("kenmerk").asText());

        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(antwoord.kop("Cache-Control")).contains("no-store");
        assertThat(antwoord.kop("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    @DisplayName(
            "ROE-A5 given a repeated filing with one key, then it is one case and one answer; another body is refused")
    void herhaald() {
        Loket metSleutel = inwoner.met("Idempotency-Key", "een-sleutel-van-de-website");

        Loket.Antwoord eerst = metSleutel.post(BASIS, idee("Een bankje bij de vijver"));
        Loket.Antwoord weer = metSleutel.post(BASIS, idee("Een bankje bij de vijver"));
        Loket.Antwoord anders = metSleutel.post(BASIS, idee("Twee bankjes bij de vijver"));

        assertThat(eerst.status()).isEqualTo(201);
        assertThat(eerst.kop("Location")).endsWith(eerst.json().get("kenmerk").asText());
        assertThat(eerst.kop("Cache-Control")).contains("no-store");
        assertThat(weer.status()).isEqualTo(201);
        assertThat(weer.tekst()).isEqualTo(eerst.tekst());
        assertThat(anders.status()).isEqualTo(422);
        assertThat(anders.zin()).endsWith(".");
    }

    private JsonNode dienIn() {
        Loket.Antwoord antwoord = inwoner.post(BASIS, idee("Geveltuintjes in de straat"));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(201);
        return antwoord.json();
    }

    private static Map<String, Object> idee(String titel) {
        Map<String, Object> idee = new LinkedHashMap<>();
        idee.put("titel", titel);
        idee.put("omschrijving", "Wij willen samen de straat groener en gezelliger maken.");
        idee.put("wijk", "centrum");
        idee.put("schaal", "buurt");
        idee.put("medestanders", 9);
        idee.put("gevraagdBedrag", 240.50);
        idee.put("hulpGewenst", false);
        idee.put("indiener", Map.of("naam", "Noor Akkerman", "email", "noor@bewoner.example"));
        return idee;
    }

    private static Map<String, Object> plan() {
        return Map.of(
                "toelichting",
                "Wij planten samen.",
                "planning",
                "In mei.",
                "begroting",
                List.of(Map.of("post", "Planten", "bedrag", 200.50), Map.of("post", "Aarde", "bedrag", 40)),
                "gevraagdeBijdrage",
                240.50);
    }

    private static Map<String, Object> verantwoording() {
        return Map.of("verslag", "Het is gelukt.", "werkelijkeKosten", 221.50, "toestemmingVoorbeeld", true);
    }

    private static Object inhoud(String pad) {
        return switch (pad) {
            case "/plan" -> plan();
            case "/verantwoording" -> verantwoording();
            case "/aanvulling" -> Map.of("tekst", "Nog iets.");
            default -> Map.of();
        };
    }

    private Loket.Antwoord stuur(String kenmerk, String code, String wat, Object inhoud) {
        return inwoner.post(BASIS + "/" + kenmerk + "/" + wat + "?volgcode=" + code, inhoud);
    }

    private JsonNode staat(String kenmerk, String code, int fase, String status) {
        JsonNode zaak = staat(kenmerk, code, fase);
        assertThat(zaak.get("status").asText()).isEqualTo(status);
        return zaak;
    }

    private JsonNode staat(String kenmerk, String code, int fase) {
        Loket.Antwoord antwoord = inwoner.get(BASIS + "/" + kenmerk + "?volgcode=" + code);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        assertThat(antwoord.json().get("fase").asInt()).isEqualTo(fase);
        return antwoord.json();
    }

    private static List<String> soorten(JsonNode zaak) {
        List<String> soorten = new ArrayList<>();
        zaak.get("antwoorden")
                .forEach(antwoord -> soorten.add(antwoord.get("soort").asText()));
        return soorten;
    }
}
