package nl.wijkregie;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.wijkregie.testsupport.Databasedump;
import nl.wijkregie.testsupport.Geldloket;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where personal data is, and above all where it is not: searched in a dump of the whole database. */
@Toepassingstest
@ExtendWith(OutputCaptureExtension.class)
class PersoonsgegevensTest {

    /** Each stands for one thing that a resident tells about themselves. */
    private static final List<String> PERSOONLIJK = List.of(
            "Quadvlieg",
            "Zwaantje",
            "98765432",
            "Zonnedauwlaan",
            "Wildbreiers",
            "NL91ABNA0417164300",
            "0417164300",
            "Z. Quadvlieg-Ongenae");

    /** Each stands in a long text or a reason: what the resident wrote and what staff wrote. */
    private static final List<String> LANGE_TEKSTEN = List.of(
            "vlinderstrook",
            "omschrijvingswoord",
            "aanvullingswoord",
            "triagewoord",
            "gesprekswoord",
            "tredewoord",
            "advieswoord",
            "besluitwoord",
            "planwoord",
            "planningswoord",
            "begrotingswoord",
            "definitiefwoord",
            "verslagwoord",
            "evaluatiewoord");

    @LocalServerPort
    int poort;

    @Autowired
    Spel spel;

    @Autowired
    DataSource database;

    private Loket inwoner;

    @BeforeEach
    void open() {
        inwoner = new Loket(poort);
    }

    @Test
    @DisplayName("ROE-I2 given a case filed on the website and played to the end,"
            + " then personal data and long texts are nowhere in the engine, and the code is nowhere at all")
    void website(CapturedOutput uitvoer) throws SQLException {
        JsonNode ingediend = inwoner.post(
                        "/api/v1/initiatieven",
                        Map.of(
                                "titel",
                                "Een vlinderstrook langs het pad",
                                "omschrijving",
                                "Wij willen bloemen zaaien, omschrijvingswoord, voor alle insecten.",
                                "wijk",
                                "centrum",
                                "hulpGewenst",
                                false,
                                "gevraagdBedrag",
                                120,
                                "indiener",
                                Map.of(
                                        "naam", "Zwaantje Quadvlieg",
                                        "email", "zwaantje.quadvlieg@bewoner.example",
                                        "telefoon", "06-98765432",
                                        "postadres", "Zonnedauwlaan 73, Roermond",
                                        "organisatie", "De Wildbreiers")))
                .json();
        String kenmerk = ingediend.get("kenmerk").asText();
        String code = ingediend.get("volgcode").asText();
        Map<String, Object> rekening = Map.of("iban", "NL91ABNA0417164300", "tenNameVan", "Z. Quadvlieg-Ongenae");

        stuur(kenmerk, code, "aanvulling", Map.of("tekst", "Nog een aanvullingswoord van Zwaantje Quadvlieg."));
        totPlan(kenmerk);
        stuur(
                kenmerk,
                code,
                "plan",
                Map.of(
                        "toelichting",
                        "planwoord: wij zaaien samen.",
                        "planning",
                        "planningswoord: in april.",
                        "begroting",
                        List.of(Map.of("post", "begrotingswoord zaad", "bedrag", 20)),
                        "gevraagdeBijdrage",
                        0,
                        "rekening",
                        rekening));
        besluit(kenmerk);
        stuur(
                kenmerk,
                code,
                "verantwoording",
                Map.of(
                        "verslag",
                        "verslagwoord: het staat in bloei.",
                        "werkelijkeKosten",
                        19.50,
                        "toestemmingVoorbeeld",
                        true,
                        "rekening",
                        rekening));
        evalueer(kenmerk);
        assertThat(inwoner.get("/api/v1/initiatieven/" + kenmerk + "?volgcode=" + code)
                        .json()
                        .get("uitkomst")
                        .asText())
                .isEqualTo("gerealiseerd");

        nietInEngine(PERSOONLIJK);
        nietInEngine(LANGE_TEKSTEN);
        spel.verstuurBerichten();
        nietInEngine(PERSOONLIJK);
        nergens(code);
        nietInLog(uitvoer, code);
        // The search can find: what must be in the case file is there.
        assertThat(Databasedump.van(database).vindplaatsen("Quadvlieg")).containsKey("INDIENER.NAAM");
        assertThat(Databasedump.van(database).vindplaatsen("NL91ABNA0417164300"))
                .containsOnlyKeys("INDIENER.IBAN");
    }

