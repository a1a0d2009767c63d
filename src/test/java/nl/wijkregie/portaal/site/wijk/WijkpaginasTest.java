package nl.wijkregie.portaal.site.wijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Indiener;
import nl.wijkregie.initiatief.Intake;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.NieuwInitiatief;
import nl.wijkregie.initiatief.Toestemming;
import nl.wijkregie.initiatief.Toestemmingen;
import nl.wijkregie.initiatief.Volgcodes;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.testsupport.Zaakstanden;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Toepassingstest
@DisplayName("What everybody reads about a wijk")
class WijkpaginasTest {

    private static final String VERHAAL = "Er speelden 42 kinderen op straat.\n\nBuren leerden elkaar kennen.";

    @LocalServerPort
    private int poort;

    @Autowired
    private Zaakstanden zaakstanden;

    @Autowired
    private Spel spel;

    @Autowired
    private Intake intake;

    @Autowired
    private Inzendingen inzendingen;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Dossier dossier;

    @Autowired
    private Volgcodes volgcodes;

    @Autowired
    private Budgetjaren jaren;

    @Autowired
    private Grootboek grootboek;

    @Autowired
    private Gemeente gemeente;

    @Autowired
    private Testklok klok;

    @Autowired
    private PlatformTransactionManager transacties;

    @BeforeEach
    void begin() {
        klok.zet(LocalDate.of(2026, 3, 2));
        if (jaren.zoek(2026).isEmpty()) {
            boek(() -> jaren.open(2026, 250_000_00, 10_000_00, 33, false, aanleiding()));
        }
    }

    @Test
    @DisplayName(
            "ROE-I2 given consent to show the title, then it is on the page after triage, with its phase, until it is taken back")
    void lopendIdee() {
        String kenmerk = dienIn("Samen koffie in de tuin", "herten", true);
        assertThat(pagina("/wijken/herten")).doesNotContain("Samen koffie in de tuin");

        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        assertThat(pagina("/wijken/herten"))
                .contains("Samen koffie in de tuin", "Stap 3 van 5: Wij praten met de bedenker", "2 maart 2026")
                .doesNotContain(kenmerk, "Akkerman", "noor@bewoner.example");
        assertThat(pagina("/wijken/centrum")).doesNotContain("Samen koffie in de tuin");

        toestemmingen.wijzig(kenmerk, Toestemming.TONEN, false, null);
        assertThat(pagina("/wijken/herten")).doesNotContain("Samen koffie in de tuin");
    }

    @Test
    @DisplayName("ROE-I2 given no consent, a request of one resident or a case that ended, then its title is nowhere")
    void nietGetoond() {
        String zonder = dienIn("Zonder toestemming ingediend", "swalmen", false);
        spel.geleidDoor(zonder, "inwonerinitiatief", "groen");
        String verzoek = dienIn("Verzoek om een lantaarnpaal", "swalmen", true);
        spel.geleidDoor(verzoek, "verzoek", "groen");
        String klaar = dienIn("Gestopt met dit idee", "swalmen", true);
        spel.geleidDoor(klaar, "inwonerinitiatief", "groen");
        inzendingen.intrekken(klaar, null, null);

        assertThat(pagina("/wijken/swalmen"))
                .doesNotContain("Zonder toestemming", "Verzoek om een", "Gestopt met")
                .contains("Er staan nu geen ideeën op deze pagina.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bel Noor op 06-12345678",
                "Mail noor@bewoner.example",
                "Feest op 6041 AB 12",
                "Tuin \u202Ereovmo dleob"
            })
    @DisplayName("ROE-I2 given a title by which a person can be reached or that reads otherwise, then it is not shown")
    void persoonsgegevens(String titel) {
        String kenmerk = dienIn(titel, "asenray", true);
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");

        assertThat(pagina("/wijken/asenray")).contains("Er staan nu geen ideeën op deze pagina.");
    }

