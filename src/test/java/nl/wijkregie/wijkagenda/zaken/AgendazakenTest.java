package nl.wijkregie.wijkagenda.zaken;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Verzonden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Status;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.initiatief.Tijdlijnregel;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.testsupport.Loket;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkagenda.Agendalijst;
import nl.wijkregie.wijkagenda.Agendalijst.Agendapunt;
import nl.wijkregie.wijkagenda.Agendastatus;
import nl.wijkregie.wijkagenda.Agendaverslag;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkagenda.Regel;
import nl.wijkregie.wijkagenda.Ronde;
import nl.wijkregie.wijkagenda.Voorstel;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@Toepassingstest
@DisplayName("A case of a resident on the wijkagenda")
class AgendazakenTest {

    private static final String AGENDA = "WA-2026-centrum";
    private static final String NAAM = "Wijkagenda Centrum 2026";

    @Autowired
    Spel spel;

    @Autowired
    Agendazaken zaken;

    @Autowired
    Agendalijst lijst;

    @Autowired
    Wijkagendas wijkagendas;

    @Autowired
    Maatregelen maatregelen;

    @Autowired
    Agendaverslag verslag;

    @Autowired
    Berichten berichten;

    @Autowired
    Tijdlijn tijdlijn;

    @Autowired
    Inzendingen inzendingen;

    @Autowired
    RuntimeService processen;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    Testklok klok;

    @LocalServerPort
    int poort;

    private int ronde;

    @BeforeEach
    void opEenGewoneMaandag() {
        klok.zet(LocalDate.of(2026, 3, 2));
    }

    /** Each test begins its own round with its own cases. */
    @AfterEach
    void ruimOp() {
        wijkagendas.zoek(AGENDA).stream()
                .flatMap(agenda -> wijkagendas.rondes(AGENDA).stream())
                .filter(open -> open.status() == Agendastatus.IN_VOORBEREIDING)
                .forEach(open -> doe(() -> {
                    wijkagendas.stop(AGENDA, open.nummer());
                    zaken.losgelaten(AGENDA, open.nummer());
                }));
        lijst.wachtend("centrum").forEach(punt -> spel.agendaBesluit(punt.kenmerk(), "niet-opgenomen"));
    }

    @Test
    @DisplayName("ROE-G2, ROE-D5 given a case that waits, when an agenda begins, then who filed it hears once on which")
    void opDeAgenda() {
        String zaak = wens();
        assertThat(tekst(zaak, "op-de-wijkagenda")).contains("U hoort van ons op welke wijkagenda");

        begin();
        doe(() -> zaken.opDeAgenda(AGENDA, ronde));

        assertThat(soorten(zaak)).containsOnlyOnce("op-de-wijkagenda", "op-deze-wijkagenda");
        assertThat(tekst(zaak, "op-deze-wijkagenda")).contains(NAAM, AGENDA);
        assertThat(zaken.punten(AGENDA, ronde)).extracting(Agendapunt::kenmerk).containsExactly(zaak);
        assertThat(regels(zaak)).contains("Op de lijst voor de wijkagenda", "Op de lijst voor " + NAAM);
        assertThat(spel.zaak(zaak).status()).isEqualTo(Status.GEAGENDEERD);
    }

    @Test
    @DisplayName("ROE-G3 step 1 given the first list, then nothing goes on before each case is taken up or refused")
    void eersteLijst() {
        String overgenomen = wens();
        String geweigerd = wens();
        begin();
        Maatregel maatregel = maatregel(overgenomen);

        weigert(() -> zaken.overzichtKlaar(AGENDA, ronde), "maatregelen", geweigerd);
        assertThat(soorten(overgenomen)).doesNotContain("wens-overgenomen");
        doe(() -> zaken.nietOvernemen(geweigerd, "De gemeente gaat hier niet over."));
        doe(() -> zaken.overzichtKlaar(AGENDA, ronde));
        doe(() -> zaken.overzichtKlaar(AGENDA, ronde));

        assertThat(soorten(overgenomen)).containsOnlyOnce("wens-overgenomen");
        assertThat(tekst(overgenomen, "wens-overgenomen")).contains(NAAM, maatregel.titel());
        assertThat(soorten(geweigerd)).containsOnlyOnce("agenda-niet-opgenomen").doesNotContain("wens-overgenomen");
        assertThat(tekst(geweigerd, "agenda-niet-opgenomen")).contains(NAAM, "De gemeente gaat hier niet over.");
        eindigde(geweigerd, Uitkomst.NIET_OPGENOMEN);
        assertThat(laatsteRegel(geweigerd).omschrijving()).isEqualTo("Niet opgenomen in " + NAAM);
        assertThat(laatsteRegel(geweigerd).toelichting()).isEqualTo("De gemeente gaat hier niet over.");
    }

