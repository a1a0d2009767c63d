package nl.wijkregie.werkplek.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Indiener;
import nl.wijkregie.initiatief.Intake;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.NieuwInitiatief;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.initiatief.Zaakbeelden;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages with cases over HTTP: who sees which cases, and who writes in a file. */
@Toepassingstest
class ZakenpaginasTest {

    private static final String ZAKEN = "/werkplek/zaken";

    @LocalServerPort
    private int poort;

    @Autowired
    private Spel spel;

    @Autowired
    private Intake intake;

    @Autowired
    private Zaakbeelden zaakbeelden;

    @Autowired
    private Volgcodes volgcodes;

    @Autowired
    private Testklok klok;

    @Autowired
    private Dossier dossier;

    @Autowired
    private RuntimeService processen;

    @Autowired
    private ObjectMapper json;

    @BeforeEach
    void begin() {
        klok.zet(LocalDate.of(2026, 3, 2));
    }

    @Test
    @DisplayName("given nobody logged in, then there is no list and no case")
    void zonderAanmelden() throws Exception {
        String kenmerk = spel.dienIn();

        for (String pad : new String[] {ZAKEN, ZAKEN + "/" + kenmerk, ZAKEN + "/" + kenmerk + "/dossier"}) {
            HttpResponse<String> antwoord = new Websessie(poort).haal(pad);
            assertThat(antwoord.statusCode()).isEqualTo(401);
            assertThat(antwoord.body()).doesNotContain("Straatspeeldag");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kcc | Door mij gestart, Alle zaken",
                "wijkregisseur1 | In mijn wijk, Door mij gestart",
                "vakambtenaar-bor | Mijn cluster, Door mij gestart",
                "clustermanager-bor | Mijn cluster, Door mij gestart",
                "manager-lv | Mijn cluster, Door mij gestart",
                "opbouwwerker | Door mij gestart",
                "corporatie | Door mij gestart",
                "manager | Door mij gestart",
                "procesbeheerder | Door mij gestart"
            })
    @DisplayName("ROE-H2 each function has its own lists")
    void lijsten(String account, String lijsten) throws Exception {
        String app = account.startsWith("manager") && !account.equals("manager-lv") || account.equals("procesbeheerder")
                ? "cockpit"
                : "tasklist";
        String pagina = new Websessie(poort).aangemeld(account, app).haal(ZAKEN).body();

        String keuzes = pagina.replaceAll("(?s).*aria-label=\"Lijsten van zaken\">(.*?)</nav>.*", "$1")
                .replaceAll("(?s)<[^>]*>", "")
                .replaceAll("\\s*\\n\\s*", ", ")
                .replaceAll("^[, ]+|[, ]+$", "");
        assertThat(keuzes).isEqualTo(lijsten);
    }

