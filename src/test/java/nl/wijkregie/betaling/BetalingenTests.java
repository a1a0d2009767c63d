package nl.wijkregie.betaling;

import static nl.wijkregie.betaling.Betaalopstelling.COLLEGA;
import static nl.wijkregie.betaling.Betaalopstelling.MANAGER;
import static nl.wijkregie.betaling.Betaalopstelling.POT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Rekening;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.testsupport.Databases;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.wijkbudget.Boeking;
import nl.wijkregie.wijkbudget.Boekingsoort;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Grootboekcontrole;
import nl.wijkregie.wijkbudget.NietTeCorrigeren;
import nl.wijkregie.wijkbudget.Pot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.IllegalTransactionStateException;

/** Payments, from put ready to the file for finance (ROE-E0, ROE-F4, four eyes); run on each kind of database. */
abstract class BetalingenTests {

    private static final String ZAAK = "INI-2026-00001";

    private final Testklok klok = new Testklok(LocalDateTime.parse("2026-11-23T10:00"));
    private Betaalopstelling opstelling;

    abstract Databases database();

    @BeforeEach
    void open() {
        opstelling = new Betaalopstelling(database().gemigreerd().dataSource(), klok);
    }

    @AfterEach
    void sluit() {
        assertThat(opstelling.bean(Grootboekcontrole.class).afwijkingen()).isEmpty();
        opstelling.close();
    }

    @Test
    @DisplayName("given settled payments, when the manager releases them, then they are on one list and booked as paid")
    void vrijgeven() {
        opstelling.klaar(ZAAK, 750_00, "vakambtenaar-bor");
        opstelling.klaar("INI-2026-00002", 250_50, "vakambtenaar-vth");

        Betaallijst lijst = vrijgeven(MANAGER).orElseThrow();

        assertThat(lijst.nummer()).isEqualTo("BL-00001");
        assertThat(lijst.aantal()).isEqualTo(2);
        assertThat(lijst.totaal()).isEqualTo(1000_50);
        assertThat(opstelling.besteed()).isEqualTo(1000_50);
        assertThat(opstelling.lijsten().klaarliggend("iemand")).isEmpty();
        assertThat(opstelling.bean(Tijdlijn.class).van(ZAAK))
                .extracting(regel -> regel.omschrijving())
                .containsExactly("Betaling vrijgegeven: € 750,00 (eindbetaling)");
    }

    @Test
    @DisplayName(
            "given a list that was released, when it is released again, then nothing is paid twice and no list is made")
    void nogmaals() {
        opstelling.klaar(ZAAK, 750_00, "vakambtenaar-bor");
        Set<Gezien> gezien = opstelling.gezien();
        opstelling.lijsten().vrijgeven(MANAGER, gezien);

        assertThat(opstelling.lijsten().vrijgeven(MANAGER, gezien)).isEmpty();

        assertThat(opstelling.besteed()).isEqualTo(750_00);
        assertThat(opstelling.lijsten().alle()).hasSize(1);
    }

    @Test
    @DisplayName(
            "given a payment that was put ready after the page was opened, when what was seen is released, then it waits")
    void nietGezien() {
        opstelling.klaar(ZAAK, 750_00, "vakambtenaar-bor");
        Set<Gezien> gezien = opstelling.gezien();
        opstelling.klaar("INI-2026-00002", 100_00, "vakambtenaar-bor");

        opstelling.lijsten().vrijgeven(MANAGER, gezien);

        assertThat(wachtend("manager-lv"))
                .extracting(ligt -> ligt.opdracht().kenmerk())
                .containsExactly("INI-2026-00002");
    }

    @Test
    @DisplayName("Four eyes: who settled a payment does not release it, another manager does")
    void eigenWerk() {
        opstelling.klaar(ZAAK, 750_00, "manager-lv");

        assertThat(vrijgeven(MANAGER)).isEmpty();
        assertThat(wachtend("manager-lv"))
                .extracting(Klaarliggend::belemmering)
                .containsExactly(Belemmering.EIGEN_WERK);
        assertThat(opstelling.besteed()).isZero();

        assertThat(vrijgeven(COLLEGA)).isPresent();
        assertThat(opstelling.besteed()).isEqualTo(750_00);
    }