    @Test
    @DisplayName("ROE-D5 given a case that is not taken up, then a reason is asked, and the note can be undone")
    void nietOvernemen() {
        String zaak = wens();
        begin();

        weigert(() -> zaken.nietOvernemen(zaak, "  "), "reden", "Schrijf waarom");
        weigert(() -> zaken.nietOvernemen(zaak, "x".repeat(5001)), "reden", "5000");
        doe(() -> zaken.nietOvernemen(zaak, "Dit gebeurt al."));
        assertThat(punt(zaak).nietOvergenomen()).isTrue();
        doe(() -> zaken.tochOvernemen(zaak));

        assertThat(punt(zaak).nietOvergenomen()).isFalse();
        maatregel(zaak);
        weigert(() -> zaken.nietOvernemen(zaak, "Dit gebeurt al."), "zaak", "staat al als maatregel");
        weigert(() -> zaken.nietOvernemen("INI-1999-00001", "Dit gebeurt al."), "zaak", "Ververs de pagina");
    }

    @Test
    @DisplayName("ROE-G3 step 2 given a measure that is sieved out, then who filed its case reads the reason, once")
    void afgevallen() {
        String zaak = wens();
        begin();
        Maatregel maatregel = maatregel(zaak);
        doe(() -> zaken.overzichtKlaar(AGENDA, ronde));

        doe(() -> {
            maatregelen.status(maatregel.kenmerk(), Maatregelstatus.AFGEVALLEN, "Hier ligt een gasleiding.");
            zaken.afgevallen(maatregelen.haal(maatregel.kenmerk()));
            zaken.afgevallen(maatregelen.haal(maatregel.kenmerk()));
        });

        eindigde(zaak, Uitkomst.NIET_OPGENOMEN);
        assertThat(soorten(zaak)).containsOnlyOnce("agenda-niet-opgenomen");
        assertThat(tekst(zaak, "agenda-niet-opgenomen")).contains("Hier ligt een gasleiding.", maatregel.titel());
    }

    @Test
    @DisplayName(
            "ROE-D5, ROE-G6 given an adopted beleidswens, then the case stays open until its measure is carried out")
    void uitgevoerd() {
        String zaak = wens();
        Maatregel maatregel = vastgesteld(zaak);

        assertThat(spel.zaak(zaak).status()).isEqualTo(Status.IN_UITVOERING);
        assertThat(spel.zaak(zaak).fase().nummer()).isEqualTo(5);
        assertThat(soorten(zaak)).containsOnlyOnce("agenda-opgenomen");
        assertThat(tekst(zaak, "agenda-opgenomen")).contains(NAAM, maatregel.titel());
        doe(() -> {
            zaken.afgelopen(maatregel, true, "Het zebrapad ligt er.");
            zaken.afgelopen(maatregel, true, "Het zebrapad ligt er.");
        });

        eindigde(zaak, Uitkomst.UITGEVOERD);
        assertThat(soorten(zaak)).containsOnlyOnce("wens-uitgevoerd");
        assertThat(tekst(zaak, "wens-uitgevoerd")).contains("Het zebrapad ligt er.", maatregel.titel());
        assertThat(regels(zaak))
                .containsSubsequence(
                        "Op de lijst voor " + NAAM,
                        "Overgenomen in " + NAAM + " als maatregel ‘" + maatregel.titel() + "’",
                        "Opgenomen in " + NAAM + " als maatregel ‘" + maatregel.titel() + "’",
                        "Maatregel ‘" + maatregel.titel() + "’ is uitgevoerd");
    }

