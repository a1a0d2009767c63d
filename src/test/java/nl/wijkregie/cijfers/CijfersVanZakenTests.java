package nl.wijkregie.cijfers;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.wijkregie.initiatief.Fase;
import nl.wijkregie.initiatief.Kanaal;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tegelijk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the figures say of cases that were played; run on each kind of database. */
abstract class CijfersVanZakenTests extends Zaakcijferopstelling {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final YearMonth MEI = YearMonth.of(2026, 5);

    @Test
    @DisplayName(
            "ROE-I4 given a case from filing to gerealiseerd, then the figures hold the days of each phase and of the"
                    + " whole, its outcome, and its months")
    void heleZaak() {
        String kenmerk = spel.dienIn();
        klok.zet(LocalDate.of(2026, 3, 6));
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        klok.zet(LocalDate.of(2026, 3, 16));
        spel.doe(kenmerk, "orientatie", "vakambtenaar-bor", Spel.orientatie("inwonerinitiatief"));
        spel.adviseer(kenmerk, "steunen");
        klok.zet(LocalDate.of(2026, 4, 1));
        spel.beslis(kenmerk, "steunen");
        spel.stuurPlan(kenmerk);
        spel.beslisDefinitief(kenmerk, "akkoord");
        assertThat(zaken.lopend(vraag(MAART, MAART))).containsExactly(new Faseaantal(5, "centrum", 1));
        assertThat(zaken.uitkomsten(vraag(MAART, MEI))).isEmpty();
        klok.zet(LocalDate.of(2026, 5, 11));
        spel.stuurVerantwoording(kenmerk);
        spel.doe(kenmerk, "evaluatie", "vakambtenaar-bor", antwoorden("werkelijkeKosten", 221.5));

        assertThat(zaken.doorlooptijden(vraag(MAART, MEI)))
                .containsExactly(
                        new Doorlooptijd(1, 1, 0, 0),
                        new Doorlooptijd(2, 1, 4, 4),
                        new Doorlooptijd(3, 1, 10, 10),
                        new Doorlooptijd(4, 1, 16, 16),
                        new Doorlooptijd(5, 1, 40, 40),
                        new Doorlooptijd(0, 1, 70, 70));
        assertThat(zaken.doorlooptijden(vraag(APRIL, APRIL))).containsExactly(new Doorlooptijd(4, 1, 16, 16));
        assertThat(zaken.uitkomsten(vraag(MEI, MEI))).containsExactly(new Uitkomstaantal("gerealiseerd", 1));
        assertThat(zaken.maanden(vraag(MAART, MEI)))
                .containsExactly(
                        new Maandaantal(MAART, 1, 0), new Maandaantal(APRIL, 0, 0), new Maandaantal(MEI, 0, 1));
        assertThat(zaken.lopend(vraag(MAART, MEI))).isEmpty();
    }

    @Test
    @DisplayName("ROE-C3 given a case whose kind changes at orientation, then all its figures are of the new kind")
    void anderSoort() {
        String kenmerk = spel.dienIn();
        assertThat(zaken.lopend(vraagVan(Cijfervraag.ONBEPAALD))).hasSize(1);
        spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
        assertThat(zaken.lopend(vraagVan("inwonerinitiatief"))).hasSize(1);

        spel.doe(kenmerk, "orientatie", "vakambtenaar-bor", Spel.orientatie("verzoek"));

        assertThat(zaken.doorlooptijden(vraagVan("inwonerinitiatief"))).isEmpty();
        assertThat(zaken.doorlooptijden(vraagVan(Cijfervraag.ONBEPAALD))).isEmpty();
        assertThat(zaken.doorlooptijden(vraagVan("verzoek")))
                .extracting(Doorlooptijd::fase)
                .containsExactly(1, 2);
        assertThat(zaken.lopend(vraagVan("verzoek"))).hasSize(1);
        assertThat(zaken.lopend(vraagVan("inwonerinitiatief"))).isEmpty();
        assertThat(zaken.maanden(vraagVan("verzoek"))).containsExactly(new Maandaantal(MAART, 1, 0));
    }