    @Test
    @DisplayName("ROE-I2 given a case with money that is granted, settled and paid,"
            + " then the account number and its holder are in no table but that of the resident, and in no log")
    void geld(CapturedOutput uitvoer) throws Exception {
        Geldloket loket = new Geldloket(poort, "NL91ABNA0417164300", "Z. Quadvlieg-Ongenae");
        Geldloket.Zaak zaak = loket.toegekend("750.00");
        alleenBijIndiener();
        Websessie manager = new Websessie(poort).aangemeld("manager-lv", "tasklist");
        String lijst = loket.geefVrij(manager, zaak);
        assertThat(lijst).contains("NL91ABNA0417164300", "Z. Quadvlieg-Ongenae");
        loket.rondAf(zaak, "700.00", "700.00");
        loket.geefVrij(manager, zaak);
        spel.verstuurBerichten();

        alleenBijIndiener();
        nietInEngine(PERSOONLIJK);
        assertThat(Databasedump.van(database).vindplaatsen(zaak.kenmerk()))
                .containsKeys("BOEKING.KENMERK", "BETAALOPDRACHT.KENMERK");
        assertThat(manager.haal("/werkplek/wijkbudget/2026/centrum/initiatieven")
                        .body())
                .contains(zaak.kenmerk())
                .doesNotContain("NL91", "0417", "Quadvlieg");
        assertThat(manager.haal("/api/v1/wijkbudgetten").body()).doesNotContain("Quadvlieg");
        nietInLog(uitvoer, zaak.code());
        nergens(zaak.code());
    }