    @Test
    @DisplayName("ROE-D5 given an adopted beleidswens whose measure stops, then who filed it reads why")
    void gestopt() {
        String zaak = wens();
        Maatregel maatregel = vastgesteld(zaak);

        doe(() -> zaken.afgelopen(maatregel, false, "De school verhuist."));

        eindigde(zaak, Uitkomst.NIET_OPGENOMEN);
        assertThat(soorten(zaak)).containsOnlyOnce("wens-gestopt").doesNotContain("wens-uitgevoerd");
        assertThat(tekst(zaak, "wens-gestopt")).contains("De school verhuist.");
    }

    @Test
    @DisplayName(
            "ROE-F3 given an adopted inwonerinitiatief, then the residents carry it out and account for it themselves")
    void initiatief() {
        String zaak = spel.totPrincipebesluit("inwonerinitiatief", antwoorden("grotereImpact", true));
        spel.beslis(zaak, "steunen");
        Maatregel maatregel = vastgesteld(zaak);
        assertThat(spel.zaak(zaak).status()).isEqualTo(Status.IN_UITVOERING);

        doe(() -> zaken.afgelopen(maatregel, true, "Klaar."));

        assertThat(spel.isKlaar(zaak)).isFalse();
        assertThat(soorten(zaak)).doesNotContain("wens-uitgevoerd");
    }

    @Test
    @DisplayName(
            "ROE-D5 given the measure of an inwonerinitiatief that stops, then the case goes on and both sides hear it")
    void initiatiefZonderMaatregel() {
        String zaak = spel.totPrincipebesluit("inwonerinitiatief", antwoorden("grotereImpact", true));
        spel.beslis(zaak, "steunen");
        Maatregel maatregel = vastgesteld(zaak);

        doe(() -> zaken.afgelopen(maatregel, false, "Hier ligt een gasleiding."));

        assertThat(spel.isKlaar(zaak)).isFalse();
        assertThat(soorten(zaak)).containsOnlyOnce("maatregel-gestopt").doesNotContain("wens-gestopt");
        assertThat(tekst(zaak, "maatregel-gestopt"))
                .contains(NAAM, maatregel.titel(), "Hier ligt een gasleiding.", "contactpersoon bespreekt met u");
        assertThat(berichten.van(zaak))
                .filteredOn(bericht -> bericht.soort().equals("zaak-zonder-maatregel"))
                .extracting(Verzonden::functie)
                .containsExactly(spel.zaak(zaak).vakambtenaar());
    }

    @Test
    @DisplayName("ROE-G2 given a round that stops, then its cases wait again and hear on which agenda they come then")
    void losgelaten() {
        String zaak = wens();
        begin();
        doe(() -> {
            wijkagendas.stop(AGENDA, ronde);
            zaken.losgelaten(AGENDA, ronde);
        });
        assertThat(punt(zaak).agenda()).isNull();
        assertThat(lijst.wachtend("centrum")).extracting(Agendapunt::kenmerk).contains(zaak);
        assertThat(soorten(zaak)).containsOnlyOnce("wijkagenda-gestopt");
        assertThat(tekst(zaak, "wijkagenda-gestopt"))
                .contains(NAAM, "Het maken van deze wijkagenda is gestopt.", "gaat mee naar de volgende wijkagenda");
        assertThat(regels(zaak)).contains("Wacht op een volgende wijkagenda: " + NAAM + " gaat niet verder");

        begin();

        assertThat(punt(zaak).ronde()).isEqualTo(ronde);
        assertThat(soorten(zaak)).filteredOn("op-deze-wijkagenda"::equals).hasSize(2);
    }

