package nl.wijkregie.wijkagenda.geld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Medewerkers.Medewerker;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.wijkbudget.Boeking;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who hears what was decided over money of a wijkagenda")
class GeldberichtenTest extends Agendageldproef {

    private static final String JAARDEEL = "jaardeel-niet-toegekend";
    private static final String ZAAK = "INI-2026-00001";

    @Override
    Databases soort() {
        return Databases.H2;
    }

    @Test
    @DisplayName(
            "ROE-F10 given a conditional part that is refused, then who leads, who makes the agenda and the contact person hear why")
    void geweigerd() {
        zaak(ZAAK, "inwonerinitiatief", 4);
        String bank = ingestemd(CENTRUM, 1, "Bank bij de vijver", ZAAK, wijkbudget(2027, 1_000_00));
        stelVast(CENTRUM, 1);
        klok.zet(LocalDate.of(2027, 1, 4));

        doe(() -> bean(Jaardelen.class).beslis(bank, 2027, false, "Er is geen geld.", "manager-lv", MANAGER));

        Map<String, String> tekst = Map.of(
                "agendaNaam", "Wijkagenda Centrum 2026",
                "maatregelTitel", "Bank bij de vijver",
                "jaar", "2027",
                "bedrag", "€ 1.000,00",
                "toelichting", "Er is geen geld.");
        verify(functieberichten).aanFunctie(bank, "cluster-bor", JAARDEEL, tekst);
        verify(functieberichten).aanFunctie(bank, "wijkcoalitie-centrum", JAARDEEL, tekst);
        verify(functieberichten).aanFunctie(bank, "wijkregisseur-centrum", JAARDEEL, tekst);
        verify(zaakberichten).aanVakambtenaar(argThat(zaak -> zaak.kenmerk().equals(ZAAK)), eq(JAARDEEL), eq(tekst));
    }

    @Test
    @DisplayName(
            "ROE-F10 given a measure that ends before a later year, then who counted on that money hears it lapses")
    void vervallen() {
        String bank = ingestemd("Bank bij de vijver", wijkbudget(2027, 1_000_00));
        stelVast(CENTRUM, 1);

        doe(() -> bean(Maatregelafrekeningen.class).rekenAf(bank, 0, "vakambtenaar-bor"));

        verify(functieberichten)
                .aanFunctie(
                        eq(bank),
                        eq("cluster-bor"),
                        eq(JAARDEEL),
                        argThat(tekst -> tekst.get("toelichting").isEmpty()));
        verify(zaakberichten, never()).aanVakambtenaar(any(), any(), anyMap());
    }

    @Test
    @DisplayName("ROE-F4 given money reserved at adoption, then the ledger names the College and no account of it")
    void boeking() {
        ingestemd("Bank bij de vijver", wijkbudget(2026, 1_000_00));
        stelVast(CENTRUM, 1);

        assertThat(grootboek.boekingen(POT))
                .extracting(Boeking::reden)
                .anyMatch(reden -> reden.endsWith("vastgesteld in de wijkagenda door "
                        + bean(Gemeente.class).functie("college").naam()));
    }

    @Test
    @DisplayName("ROE-F15 given costs of making the agenda on which the manager decided, then who asked hears what")
    void agendakosten() {
        Agendakosten kosten = bean(Agendakosten.class);
        String[] kenmerk = new String[2];
        doe(() -> {
            kenmerk[0] = kosten.meld(CENTRUM, "Zaalhuur", 250_00, "opbouwwerker");
            kenmerk[1] = kosten.meld(CENTRUM, "Folders", 100_00, "opbouwwerker");
        });

        when(medewerkers.zoek("opbouwwerker"))
                .thenReturn(
                        Optional.of(new Medewerker("opbouwwerker", "Opbouwwerk Centrum", "opbouwwerk@voorbeeld.nl")));
        assertThat(kosten.overzicht(kenmerk[0]))
                .contains("door Opbouwwerk Centrum.")
                .doesNotContain("opbouwwerker");

        doe(() -> {
            kosten.beslis(kenmerk[0], true, "", "manager-lv", MANAGER);
            kosten.beslis(kenmerk[1], false, "Te duur.", "manager-lv", MANAGER);
        });

        verify(functieberichten)
                .aanAccount(eq(kenmerk[0]), eq("opbouwwerker"), eq("agendakosten-akkoord"), argThat(tekst -> {
                    assertThat(tekst).containsEntry("bedrag", "€ 250,00").containsEntry("kosten", "Zaalhuur");
                    return true;
                }));
        verify(functieberichten)
                .aanAccount(
                        eq(kenmerk[1]),
                        eq("opbouwwerker"),
                        eq("agendakosten-niet-akkoord"),
                        argThat(tekst -> "Te duur.".equals(tekst.get("toelichting"))));
    }
}