    @Test
    @DisplayName("given no account number, then the payment waits; who fills it in does not release it")
    void zonderRekeningnummer() {
        opstelling.zaak(ZAAK, null, "Noor Akkerman");
        opstelling.stelVast(ZAAK, 750_00, "vakambtenaar-bor");
        opstelling.klaar("INI-2026-00002", 100_00, "vakambtenaar-bor");
        assertThat(opstelling.gevraagd).containsExactly(ZAAK);
        assertThat(vrijgeven(MANAGER).orElseThrow().totaal()).isEqualTo(100_00);
        assertThat(wachtend("manager-lv"))
                .extracting(Klaarliggend::belemmering)
                .containsExactly(Belemmering.GEEN_REKENINGNUMMER);

        Betaalrekeningen rekeningen = opstelling.bean(Betaalrekeningen.class);
        assertThat(rekeningen.vulIn(ZAAK, new Rekening("nl91 abna 0417 1643 00", "Noor"), "manager-lv", "Manager"))
                .isTrue();

        assertThat(rekeningen.ontbreekt(ZAAK)).isFalse();
        assertThat(vrijgeven(MANAGER)).isEmpty();
        assertThat(vrijgeven(COLLEGA).orElseThrow().totaal()).isEqualTo(750_00);
    }

    @Test
    @DisplayName(
            "given an account number that came with a piece that staff recorded, then who recorded it does not release")
    void rekeningnummerVastgelegd() {
        opstelling.klaar(ZAAK, 750_00, "vakambtenaar-bor");
        opstelling
                .database()
                .sql("insert into stuk (kenmerk, soort, inhoud, ontvangen_op, vastgelegd_door)"
                        + " values (?, 'verantwoording', '{}', current_timestamp, 'manager-lv')")
                .param(ZAAK)
                .update();

        assertThat(vrijgeven(MANAGER)).isEmpty();
        assertThat(wachtend("manager-lv"))
                .extracting(Klaarliggend::belemmering)
                .containsExactly(Belemmering.EIGEN_WERK);
        assertThat(vrijgeven(COLLEGA)).isPresent();
    }

    @Test
    @DisplayName("given a wrong account number on file, then the payment waits")
    void onjuistRekeningnummer() {
        opstelling.zaak(ZAAK, "NL91ABNA0417164301", "Noor Akkerman");
        opstelling.stelVast(ZAAK, 750_00, "vakambtenaar-bor");

        assertThat(vrijgeven(MANAGER)).isEmpty();
        assertThat(wachtend("manager-lv"))
                .extracting(Klaarliggend::belemmering)
                .containsExactly(Belemmering.GEEN_REKENINGNUMMER);
    }

    @Test
    @DisplayName("given an account number that nobody waits for, then it cannot be filled in afterwards")
    void rekeningnummerNietNodig() {
        opstelling.klaar(ZAAK, 750_00, "vakambtenaar-bor");

        assertThat(opstelling
                        .bean(Betaalrekeningen.class)
                        .vulIn(ZAAK, new Rekening("DE89370400440532013000", "Ander"), "kcc", "KCC"))
                .isFalse();

        vrijgeven(MANAGER);
        assertThat(bestand("BL-00001")).contains(Betaalopstelling.IBAN).doesNotContain("DE89");
    }

    @Test
    @DisplayName("given removed personal data, then a waiting payment stays and a paid one shows no account any more")
    void gegevensVerwijderd() {
        opstelling.klaar(ZAAK, 750_00, "vakambtenaar-bor");
        vrijgeven(MANAGER);
        opstelling.klaar("INI-2026-00002", 100_00, "vakambtenaar-bor");
        opstelling.database().sql("delete from indiener").update();

        assertThat(vrijgeven(MANAGER)).isEmpty();
        assertThat(wachtend("manager-lv"))
                .extracting(Klaarliggend::belemmering)
                .containsExactly(Belemmering.GEGEVENS_VERWIJDERD);
        assertThat(bestand("BL-00001").lines().skip(1))
                .containsExactly("BL-00001-001;INI-2026-00001;verwijderd;verwijderd;750,00;"
                        + "Wijkregie INI-2026-00001 eindbetaling;2026;Centrum;Initiatieven");
    }

    @Test
    @DisplayName("given less in the ledger than was put ready, then that payment waits and the others go on")
    void nietGedekt() {
        opstelling.klaar(ZAAK, 750_00, "vakambtenaar-bor");
        opstelling.klaar("INI-2026-00002", 100_00, "vakambtenaar-bor");
        opstelling.doe(() -> opstelling
                .bean(Betalingen.class)
                .zetKlaar(POT, ZAAK, Betalingen.Soort.EINDBETALING, 1, "vakambtenaar-bor"));

        assertThat(vrijgeven(MANAGER).orElseThrow().totaal()).isEqualTo(850_00);
        assertThat(wachtend("manager-lv"))
                .extracting(Klaarliggend::belemmering)
                .containsExactly(Belemmering.NIET_GEDEKT);
    }