    private void alleenBijIndiener() throws SQLException {
        assertThat(Databasedump.van(database).vindplaatsen("NL91ABNA0417164300"))
                .containsOnlyKeys("INDIENER.IBAN");
        assertThat(Databasedump.van(database).vindplaatsen("0417164300")).containsOnlyKeys("INDIENER.IBAN");
        assertThat(Databasedump.van(database).vindplaatsen("Quadvlieg-Ongenae"))
                .containsOnlyKeys("INDIENER.TEN_NAME_VAN");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"start", "submit-form"})
    @DisplayName("ROE-A2, ROE-I2 given a case that staff file and whose papers staff record,"
            + " then personal data and long texts are nowhere in the engine either")
    void medewerker(String hoe, CapturedOutput uitvoer) throws SQLException {
        Loket kcc = inwoner.als("kcc");
        Loket.Antwoord start = kcc.post(
                "/engine-rest/process-definition/key/initiatief/" + hoe,
                Map.of(
                        "variables",
                        Loket.variabelen(antwoorden(
                                "kanaal", "kcc",
                                "titel", "Een vlinderstrook langs het pad",
                                "omschrijving", "Wij willen bloemen zaaien, omschrijvingswoord, voor alle insecten.",
                                "wijk", "centrum",
                                "naam", "Zwaantje Quadvlieg",
                                "organisatie", "De Wildbreiers",
                                "telefoon", "06-98765432",
                                "postadres", "Zonnedauwlaan 73, Roermond"))));
        assertThat(start.status()).as(start.tekst()).isEqualTo(200);
        String kenmerk = start.json().get("businessKey").asText();

        legVast(kenmerk, "aanvulling", antwoorden("tekst", "aanvullingswoord van Zwaantje Quadvlieg"));
        totPlan(kenmerk);
        legVast(
                kenmerk,
                "plan",
                antwoorden(
                        "planToelichting", "planwoord: wij zaaien samen.",
                        "planPlanning", "planningswoord: in april.",
                        "planBegroting", "begrotingswoord zaad; 20,00",
                        "gevraagdeBijdrage", 0,
                        "rekeningIban", "NL91ABNA0417164300",
                        "rekeningNaam", "Z. Quadvlieg-Ongenae"));
        besluit(kenmerk);
        legVast(
                kenmerk,
                "verantwoording",
                antwoorden(
                        "verslag",
                        "verslagwoord: het staat in bloei.",
                        "werkelijkeKosten",
                        19.5,
                        "toestemmingVoorbeeld",
                        true));
        evalueer(kenmerk);
        assertThat(spel.isKlaar(kenmerk)).isTrue();

        nietInEngine(PERSOONLIJK);
        nietInEngine(LANGE_TEKSTEN);
        nietInLog(uitvoer, "volgcode=");
    }

    @Test
    @DisplayName("ROE-I2 given input that is refused, then what was entered is not in the log either")
    void geweigerd(CapturedOutput uitvoer) {
        Loket.Antwoord geweigerd = inwoner.als("kcc")
                .post(
                        "/engine-rest/process-definition/key/initiatief/start",
                        Map.of(
                                "variables",
                                Loket.variabelen(antwoorden(
                                        "naam", "Zwaantje Quadvlieg",
                                        "email", "quadvlieg is geen adres",
                                        "telefoon", "06-98765432",
                                        "wijk", "Zonnedauwlaan"))));
        assertThat(geweigerd.status()).isEqualTo(400);
        assertThat(geweigerd.tekst()).doesNotContainIgnoringCase("quadvlieg");

        nietInLog(uitvoer, "volgcode=");
    }

    private void totPlan(String kenmerk) {
        Map<String, Object> triage = Spel.triage("inwonerinitiatief", "groen");
        triage.put("triageMotivering", "triagewoord: past bij groen.");
        inwoner.als("kcc").doe(kenmerk, "triage", triage);
        Map<String, Object> orientatie = Spel.orientatie("inwonerinitiatief");
        orientatie.put("participatietrede", "faciliteren");
        orientatie.put("tredeMotivering", "tredewoord: er is hulp nodig.");
        orientatie.put("gespreksverslag", "gesprekswoord: gebeld met Zwaantje Quadvlieg.");
        inwoner.als("vakambtenaar-bor").doe(kenmerk, "orientatie", orientatie);
        inwoner.als("wijkregisseur1")
                .doe(
                        kenmerk,
                        "adviesWijkregisseur",
                        antwoorden("wijkregisseurAdvies", "steunen", "wijkregisseurToelichting", "advieswoord"));
        inwoner.als("vakambtenaar-bor")
                .doe(
                        kenmerk,
                        "principebesluit",
                        antwoorden("principebesluit", "steunen", "besluitMotivering", "besluitwoord"));
    }

    private void besluit(String kenmerk) {
        inwoner.als("vakambtenaar-bor")
                .doe(
                        kenmerk,
                        "definitiefBesluit",
                        antwoorden("definitiefBesluit", "akkoord", "definitiefMotivering", "definitiefwoord"));
    }

    private void evalueer(String kenmerk) {
        inwoner.als("vakambtenaar-bor")
                .doe(kenmerk, "evaluatie", antwoorden("werkelijkeKosten", 19.5, "evaluatieVerslag", "evaluatiewoord"));
    }

    private void stuur(String kenmerk, String code, String wat, Map<String, Object> inhoud) {
        Loket.Antwoord antwoord =
                inwoner.met("X-Volgcode", code).post("/api/v1/initiatieven/" + kenmerk + "/" + wat, inhoud);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(202);
    }

    private void legVast(String kenmerk, String stuk, Map<String, Object> antwoorden) {
        antwoorden.put("kenmerk", kenmerk);
        antwoorden.put("stuk", stuk);
        Loket.Antwoord antwoord = inwoner.als("kcc")
                .post(
                        "/engine-rest/process-definition/key/stukVastleggen/submit-form",
                        Map.of("variables", Loket.variabelen(antwoorden)));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
    }

    private void nietInEngine(List<String> woorden) throws SQLException {
        Databasedump dump = Databasedump.van(database);
        assertThat(dump.plaatsen())
                .as("tables of the engine in the dump")
                .anyMatch(plaats -> plaats.startsWith("ACT_GE_BYTEARRAY."))
                .anyMatch(plaats -> plaats.startsWith("ACT_HI_VARINST."))
                .anyMatch(plaats -> plaats.startsWith("ACT_HI_TASKINST."));
        for (String woord : woorden) {
            assertThat(dump.vindplaatsen(woord).keySet())
                    .as("'%s' in the engine", woord)
                    .noneMatch(plaats -> plaats.startsWith("ACT_"));
        }
    }

    private void nergens(String code) throws SQLException {
        assertThat(Databasedump.van(database).vindplaatsen(code))
                .as("the follow code")
                .isEmpty();
    }

    private static void nietInLog(CapturedOutput uitvoer, String code) {
        assertThat(uitvoer.getAll()).doesNotContain(code);
        for (String woord : PERSOONLIJK) {
            assertThat(uitvoer.getAll()).doesNotContainIgnoringCase(woord);
        }
        for (String woord : LANGE_TEKSTEN) {
            assertThat(uitvoer.getAll()).doesNotContainIgnoringCase(woord);
        }
    }
}
