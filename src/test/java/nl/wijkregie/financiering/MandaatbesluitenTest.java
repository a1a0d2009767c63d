package nl.wijkregie.financiering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.budgetjaar.Ontbrekendjaar;
import nl.wijkregie.financiering.Mandaatbesluiten.Beslisser;
import nl.wijkregie.financiering.Mandaatbesluiten.Oordeel;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Gemeentebestand;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Fase;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.Schaal;
import nl.wijkregie.initiatief.Soort;
import nl.wijkregie.initiatief.Status;
import nl.wijkregie.wijkbudget.Budgetjaar;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import nl.wijkregie.wijkbudget.Potstand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Decisions over money are taken under a mandate, from a year that is open")
class MandaatbesluitenTest {

    private static final Gemeente ROERMOND = Gemeentebestand.lees("roermond", null);
    private static final Pot POT = new Pot(2027, "centrum", Potsoort.INITIATIEVEN);
    private static final Oordeel AKKOORD = new Oordeel(true, false, "", "");
    private static final Beslisser MANAGER = new Beslisser("manager-lv", List.of("manager-lv", "management"));

    private final Financieringen financieringen = mock(Financieringen.class);
    private final Budgetjaren jaren = mock(Budgetjaren.class);
    private final Grootboek grootboek = mock(Grootboek.class);
    private final Ontbrekendjaar ontbrekendjaar = mock(Ontbrekendjaar.class);
    private final Mandaatbesluiten besluiten = new Mandaatbesluiten(
            financieringen,
            new Mandaatvraag(ROERMOND),
            ROERMOND,
            mock(Dossier.class),
            jaren,
            grootboek,
            ontbrekendjaar);

    @BeforeEach
    void givenARequestInAnOpenYear() {
        when(financieringen.haal("INI-1"))
                .thenReturn(new Financiering(
                        7,
                        "INI-1",
                        1,
                        "vakambtenaar-bor",
                        new Bronopgave(List.of(), 500_00, null, null, BijTeWeinig.VRAGEN, null, null, ""),
                        2027,
                        "initiatieven",
                        null,
                        null,
                        0,
                        false));
        when(jaren.huidig()).thenReturn(2027);
        jaar(false);
        when(grootboek.stand(POT)).thenReturn(Optional.of(new Potstand(POT, 500_00, 0, 0, 500_00, 0)));
    }

    @Test
    @DisplayName("ROE-F4 given the manager, then his function is on file; a substitute decides in its name")
    void functie() {
        assertThat(besluiten.beslis(zaak(), Bron.WIJKBUDGET, AKKOORD, MANAGER))
                .isEqualTo("Manager Leefbaarheid & Veiligheid");
        assertThat(besluiten.beslis(
                        zaak(),
                        Bron.WIJKBUDGET,
                        AKKOORD,
                        new Beslisser("clustermanager-sociaal", List.of("clustermanager-sociaal"))))
                .endsWith(", namens Manager Leefbaarheid & Veiligheid");
    }

    @Test
    @DisplayName("ROE-F4 given no mandate, nobody signed in or his own proposal, then nothing is kept")
    void geenMandaat() {
        weigert(new Beslisser("clustermanager-bor", List.of("clustermanager-bor")), "geen mandaat");
        weigert(new Beslisser(null, List.of()), "Log in");
        weigert(new Beslisser("vakambtenaar-bor", List.of("manager-lv")), "zelf");

        verify(financieringen, never()).voegToe(any(), any());
    }

    @Test
    @DisplayName("given a year that is not open, then it is asked for and the decision waits")
    void jaarNietGeopend() {
        when(jaren.zoek(2027)).thenReturn(Optional.empty());

        assertThatThrownBy(() -> besluiten.beslis(zaak(), Bron.WIJKBUDGET, AKKOORD, MANAGER))
                .isInstanceOf(OnjuisteOpgave.class)
                .hasMessageStartingWith("Budgetjaar 2027 is nog niet geopend.");

        verify(ontbrekendjaar).vraag(2027);
        verify(financieringen, never()).voegToe(any(), any());
    }

    @Test
    @DisplayName("given a missing year that could be opened at once, then the decision goes on")
    void jaarMeteenGeopend() {
        when(jaren.zoek(2027)).thenReturn(Optional.empty());
        when(ontbrekendjaar.vraag(2027)).thenReturn(true);

        besluiten.beslis(zaak(), Bron.WIJKBUDGET, AKKOORD, MANAGER);

        verify(financieringen).kiesPot(7, POT);
    }

    @Test
    @DisplayName(
            "ROE-F10 given a closed year or a wijk without a pot, then a sentence and no decision; a refusal needs no pot")
    void geslotenOfZonderPot() {
        jaar(true);
        assertThatThrownBy(() -> besluiten.beslis(zaak(), Bron.WIJKBUDGET, AKKOORD, MANAGER))
                .hasMessageStartingWith("Budgetjaar 2027 is gesloten.");
        verify(ontbrekendjaar, never()).vraag(2027);
        jaar(false);
        when(grootboek.stand(POT)).thenReturn(Optional.empty());
        assertThatThrownBy(() -> besluiten.beslis(zaak(), Bron.WIJKBUDGET, AKKOORD, MANAGER))
                .hasMessage(
                        "De wijk Centrum heeft in 2027 geen pot ‘Initiatieven’. Vraag de beheerder om de verdeling na"
                                + " te kijken.");
        verify(financieringen, never()).voegToe(any(), any());

        besluiten.beslis(zaak(), Bron.WIJKBUDGET, new Oordeel(false, false, "Te duur.", ""), MANAGER);

        verify(financieringen).voegToe(any(), any());
    }

    @Test
    @DisplayName("ROE-E0 given a refusal without a reason, then it is not taken")
    void zonderReden() {
        assertThatThrownBy(() -> besluiten.beslis(zaak(), Bron.WIJKBUDGET, new Oordeel(false, false, " ", ""), MANAGER))
                .isInstanceOf(OnjuisteOpgave.class);
    }

    private void weigert(Beslisser beslisser, String waarom) {
        assertThatThrownBy(() -> besluiten.beslis(zaak(), Bron.WIJKBUDGET, AKKOORD, beslisser))
                .isInstanceOf(GeenMandaat.class)
                .hasMessageContaining(waarom);
    }

    private void jaar(boolean gesloten) {
        when(jaren.zoek(2027))
                .thenReturn(Optional.of(new Budgetjaar(2027, 250_000_00, 10_000_00, 240_000_00, 33, gesloten, false)));
    }

    private static Initiatief zaak() {
        return new Initiatief(
                "INI-1",
                "Bank",
                "Een bank in het park.",
                "centrum",
                null,
                Schaal.BUURT,
                Kanaal.WEBSITE,
                null,
                null,
                null,
                false,
                Soort.INWONERINITIATIEF,
                "groen",
                "bor",
                null,
                Fase.van(5),
                Status.IN_VOORBEREIDING,
                null,
                "vakambtenaar-bor",
                1,
                null,
                LocalDateTime.of(2027, 1, 4, 9, 0),
                null);
    }
}