    @Test
    @DisplayName("given an advance and a payment to a cluster, then each is booked from its own place")
    void voorschotEnIntern() {
        opstelling.zaak(ZAAK, Betaalopstelling.IBAN, "Noor Akkerman");
        opstelling.zaak("INI-2026-00002", null, "Jo Verkerk");
        Grootboek grootboek = opstelling.bean(Grootboek.class);
        assertThat(opstelling.gevraagd).isEmpty();
        opstelling.doe(() -> {
            grootboek.reserveer(POT, ZAAK, 1000_00, Betaalopstelling.aanleiding("r1"));
            opstelling
                    .bean(Betalingen.class)
                    .zetKlaar(POT, ZAAK, Betalingen.Soort.VOORSCHOT, 800_00, "vakambtenaar-bor");
            grootboek.reserveer(POT, "INI-2026-00002", 300_00, Betaalopstelling.aanleiding("r2"));
            grootboek.stelVast(POT, "INI-2026-00002", 300_00, Betaalopstelling.aanleiding("v2"));
            opstelling
                    .bean(Betalingen.class)
                    .zetKlaar(POT, "INI-2026-00002", Betalingen.Soort.INTERN, 300_00, "vakambtenaar-bor");
        });

        vrijgeven(MANAGER);

        assertThat(grootboek.verplichting(ZAAK)).hasValueSatisfying(zaak -> {
            assertThat(zaak.gereserveerd()).isEqualTo(200_00);
            assertThat(zaak.besteed()).isEqualTo(800_00);
        });
        assertThat(bestand("BL-00001").lines().skip(2))
                .containsExactly("BL-00001-002;INI-2026-00002;;Beheer Openbare Ruimte;300,00;"
                        + "Wijkregie INI-2026-00002 interne boeking;2026;Centrum;Initiatieven");
    }

    @Test
    @DisplayName("given two managers who click at once, then each payment is made once and nobody sees an error")
    void tegelijk() throws Exception {
        for (int zaak = 1; zaak <= 20; zaak++) {
            // Both settled some themselves, so that their lists differ and overlap.
            String door = zaak % 5 == 0 ? "manager-lv" : zaak % 5 == 1 ? "manager-lv-2" : "vakambtenaar-bor";
            opstelling.klaar("INI-2026-%05d".formatted(zaak), zaak * 10_00L, door);
        }
        Set<Gezien> gezien = opstelling.gezien();

        List<Optional<Betaallijst>> lijsten = tegelijk(
                () -> opstelling.lijsten().vrijgeven(MANAGER, gezien),
                () -> opstelling.lijsten().vrijgeven(COLLEGA, gezien),
                () -> opstelling.lijsten().vrijgeven(MANAGER, gezien),
                () -> opstelling.lijsten().vrijgeven(COLLEGA, gezien));

        assertThat(lijsten).filteredOn(Optional::isPresent).hasSize(2);
        assertThat(opstelling.aantalBetalingen()).isEqualTo(20);
        assertThat(opstelling.besteed()).isEqualTo(2100_00);
        assertThat(opstelling.lijsten().alle()).extracting(Betaallijst::nummer).containsExactly("BL-00002", "BL-00001");
        assertThat(opstelling.lijsten().alle().stream()
                        .mapToLong(Betaallijst::totaal)
                        .sum())
                .isEqualTo(2100_00);
    }