    @Test
    @DisplayName("given a complaint that is referred at triage, then it skips the later phases and has no kind")
    void doorverwezen() {
        String kenmerk = spel.dienIn();
        klok.zet(LocalDate.of(2026, 3, 5));

        spel.doe(kenmerk, "triage", "kcc", antwoorden("klacht", "openbare-ruimte"));

        assertThat(zaken.doorlooptijden(vraagVan(Cijfervraag.ONBEPAALD)))
                .containsExactly(
                        new Doorlooptijd(1, 1, 0, 0), new Doorlooptijd(2, 1, 3, 3), new Doorlooptijd(0, 1, 3, 3));
        assertThat(zaken.uitkomsten(vraag(MAART, MAART))).containsExactly(new Uitkomstaantal("doorverwezen", 1));
        assertThat(zaken.lopend(vraag(MAART, MAART))).isEmpty();
    }

    @Test
    @DisplayName(
            "given a case that goes back to a phase, then that phase counts twice; entered again while in it, it goes on")
    void terugNaarEenFase() {
        String kenmerk = spel.dienIn();
        stand(kenmerk, Fase.TOETS_EN_BESLUIT);
        klok.zet(LocalDate.of(2026, 3, 5));
        stand(kenmerk, Fase.UITVOERING);
        klok.zet(LocalDate.of(2026, 3, 6));
        stand(kenmerk, Fase.TOETS_EN_BESLUIT);
        klok.zet(LocalDate.of(2026, 3, 8));
        stand(kenmerk, Fase.TOETS_EN_BESLUIT);
        klok.zet(LocalDate.of(2026, 3, 16));
        stand(kenmerk, Fase.UITVOERING);

        assertThat(zaken.doorlooptijden(vraag(MAART, MAART)))
                .containsExactly(
                        new Doorlooptijd(1, 1, 0, 0),
                        new Doorlooptijd(2, 1, 0, 0),
                        new Doorlooptijd(4, 2, 3, 10),
                        new Doorlooptijd(5, 1, 1, 1));
        assertThat(zaken.lopend(vraag(MAART, MAART))).containsExactly(new Faseaantal(5, "centrum", 1));
    }

    @Test
    @DisplayName("given a case that the resident withdraws, then its phase ends that day and it counts as ingetrokken")
    void ingetrokken() {
        String kenmerk = spel.dienIn();
        klok.zet(LocalDate.of(2026, 3, 9));

        inzendingen.intrekken(kenmerk, "Wij doen het niet.", null);

        assertThat(zaken.lopend(vraag(MAART, MAART))).isEmpty();
        assertThat(zaken.uitkomsten(vraag(MAART, MAART))).containsExactly(new Uitkomstaantal("ingetrokken", 1));
        assertThat(zaken.doorlooptijden(vraag(MAART, MAART)))
                .containsExactly(
                        new Doorlooptijd(1, 1, 0, 0), new Doorlooptijd(2, 1, 7, 7), new Doorlooptijd(0, 1, 7, 7));
    }

    @Test
    @DisplayName(
            "given a case that the administrator deletes, then it is stopped, for the file and for the figures, and says"
                    + " nothing about how long cases take")
    void verwijderd() {
        String kenmerk = spel.dienIn();
        klok.zet(LocalDate.of(2026, 3, 9));

        spel.verwijder(kenmerk);

        assertThat(zaken.lopend(vraag(MAART, MAART))).isEmpty();
        assertThat(zaken.doorlooptijden(vraag(MAART, MAART))).containsExactly(new Doorlooptijd(1, 1, 0, 0));
        assertThat(zaken.maanden(vraag(MAART, MAART))).containsExactly(new Maandaantal(MAART, 1, 1));
        assertThat(zaken.uitkomsten(vraag(MAART, MAART))).containsExactly(new Uitkomstaantal("gestopt", 1));
        assertThat(zaken.perWijk(vraag(MAART, MAART))).isEmpty();
        assertThat(spel.zaak(kenmerk).uitkomst()).isEqualTo(Uitkomst.GESTOPT);
    }