    @Test
    @DisplayName(
            "ROE-A4 given a case on an agenda that is withdrawn, then its measure goes on without it and the coalition hears it")
    void ingetrokken() {
        String zaak = wens();
        begin();
        Maatregel maatregel = maatregel(zaak);
        doe(() -> zaken.overzichtKlaar(AGENDA, ronde));

        inzendingen.intrekken(zaak, "Wij gaan verhuizen.", null);

        eindigde(zaak, Uitkomst.INGETROKKEN);
        assertThat(maatregelen.haal(maatregel.kenmerk()).zaak()).isNull();
        assertThat(maatregelen.haal(maatregel.kenmerk()).status()).isEqualTo(Maatregelstatus.VOORGESTELD);
        assertThat(lijst.wachtend("centrum")).extracting(Agendapunt::kenmerk).doesNotContain(zaak);
        assertThat(berichten.van(zaak))
                .filteredOn(bericht -> bericht.soort().equals("zaak-van-wijkagenda"))
                .extracting(Verzonden::functie)
                .containsExactlyInAnyOrder("wijkcoalitie-centrum", "wijkregisseur-centrum");
        assertThat(tekst(zaak, "zaak-van-wijkagenda"))
                .contains(NAAM, maatregel.titel(), "Ingetrokken")
                .doesNotContain("Akkerman", "verhuizen");
        assertThat(verslag.van(AGENDA)).extracting(Regel::naam).contains("Zaak " + zaak + " is geëindigd: Ingetrokken");
        doe(() -> zaken.overzichtKlaar(AGENDA, ronde));
    }

    @Test
    @DisplayName("ROE-A4 given a case that no agenda took yet, when it is withdrawn, then it leaves the list silently")
    void ingetrokkenZonderAgenda() {
        String zaak = wens();

        inzendingen.intrekken(zaak, null, null);

        assertThat(lijst.wachtend("centrum")).extracting(Agendapunt::kenmerk).doesNotContain(zaak);
        assertThat(berichten.van(zaak)).extracting(Verzonden::soort).doesNotContain("zaak-van-wijkagenda");
    }

    @Test
    @DisplayName("given a case whose process the administrator deletes, then the agenda does not wait for it")
    void verwijderd() {
        String zaak = wens();
        begin();

        processen.deleteProcessInstance(
                processen
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(zaak)
                        .processDefinitionKey("initiatief")
                        .singleResult()
                        .getId(),
                "Proef");

        assertThat(punt(zaak).wacht()).isFalse();
        doe(() -> zaken.overzichtKlaar(AGENDA, ronde));
    }

    @Test
    @DisplayName("ROE-D5 given a measure that dropped out unheard, then adoption still answers its case: never silence")
    void nooitStilte() {
        String zaak = wens();
        begin();
        Maatregel maatregel = maatregel(zaak);
        doe(() -> zaken.overzichtKlaar(AGENDA, ronde));

        doe(() -> {
            maatregelen.status(maatregel.kenmerk(), Maatregelstatus.VERVALLEN, "Te duur.");
            zaken.vastgesteld(AGENDA, ronde);
        });

        eindigde(zaak, Uitkomst.NIET_OPGENOMEN);
        assertThat(tekst(zaak, "agenda-niet-opgenomen")).contains("Te duur.");
    }

    @Test
    @DisplayName(
            "ROE-D5 given an adopted round without a case that stood on it, then its time line says so, and it waits")
    void vastgesteldZonder() {
        String zaak = wens();
        begin();

        doe(() -> {
            wijkagendas.stelVast(AGENDA, ronde);
            zaken.vastgesteld(AGENDA, ronde);
        });

        assertThat(punt(zaak).agenda()).isNull();
        assertThat(laatsteRegel(zaak).omschrijving())
                .isEqualTo("Wacht op een volgende wijkagenda: " + NAAM + " is vastgesteld zonder dit idee");
        assertThat(soorten(zaak)).doesNotContain("wijkagenda-gestopt");
    }

    @Test
    @DisplayName("given a measure for a case that left the agenda, then the first list is refused")
    void andereZaak() {
        String zaak = wens();
        begin();
        Maatregel maatregel = maatregel(zaak);
        doe(() -> lijst.koppel(zaak, null, null));

        weigert(() -> zaken.overzichtKlaar(AGENDA, ronde), "maatregelen", maatregel.titel());
    }