    @Test
    @DisplayName("given a case that ends at the moment of release, then its payment is made or cancelled, never both")
    void vervallenTijdensVrijgave() throws Exception {
        for (int ronde = 1; ronde <= 10; ronde++) {
            String kenmerk = "INI-2026-%05d".formatted(ronde);
            opstelling.klaar(kenmerk, 10_00, "vakambtenaar-bor");
            long eerder = opstelling.aantalBetalingen();
            Set<Gezien> gezien = opstelling.gezien();
            long[] vervallen = new long[1];

            tegelijk(() -> opstelling.lijsten().vrijgeven(MANAGER, gezien), () -> {
                opstelling.doe(
                        () -> vervallen[0] = opstelling.bean(Betalingen.class).laatVervallen(kenmerk));
                return Optional.empty();
            });

            boolean betaald = opstelling.aantalBetalingen() > eerder;
            assertThat(vervallen[0]).isEqualTo(betaald ? 0 : 10_00);
            assertThat(wachtend("manager-lv")).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "given a released list, then its file is the same at each download, with decimal comma and harmless text")
    void bestand() {
        opstelling.zaak(ZAAK, Betaalopstelling.IBAN, "=HYPERLINK(\"http://x\";\"klik\")");
        opstelling.stelVast(ZAAK, 1234_50, "vakambtenaar-bor");
        vrijgeven(MANAGER);
        String eerste = bestand("BL-00001");
        opstelling.klaar("INI-2026-00002", 100_00, "vakambtenaar-bor");
        vrijgeven(MANAGER);

        assertThat(eerste)
                .isEqualTo("\uFEFFnummer;kenmerk;IBAN;ten name van;bedrag;omschrijving;budgetjaar;wijk;pot\r\n"
                        + "BL-00001-001;INI-2026-00001;NL91ABNA0417164300;"
                        + "\"'=HYPERLINK(\"\"http://x\"\";\"\"klik\"\")\";1234,50;"
                        + "Wijkregie INI-2026-00001 eindbetaling;2026;Centrum;Initiatieven\r\n");
        assertThat(bestand("BL-00001")).isEqualTo(eerste);
        assertThat(opstelling.bean(Betaalbestand.class).van("BL-00099")).isEmpty();
    }

    @Test
    @DisplayName(
            "given an account number that changed after the release, then a later download does not send the money there")
    void anderRekeningnummerNaVrijgave() {
        opstelling.klaar(ZAAK, 750_00, "vakambtenaar-bor");
        vrijgeven(MANAGER);
        klok.verder(Duration.ofMinutes(5));
        betaalNaar(new Rekening(Betaalopstelling.IBAN, "Noor Akkerman"));
        String zelfde = bestand("BL-00001");

        betaalNaar(new Rekening("DE89370400440532013000", "Iemand anders"));

        assertThat(zelfde).contains(Betaalopstelling.IBAN);
        assertThat(bestand("BL-00001"))
                .contains(ZAAK, "gewijzigd na vrijgave", "750,00")
                .doesNotContain(Betaalopstelling.IBAN, "DE89", "Iemand anders");
    }

    @Test
    @DisplayName(
            "given an account number that changed after the page was opened, then that payment waits to be looked at")
    void anderRekeningnummerNaBekijken() {
        opstelling.klaar(ZAAK, 750_00, "vakambtenaar-bor");
        opstelling.klaar("INI-2026-00002", 100_00, "vakambtenaar-bor");
        Set<Gezien> gezien = opstelling.gezien();
        betaalNaar(new Rekening("DE89370400440532013000", "Noor Akkerman"));

        assertThat(opstelling.lijsten().vrijgeven(MANAGER, gezien).orElseThrow().totaal())
                .isEqualTo(100_00);
        assertThat(opstelling.lijsten().gewijzigd("manager-lv", gezien)).containsExactly(ZAAK);
        assertThat(bestand("BL-00001")).doesNotContain(ZAAK);

        Set<Gezien> opnieuw = opstelling.gezien();
        klok.verder(Duration.ofMinutes(1));
        betaalNaar(new Rekening("DE89370400440532013000", "Iemand anders"));
        assertThat(opstelling.lijsten().vrijgeven(MANAGER, opnieuw)).isEmpty();
        assertThat(vrijgeven(MANAGER).orElseThrow().totaal()).isEqualTo(750_00);
        assertThat(opstelling.lijsten().gewijzigd("manager-lv", opnieuw)).isEmpty();
        assertThat(bestand("BL-00002")).contains("DE89370400440532013000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "@", "x@", "1@gisteren", "1@2026-02-30T10:00", "1@1@", "1234567890123456789@"})
    @DisplayName("given something else than the page posts, then it is no order that somebody saw")
    void nietVanDePagina(String gepost) {
        assertThat(Gezien.lees(gepost)).isEmpty();
    }

    private void betaalNaar(Rekening rekening) {
        assertThat(opstelling.bean(Dossier.class).betaalNaar(ZAAK, rekening)).isTrue();
    }

    @Test
    @DisplayName("given money to ask back, when it comes in, then it is booked once, however often that is said")
    void terugvordering() throws Exception {
        opstelling.klaar(ZAAK, 750_00, "vakambtenaar-bor");
        vrijgeven(MANAGER);
        opstelling.doe(() -> opstelling.bean(Betalingen.class).vraagTerug(POT, ZAAK, 50_00, "vakambtenaar-bor"));
        Terugvorderingen terug = opstelling.bean(Terugvorderingen.class);
        long id = terug.open().get(0).id();

        List<Optional<Terugvordering>> antwoorden =
                tegelijk(() -> terug.ontvangen(id, MANAGER), () -> terug.ontvangen(id, COLLEGA));

        assertThat(antwoorden).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(opstelling.besteed()).isEqualTo(700_00);
        assertThat(terug.open()).isEmpty();
        assertThat(terug.ontvangen(id, MANAGER)).isEmpty();
    }

    @Test
    @DisplayName("given a payment that did not arrive, when it is corrected, then it waits again for another manager")
    void betalingGecorrigeerd() {
        opstelling.klaar(ZAAK, 750_00, "vakambtenaar-bor");
        vrijgeven(MANAGER);
        Correcties correcties = opstelling.bean(Correcties.class);
        long betaling = boeking(Boekingsoort.PAYMENT).id();

        correcties.corrigeer(POT, betaling, "Het geld is  teruggekomen.", MANAGER);

        assertThat(opstelling.besteed()).isZero();
        assertThat(boeking(Boekingsoort.CORRECTION).reden()).isEqualTo("Het geld is teruggekomen.");
        assertThat(vrijgeven(MANAGER)).isEmpty();
        assertThatThrownBy(() -> correcties.corrigeer(POT, betaling, "Nog een keer.", MANAGER))
                .isInstanceOf(NietTeCorrigeren.class);
        assertThat(vrijgeven(COLLEGA).orElseThrow().totaal()).isEqualTo(750_00);
        assertThat(opstelling.besteed()).isEqualTo(750_00);
    }

    @Test
    @DisplayName(
            "given a withdrawn case whose advance did not arrive, when it is corrected, then nobody is paid or asked")
    void voorschotVanIngetrokkenZaak() {
        betaaldVoorschot(1000_00, 800_00);
        trekIn(800_00);

        corrigeerLaatste(Boekingsoort.PAYMENT, MANAGER);

        assertThat(wachtend("iemand")).isEmpty();
        assertThat(opstelling.bean(Terugvorderingen.class).open()).isEmpty();
        assertThat(opstelling.bean(Grootboek.class).verplichtingen(ZAAK)).isEmpty();
        assertThat(boeking(Boekingsoort.RELEASE).bedrag()).isEqualTo(800_00);
        assertThat(boeking(Boekingsoort.RELEASE).reden()).isEqualTo("Het geld is teruggekomen.");
    }

    @Test
    @DisplayName(
            "given an ended case of which the claim is gone, when its advance is corrected, then no new order appears")
    void voorschotVanGeslotenZaakZonderVordering() {
        betaaldVoorschot(1000_00, 800_00);
        trekIn(800_00);
        opstelling
                .database()
                .sql("update terugvordering set status = 'vervallen'")
                .update();

        corrigeerLaatste(Boekingsoort.PAYMENT, MANAGER);

        assertThat(wachtend("iemand")).isEmpty();
        assertThat(opstelling.bean(Grootboek.class).verplichtingen(ZAAK)).isEmpty();
    }

    @Test
    @DisplayName(
            "given a closed year, when the advance of a withdrawn case is corrected, then its money lapses (ROE-F10)")
    void voorschotVanIngetrokkenZaakNaSluiting() {
        betaaldVoorschot(800_00, 800_00);
        trekIn(800_00);
        klok.verder(Duration.ofDays(60));
        opstelling.doe(() -> opstelling.bean(Budgetjaren.class).sluit(2026, Betaalopstelling.aanleiding("sluit")));
        long vervallen =
                opstelling.bean(Grootboek.class).stand(POT).orElseThrow().vervallen();

        corrigeerLaatste(Boekingsoort.PAYMENT, MANAGER);

        assertThat(opstelling.bean(Grootboek.class).stand(POT).orElseThrow().vervallen())
                .isEqualTo(vervallen + 800_00);
    }

    @Test
    @DisplayName(
            "given a second round in the same pot, when the first advance is corrected, then the new grant stays whole")
    void voorschotVanEerdereRonde() {
        betaaldVoorschot(1000_00, 800_00);
        opstelling.doe(() -> {
            opstelling.bean(Grootboek.class).geefVrij(POT, ZAAK, Betaalopstelling.aanleiding("vrijval"));
            opstelling.bean(Betalingen.class).vraagTerug(POT, ZAAK, 800_00, "vakambtenaar-bor");
        });
        klok.verder(Duration.ofDays(1));
        reserveer(500_00, "ronde-2");

        corrigeerLaatste(Boekingsoort.PAYMENT, MANAGER);

        assertThat(wachtend("iemand")).isEmpty();
        assertThat(opstelling.bean(Terugvorderingen.class).open()).isEmpty();
        assertThat(opstelling.bean(Grootboek.class).verplichting(ZAAK))
                .hasValueSatisfying(zaak -> assertThat(zaak.gereserveerd()).isEqualTo(500_00));
    }

    @Test
    @DisplayName("given a claim on an earlier advance, when a later advance is corrected, then the claim stays")
    void vorderingOpEerdereBetaling() {
        betaaldVoorschot(1000_00, 800_00);
        opstelling.doe(() -> {
            opstelling.bean(Grootboek.class).geefVrij(POT, ZAAK, Betaalopstelling.aanleiding("vrijval"));
            opstelling.bean(Betalingen.class).vraagTerug(POT, ZAAK, 800_00, "vakambtenaar-bor");
        });
        klok.verder(Duration.ofDays(1));
        reserveer(500_00, "ronde-2");
        betaalVoorschot(400_00);

        corrigeerLaatste(Boekingsoort.PAYMENT, MANAGER);

        assertThat(wachtend("iemand"))
                .extracting(ligt -> ligt.opdracht().bedrag())
                .containsExactly(400_00L);
        assertThat(opstelling.bean(Terugvorderingen.class).open())
                .extracting(Terugvordering::bedrag)
                .containsExactly(800_00L);
    }

    @Test
    @DisplayName(
            "given a grant settled below the advance, when the advance did not arrive, then what is due waits again")
    void voorschotBovenVaststelling() {
        betaaldVoorschot(1000_00, 800_00);
        opstelling.doe(() -> {
            opstelling.bean(Grootboek.class).stelVast(POT, ZAAK, 0, Betaalopstelling.aanleiding("vast"));
            opstelling.bean(Betalingen.class).vraagTerug(POT, ZAAK, 300_00, "vakambtenaar-bor");
        });
        rondAf("gerealiseerd");

        corrigeerLaatste(Boekingsoort.PAYMENT, MANAGER);

        assertThat(opstelling.bean(Terugvorderingen.class).open()).isEmpty();
        assertThat(vrijgeven(COLLEGA).orElseThrow().totaal()).isEqualTo(500_00);
        assertThat(opstelling.bean(Grootboek.class).verplichting(ZAAK))
                .hasValueSatisfying(zaak -> assertThat(zaak.totaal()).isEqualTo(500_00));
    }

    @Test
    @DisplayName("given a payment that arrived after all, when its correction is corrected, then it is not paid twice")
    void correctieVanBetalingGecorrigeerd() {
        opstelling.klaar(ZAAK, 750_00, "vakambtenaar-bor");
        vrijgeven(MANAGER);
        corrigeerLaatste(Boekingsoort.PAYMENT, MANAGER);
        assertThat(wachtend("iemand")).hasSize(1);

        corrigeerLaatste(Boekingsoort.CORRECTION, MANAGER);

        assertThat(wachtend("iemand")).isEmpty();
        assertThat(opstelling.besteed()).isEqualTo(750_00);
        assertThat(opstelling
                        .database()
                        .sql("select status from betaalopdracht order by id")
                        .query(String.class)
                        .list())
                .containsExactly("vrijgegeven", "vervallen");

        corrigeerLaatste(Boekingsoort.CORRECTION, MANAGER);

        assertThat(wachtend("iemand")).hasSize(1);
        assertThat(opstelling.besteed()).isZero();
        assertThat(vrijgeven(COLLEGA).orElseThrow().totaal()).isEqualTo(750_00);
    }

    @Test
    @DisplayName("given a payment that was released again, then its first correction stays")
    void correctieNaNieuweVrijgave() {
        betaaldVoorschot(1000_00, 300_00);
        corrigeerLaatste(Boekingsoort.PAYMENT, MANAGER);
        vrijgeven(COLLEGA);

        assertThatThrownBy(() -> corrigeerLaatste(Boekingsoort.CORRECTION, MANAGER))
                .isInstanceOf(NietTeCorrigeren.class)
                .hasMessageContaining("opnieuw vrijgegeven");

        assertThat(opstelling.besteed()).isEqualTo(300_00);
    }

    @Test
    @DisplayName(
            "given a claim that lapsed with a correction, when the advance arrived after all, then it is asked back again")
    void correctieVanIngetrokkenZaakGecorrigeerd() {
        betaaldVoorschot(1000_00, 800_00);
        trekIn(800_00);
        corrigeerLaatste(Boekingsoort.PAYMENT, MANAGER);
        reserveer(900_00, "ronde-2");
        assertThatThrownBy(() -> corrigeerLaatste(Boekingsoort.CORRECTION, MANAGER))
                .isInstanceOf(NietTeCorrigeren.class)
                .hasMessageContaining("Corrigeer eerst boeking");

        corrigeerLaatste(Boekingsoort.RELEASE, MANAGER);
        opstelling
                .bean(Correcties.class)
                .corrigeer(POT, correctieVan(Boekingsoort.PAYMENT), "Het kwam toch aan.", MANAGER);

        assertThat(opstelling.besteed()).isEqualTo(800_00);
        assertThat(opstelling.bean(Terugvorderingen.class).open())
                .extracting(Terugvordering::bedrag)
                .containsExactly(800_00L);
        assertThat(opstelling.bean(Grootboek.class).verplichting(ZAAK))
                .hasValueSatisfying(zaak -> assertThat(zaak.gereserveerd()).isEqualTo(900_00));
    }

    @Test
    @DisplayName(
            "given money that did come in, when the correction of its entry is corrected, then it is not asked back twice")
    void correctieVanOntvangstGecorrigeerd() {
        betaaldVoorschot(800_00, 800_00);
        trekIn(800_00);
        Terugvorderingen terug = opstelling.bean(Terugvorderingen.class);
        terug.ontvangen(terug.open().get(0).id(), MANAGER);
        corrigeerLaatste(Boekingsoort.REFUND, MANAGER);
        assertThat(terug.open()).hasSize(1);

        corrigeerLaatste(Boekingsoort.CORRECTION, MANAGER);

        assertThat(terug.open()).isEmpty();
        assertThat(opstelling.besteed()).isZero();
    }

    private long correctieVan(Boekingsoort soort) {
        long fout = boeking(soort).id();
        return boekingen().stream()
                .filter(boeking -> Long.valueOf(fout).equals(boeking.corrigeert()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void betaaldVoorschot(long toegekend, long voorschot) {
        opstelling.zaak(ZAAK, Betaalopstelling.IBAN, "Noor Akkerman");
        reserveer(toegekend, "ronde-1");
        betaalVoorschot(voorschot);
    }

    private void reserveer(long centen, String sleutel) {
        opstelling.doe(() ->
                opstelling.bean(Grootboek.class).reserveer(POT, ZAAK, centen, Betaalopstelling.aanleiding(sleutel)));
    }

    private void betaalVoorschot(long centen) {
        opstelling.doe(() -> opstelling
                .bean(Betalingen.class)
                .zetKlaar(POT, ZAAK, Betalingen.Soort.VOORSCHOT, centen, "vakambtenaar-bor"));
        assertThat(vrijgeven(MANAGER)).isPresent();
    }

    /** As the room financiering does when a case is withdrawn. */
    private void trekIn(long betaald) {
        opstelling.doe(() -> {
            opstelling.bean(Betalingen.class).laatVervallen(ZAAK);
            opstelling.bean(Grootboek.class).geefVrij(POT, ZAAK, Betaalopstelling.aanleiding("vrijval"));
            opstelling.bean(Betalingen.class).vraagTerug(POT, ZAAK, betaald, "vakambtenaar-bor");
        });
        rondAf("ingetrokken");
    }

    private void rondAf(String uitkomst) {
        opstelling
                .database()
                .sql("update initiatief set uitkomst = ?, status = 'afgerond' where kenmerk = ?")
                .params(uitkomst, ZAAK)
                .update();
    }

    private void corrigeerLaatste(Boekingsoort soort, Bevoegde wie) {
        opstelling.bean(Correcties.class).corrigeer(POT, boeking(soort).id(), "Het geld is teruggekomen.", wie);
    }

    @Test
    @DisplayName("given two managers who correct the same payment at once, then it waits once")
    void tegelijkGecorrigeerd() throws Exception {
        opstelling.klaar(ZAAK, 750_00, "vakambtenaar-bor");
        vrijgeven(MANAGER);
        long betaling = boeking(Boekingsoort.PAYMENT).id();

        List<Optional<Boolean>> gelukt =
                tegelijk(() -> corrigeert(betaling, MANAGER), () -> corrigeert(betaling, COLLEGA));

        assertThat(gelukt).containsExactlyInAnyOrder(Optional.of(true), Optional.of(false));
        assertThat(wachtend("iemand")).hasSize(1);
        assertThat(opstelling.besteed()).isZero();
    }

    @Test
    @DisplayName("given money that did not come in after all, when its entry is corrected, then it is asked back again")
    void ontvangstGecorrigeerd() {
        opstelling.klaar(ZAAK, 750_00, "vakambtenaar-bor");
        vrijgeven(MANAGER);
        opstelling.doe(() -> opstelling.bean(Betalingen.class).vraagTerug(POT, ZAAK, 50_00, "vakambtenaar-bor"));
        Terugvorderingen terug = opstelling.bean(Terugvorderingen.class);
        terug.ontvangen(terug.open().get(0).id(), MANAGER);

        opstelling
                .bean(Correcties.class)
                .corrigeer(POT, boeking(Boekingsoort.REFUND).id(), "Het was een ander bedrag.", MANAGER);

        assertThat(opstelling.besteed()).isEqualTo(750_00);
        assertThat(terug.open()).extracting(Terugvordering::bedrag).containsExactly(50_00L);
    }

    @Test
    @DisplayName("given a correction without reason, with personal data or of another pot, then nothing is booked")
    void correctieGeweigerd() {
        opstelling.klaar(ZAAK, 750_00, "vakambtenaar-bor");
        Correcties correcties = opstelling.bean(Correcties.class);
        long vaststelling = boeking(Boekingsoort.SETTLEMENT).id();

        for (String reden :
                List.of(" \n", "x".repeat(301), "Stond op NL91 ABNA 0417 1643 00.", "Zie noor@bewoner.example")) {
            assertThatThrownBy(() -> correcties.corrigeer(POT, vaststelling, reden, MANAGER))
                    .isInstanceOf(NietTeCorrigeren.class);
        }
        assertThatThrownBy(() ->
                        correcties.corrigeer(new Pot(2026, "herten", POT.soort()), vaststelling, "Fout.", MANAGER))
                .isInstanceOf(NietTeCorrigeren.class)
                .hasMessageContaining("hoort niet bij deze pot");
        assertThat(boekingen()).noneMatch(boeking -> boeking.soort() == Boekingsoort.CORRECTION);
    }

    @Test
    @DisplayName("given no transaction of a case, or no amount, then nothing is put ready")
    void alleenInEenTransactie() {
        Betalingen betalingen = opstelling.bean(Betalingen.class);

        assertThatThrownBy(() -> betalingen.zetKlaar(POT, ZAAK, Betalingen.Soort.VOORSCHOT, 1, "a"))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> betalingen.laatVervallen(ZAAK)).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(
                        () -> opstelling.doe(() -> betalingen.zetKlaar(POT, ZAAK, Betalingen.Soort.VOORSCHOT, 0, "a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(opstelling.gezien()).isEmpty();
    }

    private Optional<Boolean> corrigeert(long boeking, Bevoegde wie) {
        try {
            opstelling.bean(Correcties.class).corrigeer(POT, boeking, "Het geld is teruggekomen.", wie);
            return Optional.of(true);
        } catch (NietTeCorrigeren geweigerd) {
            return Optional.of(false);
        }
    }

    private Optional<Betaallijst> vrijgeven(Bevoegde wie) {
        return opstelling.lijsten().vrijgeven(wie, opstelling.gezien());
    }

    private List<Klaarliggend> wachtend(String account) {
        return opstelling.lijsten().klaarliggend(account);
    }

    private String bestand(String lijst) {
        return opstelling.bean(Betaalbestand.class).van(lijst).orElseThrow();
    }

    private List<Boeking> boekingen() {
        return opstelling.bean(Grootboek.class).boekingen(POT);
    }

    private Boeking boeking(Boekingsoort soort) {
        return boekingen().stream()
                .filter(boeking -> boeking.soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    @SafeVarargs
    private static <T> List<Optional<T>> tegelijk(Callable<Optional<T>>... stappen) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(stappen.length);
        CyclicBarrier start = new CyclicBarrier(stappen.length);
        try {
            List<Future<Optional<T>>> lopend = new ArrayList<>();
            for (Callable<Optional<T>> stap : stappen) {
                lopend.add(draden.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return stap.call();
                }));
            }
            List<Optional<T>> antwoorden = new ArrayList<>();
            for (Future<Optional<T>> stap : lopend) {
                antwoorden.add(stap.get(60, TimeUnit.SECONDS));
            }
            return antwoorden;
        } finally {
            draden.shutdownNow();
        }
    }
}