    @Test
    @DisplayName("ROE-H2 the wijkregisseur sees the cases of his wijken with what happens next, and of no other wijk")
    void wijk() throws Exception {
        String eigen = spel.dienIn();
        String ander = spel.dienIn(Kanaal.WEBSITE, "swalmen", null, false);

        String pagina = sessie("wijkregisseur1").haal(ZAKEN).body();

        assertThat(pagina)
                .contains(eigen, "Zaken in Centrum, Herten/Maasplassen.", "Triage: waar hoort dit idee?")
                .contains("(Klantcontactcentrum)")
                .doesNotContain(ander);
        assertThat(sessie("wijkregisseur1").haal(ZAKEN + "/" + ander).statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("given a list that is not mine in the address, then I get my own list")
    void andermansLijst() throws Exception {
        String kenmerk = spel.dienIn();

        for (String lijst : new String[] {"alle", "wijk", "cluster", "onzin"}) {
            assertThat(sessie("opbouwwerker")
                            .haal(ZAKEN + "?stand=alle&lijst=" + lijst)
                            .body())
                    .contains("Zaken die u zelf hebt vastgelegd")
                    .doesNotContain(kenmerk);
        }
    }

    @Test
    @DisplayName(
            "given cases that I recorded, then I find them back, also when they are finished; a colleague does not")
    void gestart() throws Exception {
        String eigen = legVast("kcc", "Zitbank met een vreemde naam");

        Websessie kcc = sessie("kcc");
        assertThat(kcc.haal(ZAKEN + "?lijst=gestart").body()).contains(eigen, "Zitbank met een vreemde naam");
        assertThat(sessie("wijkregisseur2").haal(ZAKEN + "?lijst=gestart").body())
                .doesNotContain(eigen);
        assertThat(kcc.haal(ZAKEN + "?lijst=gestart&stand=klaar").body()).doesNotContain(eigen);
    }

    @Test
    @DisplayName(
            "given the KCC, then it finds any case by its kenmerk or its title, and what it typed stays in the field")
    void kccZoekt() throws Exception {
        String kenmerk = spel.dienIn(Kanaal.WEBSITE, "swalmen", null, false);

        String pagina = sessie("kcc")
                .haal(ZAKEN + "?lijst=alle&zoek=" + kenmerk.toLowerCase())
                .body();

        assertThat(pagina).contains("/werkplek/zaken/" + kenmerk, "1 zaak", "value=\"" + kenmerk.toLowerCase() + "\"");
        assertThat(sessie("kcc").haal(ZAKEN + "?lijst=alle&zoek=%3Cscript%3E").body())
                .contains("Geen zaak gevonden", "&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    @DisplayName("given more cases than fit on a page, then the address of the next page keeps list, search and choice")
    void bladeren() throws Exception {
        for (int nummer = 0; nummer < 26; nummer++) {
            legVast("kcc", "Bladerzaak & meer");
        }

        String eerste = sessie("kcc")
                .haal(ZAKEN + "?lijst=gestart&stand=alle&zoek=bladerzaak+%26")
                .body();
        String volgende = eerste.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");

        assertThat(volgende).isEqualTo(ZAKEN + "?lijst=gestart&zoek=bladerzaak%20%26&stand=alle&bladzijde=2");
        assertThat(sessie("kcc").haal(volgende).body())
                .contains("26 zaken, de nieuwste eerst. Bladzijde 2 van 2.", "rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    @DisplayName("given a task past its term, then the list says so in words")
    void teLaat() throws Exception {
        String kenmerk = spel.dienIn();
        klok.zet(LocalDate.of(2026, 6, 1));

        assertThat(sessie("kcc").haal(ZAKEN + "?lijst=alle&zoek=" + kenmerk).body())
                .contains("Te laat");
    }

    @ParameterizedTest
    @CsvSource({
        "kcc, 200",
        "wijkregisseur1, 200",
        "wijkregisseur2, 403",
        "vakambtenaar-bor, 200",
        "vakambtenaar-lv, 403",
        "clustermanager-bor, 200",
        "clustermanager-lv, 403",
        "opbouwwerker, 403",
        "corporatie, 403",
        "beleidsmedewerker, 403",
        "beheerder, 200"
    })
    @DisplayName("ROE-I2 the page of a case opens for who handles it, manages its cluster or has a task of it")
    void wieLeest(String account, int status) throws Exception {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        Websessie sessie = sessie(account);

        assertThat(sessie.haal(ZAKEN + "/" + kenmerk).statusCode()).isEqualTo(status);
        HttpResponse<String> dossier = sessie.haal(ZAKEN + "/" + kenmerk + "/dossier");
        assertThat(dossier.statusCode()).isEqualTo(status);
        if (status == 403) {
            assertThat(dossier.body()).contains("u werkt er niet aan").doesNotContain("Straatspeeldag");
            assertThat(dossier.body())
                    .isEqualTo(sessie.haal(ZAKEN + "/INI-1900-00001/dossier").body());
        }
    }

    @Test
    @DisplayName("given who started a case, then its page opens also when others handle it, without a note of his")
    void starterLeest() throws Exception {
        String kenmerk = legVast("wijkwethouder", "Bank op het plein");
        spel.doe(kenmerk, "triage", "wijkregisseur1", Spel.triage("inwonerinitiatief", "groen"));
        Websessie starter = sessie("wijkwethouder");

        JsonNode dossier =
                json.readTree(starter.haal(ZAKEN + "/" + kenmerk + "/dossier").body());

        assertThat(dossier.at("/zaak/kenmerk").asText()).isEqualTo(kenmerk);
        assertThat(dossier.at("/contactAfgeschermd").asBoolean()).isTrue();
        assertThat(dossier.at("/werk/magNotitie").asBoolean()).isFalse();
        assertThat(noteer(starter, kenmerk, "Graag snel.").statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName(
            "given who handles the case, when he adds a note, then colleagues read it with his function; the resident never")
    void notitie() throws Exception {
        String kenmerk = spel.dienIn();
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");

        HttpResponse<String> antwoord =
                noteer(sessie("wijkregisseur1"), kenmerk, "De straat is op 6 juni al afgesloten.");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        JsonNode notitie = json.readTree(sessie("vakambtenaar-bor")
                        .haal(ZAKEN + "/" + kenmerk + "/dossier")
                        .body())
                .at("/notities/0");
        assertThat(notitie.path("tekst").asText()).isEqualTo("De straat is op 6 juni al afgesloten.");
        assertThat(notitie.path("functie").asText()).isEqualTo("Wijkregisseur Centrum");
        assertThat(json.writeValueAsString(zaakbeelden.voorIndiener(kenmerk, volgcodes.van(kenmerk, 1))))
                .doesNotContain("al afgesloten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bel 06 12345678"})
    @DisplayName("given a note that cannot be kept, then the answer is one Dutch sentence and the file stays as it was")
    void notitieGeweigerd(String tekst) throws Exception {
        String kenmerk = spel.dienIn();
        Websessie kcc = sessie("kcc");

        HttpResponse<String> antwoord = noteer(kcc, kenmerk, tekst);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(json.readTree(antwoord.body()).path("message").asText()).contains("notitie");
        assertThat(json.readTree(kcc.haal(ZAKEN + "/" + kenmerk + "/dossier").body())
                        .path("notities"))
                .isEmpty();
    }

    @Test
    @DisplayName("given a note from another site, without the token, then it is refused")
    void zonderToken() throws Exception {
        String kenmerk = spel.dienIn();

        assertThat(sessie("kcc")
                        .dien(ZAKEN + "/" + kenmerk + "/notitie", "tekst", "Nee")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("given another cluster or wijk, then nobody there adds a note")
    void notitieVanAnderen() throws Exception {
        String kenmerk = spel.dienIn();

        for (String account : new String[] {"wijkregisseur2", "vakambtenaar-lv", "corporatie", "griffier"}) {
            assertThat(noteer(sessie(account), kenmerk, "Mag niet").statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    @DisplayName(
            "DHE-5 ROE-H2 the file shows what else runs there, without contact data, and links what the reader may open")
    void watLooptErNogMeer() throws Exception {
        String een = spel.dienIn();
        spel.geleidDoor(een, "inwonerinitiatief", "groen");
        String ander = spel.dienIn();
        spel.geleidDoor(ander, "inwonerinitiatief", "groen");

        JsonNode vanRegisseur = omgeving(sessie("wijkregisseur1"), een, ander);
        assertThat(vanRegisseur.path("functie").asText()).isEqualTo("Cluster Beheer Openbare Ruimte");
        assertThat(vanRegisseur.toString()).doesNotContain("Noor", "bewoner.example", "kinderen buiten");
    }

    @Test
    @DisplayName(
            "ROE-H2 given a case that the reader may not open, then he reads its kenmerk and whom to ask, no title")
    void geenTitelVanAnderen() throws Exception {
        String eigen = spel.dienIn();
        spel.geleidDoor(eigen, "inwonerinitiatief", "groen");
        String ander = legVast("kcc", "Bank voor mevrouw Voorbeeld");
        spel.geleidDoor(ander, "inwonerinitiatief", "groen");
        dossier.koppelCluster(ander, "sociaal");

        JsonNode vanVakambtenaar = json.readTree(sessie("vakambtenaar-bor")
                        .haal(ZAKEN + "/" + eigen + "/dossier")
                        .body())
                .at("/werk/omgeving");

        assertThat(vanVakambtenaar.findValuesAsText("titel")).contains("Zaak " + ander);
        assertThat(vanVakambtenaar.toString()).doesNotContain("mevrouw Voorbeeld", ZAKEN + "/" + ander);
        assertThat(omgeving(sessie("wijkregisseur1"), eigen, ander)
                        .path("titel")
                        .asText())
                .isEqualTo("Bank voor mevrouw Voorbeeld");
    }

    @Test
    @DisplayName("given a case that the administrator deleted, then the list says that it was stopped")
    void gestopt() throws Exception {
        String kenmerk = legVast("kcc", "Dubbele bank");
        processen.deleteProcessInstance(
                processen
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(kenmerk)
                        .singleResult()
                        .getId(),
                "Dubbel ingevoerd");

        assertThat(sessie("kcc").haal(ZAKEN + "?stand=alle&zoek=" + kenmerk).body())
                .contains(kenmerk, "Klaar: Gestopt door de gemeente");
    }

    @Test
    @DisplayName("ROE-F1 the file shows sources, decisions and pots as sums, and no account number")
    void geld() throws Exception {
        String kenmerk = spel.totBronnen(75_000);
        spel.verkenBronnen(kenmerk, "750.00");

        JsonNode geld = json.readTree(sessie("vakambtenaar-bor")
                        .haal(ZAKEN + "/" + kenmerk + "/dossier")
                        .body())
                .at("/werk/geld");

        assertThat(geld.path("gevraagd").asLong()).isEqualTo(75_000);
        assertThat(geld.path("bronnen")).hasSize(7);
        assertThat(geld.at("/bronnen/0/stand").asText()).isEqualTo("Past niet");
        assertThat(geld.toString()).doesNotContainIgnoringCase("iban");
    }

    private JsonNode omgeving(Websessie sessie, String kenmerk, String ander) throws Exception {
        for (JsonNode een : json.readTree(
                        sessie.haal(ZAKEN + "/" + kenmerk + "/dossier").body())
                .at("/werk/omgeving")) {
            if (een.path("adres").asText().equals(ZAKEN + "/" + ander)) {
                return een;
            }
        }
        throw new AssertionError(ander + " is not among what else runs there");
    }

    private HttpResponse<String> noteer(Websessie sessie, String kenmerk, String tekst) throws Exception {
        sessie.haal(ZAKEN);
        return sessie.dien(ZAKEN + "/" + kenmerk + "/notitie", "tekst", tekst, "xsrf-token", sessie.token());
    }

    private String legVast(String account, String titel) {
        return intake.indienen(nieuw(account, titel)).kenmerk();
    }

    private static NieuwInitiatief nieuw(@Nullable String account, String titel) {
        return new NieuwInitiatief(
                titel,
                "Wij willen een bank, zodat mensen elkaar ontmoeten.",
                "centrum",
                null,
                null,
                new Indiener("Noor Akkerman", "noor@bewoner.example", null, null, null),
                null,
                null,
                false,
                "wijkwethouder".equals(account) ? Kanaal.WIJKWETHOUDER : Kanaal.KCC,
                null,
                account);
    }

    private Websessie sessie(String account) throws Exception {
        return new Websessie(poort).aangemeld(account, "tasklist");
    }
}