    @Test
    @DisplayName(
            "given open cases of before figures were kept, when the application starts, then one whose process had been"
                    + " deleted stands nowhere, and one that still runs stands where it did")
    void eerderVerwijderd() {
        String weg = spel.dienIn();
        String loopt = spel.dienIn();
        spel.verwijder(weg);
        database.sql("update fasecijfer set klaar_op = null where kenmerk = ? and klaar_maand is null")
                .param(weg)
                .update();
        List.of(weg, loopt)
                .forEach(kenmerk -> database.sql("insert into fasecontrole (kenmerk) values (?)")
                        .param(kenmerk)
                        .update());
        assertThat(zaken.lopend(vraag(MAART, MAART))).containsExactly(new Faseaantal(2, "centrum", 2));

        verdwenen.afterSingletonsInstantiated();

        assertThat(zaken.lopend(vraag(MAART, MAART))).containsExactly(new Faseaantal(2, "centrum", 1));
        assertThat(database.sql("select kenmerk from fasecijfer where klaar_op is null")
                        .query(String.class)
                        .list())
                .containsExactly(loopt);
    }

    @Test
    @DisplayName("given a step that fails after all, then the figures are as before it")
    void teruggedraaid() {
        String kenmerk = spel.dienIn();
        klok.zet(LocalDate.of(2026, 3, 6));
        List<Faseaantal> voor = zaken.lopend(vraag(MAART, MAART));

        assertThatThrownBy(() -> transactie.executeWithoutResult(status -> {
                    spel.geleidDoor(kenmerk, "inwonerinitiatief", "groen");
                    assertThat(zaken.lopend(vraag(MAART, MAART))).containsExactly(new Faseaantal(3, "centrum", 1));
                    throw new IllegalStateException("the mail could not be put in the outbox");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(voor).containsExactly(new Faseaantal(2, "centrum", 1));
        assertThat(zaken.lopend(vraag(MAART, MAART))).isEqualTo(voor);
        assertThat(zaken.doorlooptijden(vraag(MAART, MAART))).containsExactly(new Doorlooptijd(1, 1, 0, 0));
        assertThat(zaken.lopend(vraagVan("inwonerinitiatief"))).isEmpty();
    }

    @Test
    @DisplayName("given a case that could not be filed after all, then no figure holds anything of it")
    void nietIngediend() {
        assertThatThrownBy(() -> transactie.executeWithoutResult(status -> {
                    spel.dienIn();
                    assertThat(zaken.maanden(vraag(MAART, MAART))).containsExactly(new Maandaantal(MAART, 1, 0));
                    throw new IllegalStateException("the mail could not be put in the outbox");
                }))
                .isInstanceOf(IllegalStateException.class);

        for (String tabel : List.of("zaakcijfer", "fasecijfer", "wachtstap")) {
            assertThat(database.sql("select count(*) from " + tabel)
                            .query(Integer.class)
                            .single())
                    .as(tabel)
                    .isZero();
        }
    }

    @Test
    @DisplayName("given many cases at the same moment, then each counts once")
    void tegelijk() throws Exception {
        List<String> kenmerken = Tegelijk.doe(8, spel::dienIn);
        Tegelijk.doe(8, () -> spel.dienIn(Kanaal.WEBSITE, "herten", null, false));
        Tegelijk.doe(kenmerken.stream()
                .<java.util.concurrent.Callable<String>>map(kenmerk -> () -> {
                    inzendingen.intrekken(kenmerk, null, null);
                    return kenmerk;
                })
                .toList());

        assertThat(zaken.lopend(vraag(MAART, MAART))).containsExactly(new Faseaantal(2, "herten", 8));
        assertThat(zaken.maanden(vraag(MAART, MAART))).containsExactly(new Maandaantal(MAART, 16, 8));
        assertThat(zaken.uitkomsten(vraag(MAART, MAART))).containsExactly(new Uitkomstaantal("ingetrokken", 8));
    }

    @Test
    @DisplayName("ROE-H2 given cases in two wijken, when asked about one, then the other is not in any figure")
    void eigenWijk() {
        inzendingen.intrekken(spel.dienIn(), null, null);
        spel.dienIn();
        spel.dienIn(Kanaal.WEBSITE, "herten", null, false);
        Cijfervraag herten = new Cijfervraag(Set.of("herten"), null, MAART, MAART);

        assertThat(zaken.lopend(herten)).containsExactly(new Faseaantal(2, "herten", 1));
        assertThat(zaken.doorlooptijden(herten)).containsExactly(new Doorlooptijd(1, 1, 0, 0));
        assertThat(zaken.uitkomsten(herten)).isEmpty();
        assertThat(zaken.maanden(herten)).containsExactly(new Maandaantal(MAART, 1, 0));
    }
}