    @Test
    @DisplayName(
            "given a message of the administrator without a decision, or an unknown one, then a sentence and the case still waits")
    void onbekendBesluit() {
        String zaak = wens();
        Loket beheerder = new Loket(poort).als("beheerder");

        for (Map<String, Object> variabelen : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("agendabesluit", Map.of("value", "misschien", "type", "String")),
                Map.of("agendabesluit", Map.of("value", 5, "type", "Integer")))) {
            var antwoord = beheerder.post(
                    "/engine-rest/message",
                    Map.of(
                            "messageName", "AgendaBesluit",
                            "businessKey", zaak,
                            "processVariables", variabelen));
            assertThat(antwoord.status()).isEqualTo(400);
            assertThat(antwoord.zin()).contains("'opgenomen' of 'niet-opgenomen'");
        }

        assertThat(punt(zaak).wacht()).isTrue();
        assertThat(spel.zaak(zaak).status()).isEqualTo(Status.GEAGENDEERD);
        assertThatThrownBy(() -> spel.agendaBesluit(zaak, "misschien")).isInstanceOf(OngeldigeInvoer.class);
    }

    private String wens() {
        String zaak = spel.totPrincipebesluit("beleidswens", Map.of());
        spel.beslis(zaak, "steunen");
        return zaak;
    }

    private void begin() {
        boolean tussentijds = wijkagendas
                .zoek(AGENDA)
                .map(Wijkagenda::status)
                .filter(Agendastatus.VASTGESTELD::equals)
                .isPresent();
        doe(() -> {
            Ronde begonnen =
                    wijkagendas.begin("centrum", 2026, tussentijds, tussentijds ? "Er is meer." : "", "wijkregisseur1");
            ronde = begonnen.nummer();
            zaken.opDeAgenda(AGENDA, ronde);
        });
    }

    private Maatregel maatregel(String zaak) {
        Voorstel voorstel = new Voorstel("Zebrapad bij de school", "", "", "verkeer", List.of(), null, zaak);
        return transactie.execute(status -> maatregelen.voegToe(AGENDA, ronde, voorstel));
    }

    /** From a case that waits up to its adopted measure. */
    private Maatregel vastgesteld(String zaak) {
        begin();
        String kenmerk = maatregel(zaak).kenmerk();
        doe(() -> zaken.overzichtKlaar(AGENDA, ronde));
        doe(() -> {
            maatregelen.status(kenmerk, Maatregelstatus.VASTGESTELD, "");
            wijkagendas.stelVast(AGENDA, ronde);
            zaken.vastgesteld(AGENDA, ronde);
        });
        return maatregelen.haal(kenmerk);
    }

    private void doe(Runnable daad) {
        transactie.executeWithoutResult(status -> daad.run());
    }

    private void weigert(Runnable daad, String veld, String zin) {
        assertThatThrownBy(() -> doe(daad))
                .isInstanceOfSatisfying(
                        OnjuisteAgenda.class, fout -> assertThat(fout.veld()).isEqualTo(veld))
                .hasMessageContaining(zin);
    }

    private Agendapunt punt(String zaak) {
        return lijst.zoek(zaak).orElseThrow();
    }

    private void eindigde(String zaak, Uitkomst uitkomst) {
        assertThat(spel.isKlaar(zaak)).isTrue();
        assertThat(spel.zaak(zaak).uitkomst()).isEqualTo(uitkomst);
    }

    private List<String> soorten(String zaak) {
        return berichten.van(zaak).stream()
                .filter(bericht -> bericht.functie().equals("indiener"))
                .map(Verzonden::soort)
                .toList();
    }

    private String tekst(String zaak, String soort) {
        return berichten.van(zaak).stream()
                .filter(bericht -> bericht.soort().equals(soort))
                .map(Verzonden::tekst)
                .findFirst()
                .orElseThrow();
    }

    private List<String> regels(String zaak) {
        return tijdlijn.van(zaak).stream().map(Tijdlijnregel::omschrijving).toList();
    }

    private Tijdlijnregel laatsteRegel(String zaak) {
        List<Tijdlijnregel> regels = tijdlijn.van(zaak);
        return regels.get(regels.size() - 1);
    }
}