    @Test
    @DisplayName("given a title with markup, then it is text")
    void opmaak() {
        String kenmerk = dienIn("<script>alert(1)</script> & \"tuin\" 🌻", "maasniel", true);
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");

        assertThat(pagina("/wijken/maasniel"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;tuin&quot; 🌻")
                .doesNotContain("<script>alert");
    }

    @Test
    @DisplayName(
            "ROE-F14 given money that was spent and promised, then the words and the table of the wijk say what the ledger says")
    void geld() {
        Pot pot = new Pot(2026, "donderberg", Potsoort.INITIATIEVEN);
        boek(() -> {
            grootboek.reserveer(pot, "INI-2026-9001", 750_50, aanleiding());
            grootboek.stelVast(pot, "INI-2026-9001", 750_50, aanleiding());
            grootboek.betaal(pot, "INI-2026-9001", 750_50, false, aanleiding());
            grootboek.reserveer(pot, "INI-2026-9002", 1_000_00, aanleiding());
        });
        var stand = grootboek.standen(2026).stream()
                .filter(een -> een.pot().equals(pot))
                .findFirst()
                .orElseThrow();

        String pagina = pagina("/wijken/donderberg");

        assertThat(pagina)
                .contains("Geld in 2026", "is €\u00a0750,50 uitgegeven en €\u00a01.000,00 toegezegd")
                .contains(">" + Bedragen.tekst(stand.vrij()).replace(' ', '\u00a0') + "<")
                .contains("wijkregie-grafiek__deel--besteed", "wijkregie-grafiek__deel--gereserveerd")
                .doesNotContain("INI-2026-9001", "manager-lv");
        assertThat(pagina("/wijken/vergelijken")).contains(">€\u00a0750,50<");
    }

    @Test
    @DisplayName("ROE-I1 ROE-H1 given each wijk, then functions and their mailboxes stand there, and no account")
    void contact() {
        for (Wijk wijk : gemeente.wijken()) {
            assertThat(pagina("/wijken/" + wijk.code()))
                    .contains(
                            "<title>" + wijk.naam() + " - Gemeente Roermond</title>",
                            "mailto:" + wijk.emailWijkregisseur(),
                            "mailto:" + wijk.emailWijkcoalitie(),
                            "mailto:opbouwwerk@roermond.example")
                    .doesNotContain(">" + wijk.wijkregisseur() + "<", "style=", "onclick", "th:");
        }
    }

    @Test
    @DisplayName(
            "ROE-E5 given a story and consent, then it is on the pages, the front door and the API without the resident's title;"
                    + " taken back, it is gone from all at once")
    void goedVoorbeeld() {
        String kenmerk = zaakstanden.gerealiseerd("Een straat vol kinderen", VERHAAL);
        String[] adressen = {
            "/goede-voorbeelden",
            "/goede-voorbeelden?wijk=centrum&jaar=2026",
            "/wijken/centrum",
            "/",
            "/api/v1/goede-voorbeelden?wijk=centrum"
        };
        for (String adres : adressen) {
            assertThat(pagina(adres))
                    .as(adres)
                    .contains("Een straat vol kinderen", "Er speelden 42 kinderen")
                    .doesNotContain(kenmerk, "Straatspeeldag in onze straat", "Akkerman");
        }
        assertThat(pagina("/volgen/" + kenmerk + "/toestemming?volgcode=" + volgcodes.van(kenmerk, 1)))
                .contains("Zo lezen anderen het nu", "Een straat vol kinderen", "Er speelden 42 kinderen");
        assertThat(pagina("/goede-voorbeelden?wijk=herten")).doesNotContain("Een straat vol kinderen");

        toestemmingen.wijzig(kenmerk, Toestemming.VOORBEELD, false, null);

        for (String adres : adressen) {
            assertThat(ophalen(adres)).as(adres).doesNotContain("Een straat vol kinderen");
        }
    }

    @Test
    @DisplayName(
            "ROE-I3 given ideas of this year, then the comparison counts them per wijk and policy field; a complaint is no idea")
    void vergelijken() {
        String idee = dienIn("Bloembakken op het plein", "hoogvonderen", false);
        spel.geleidDoor(idee, "inwonerinitiatief", "groen");
        String klacht = dienIn("Losse tegel op de stoep", "hoogvonderen", false);
        spel.doe(klacht, "triage", "kcc", Spel.antwoorden("klacht", "openbare-ruimte"));
        assertThat(dossier.haal(klacht).uitkomst()).isNotNull();

        assertThat(getallen("/wijken/vergelijken", "tabel-ideeen", "Hoogvonderen"))
                .containsExactly("1", "0", "0,3");
        assertThat(getallen("/wijken/vergelijken?onderwerp=groen", "tabel-ideeen", "Hoogvonderen"))
                .containsExactly("1", "0", "0,3");
        assertThat(getallen("/wijken/vergelijken?onderwerp=verkeer", "tabel-ideeen", "Hoogvonderen"))
                .containsExactly("0", "0", "0,0");
        assertThat(getallen("/wijken/vergelijken", "tabel-inwoners", "Hoogvonderen"))
                .containsExactly("3.300");
        assertThat(pagina("/wijken/vergelijken")).contains("Stand van 2 maart 2026");
    }

    @Test
    @DisplayName("given a resident who knows only the buurt, then choosing it leads to the page of its wijk")
    void buurt() {
        assertThat(pagina("/wijken")).contains("<option value=\"swalmen\">Boukoul</option>");

        Loket.Antwoord antwoord = new Loket(poort).get("/wijken?wijk=swalmen");

        assertThat(antwoord.status()).isEqualTo(303);
        assertThat(antwoord.kop("Location")).endsWith("/wijken/swalmen");
    }

    @ParameterizedTest
    @CsvSource({
        "/wijken/nergens, Wijk niet gevonden",
        "/wijken?wijk=nergens, Wijk niet gevonden",
        "/wijken/centrum?jaar=1999, Jaar niet gevonden",
        "/wijken/centrum?jaar=%00, Jaar niet gevonden",
        "/wijken/vergelijken?jaar=2099, Cijfers niet gevonden",
        "/wijken/vergelijken?onderwerp=%3Cscript%3E, Cijfers niet gevonden",
        "/goede-voorbeelden?wijk=nergens, Geen goede voorbeelden gevonden",
        "/goede-voorbeelden?bladzijde=-1, Geen goede voorbeelden gevonden"
    })
    @DisplayName("given an address that does not exist, then a page in Dutch says what to do: 404")
    void bestaatNiet(String adres, String titel) {
        Loket.Antwoord antwoord = new Loket(poort).get(adres);

        assertThat(antwoord.status()).isEqualTo(404);
        assertThat(antwoord.tekst()).contains("<h1 class=\"utrecht-heading-1\">" + titel + "</h1>");
    }

    /** The numbers of one row of a table, as they are read. */
    private List<String> getallen(String adres, String tabel, String rij) {
        String vanaf = pagina(adres).split("id=\"" + tabel + "\"", 2)[1].split("</table>", 2)[0];
        String regel = vanaf.split(">" + rij + "<", 2)[1].split("</tr>", 2)[0];
        return Pattern.compile("<td[^>]*>([^<]*)</td>")
                .matcher(regel)
                .results()
                .map(gevonden -> gevonden.group(1))
                .toList();
    }

    private String pagina(String adres) {
        Loket.Antwoord antwoord = new Loket(poort).get(adres);
        assertThat(antwoord.status()).as(adres).isEqualTo(200);
        return antwoord.tekst();
    }

    /** The same when a year without examples is no choice any more. */
    private String ophalen(String adres) {
        return new Loket(poort).get(adres).tekst();
    }

    private String dienIn(String titel, String wijk, boolean toestemming) {
        return intake.indienen(new NieuwInitiatief(
                        titel,
                        "Wij willen dit samen met de buren doen.",
                        wijk,
                        null,
                        null,
                        new Indiener("Noor Akkerman", "noor@bewoner.example", null, null, null),
                        null,
                        null,
                        false,
                        Kanaal.WEBSITE,
                        null,
                        null,
                        toestemming))
                .kenmerk();
    }

    private void boek(Runnable daad) {
        new TransactionTemplate(transacties).executeWithoutResult(status -> daad.run());
    }

    private static Aanleiding aanleiding() {
        return new Aanleiding(UUID.randomUUID().toString(), "manager-lv", "Manager L&V", "Voor de proef.", null);
    }
}
