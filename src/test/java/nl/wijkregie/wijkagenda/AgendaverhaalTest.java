package nl.wijkregie.wijkagenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.testsupport.Tegelijk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** ROE-G1 to ROE-G6: what is kept of an agenda from its first list to its end; run on each database. */
abstract class AgendaverhaalTest extends Agendaproef {

    private static final LocalDateTime NU = LocalDateTime.of(2026, 11, 12, 10, 0);

    @Test
    @DisplayName("ROE-G1 given a wijk without agenda, when one begins, then it is there with its first round")
    void begonnen() {
        assertThat(agendas.zoek("centrum", 2026))
                .contains(new Wijkagenda(AGENDA, "centrum", 2026, Agendastatus.IN_VOORBEREIDING, NU, null, null));
        assertThat(agendas.rondes(AGENDA))
                .containsExactly(new Ronde(AGENDA, 1, false, "", Agendastatus.IN_VOORBEREIDING, COALITIE, NU, null));
        assertThat(agendas.zoek("WA-2026-swalmen")).isEmpty();
        assertThatThrownBy(() -> agendas.haal("WA-2026-swalmen")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> agendas.ronde(AGENDA, 2)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("ROE-G1 given two who begin the same agenda at once, then one does and the other is told")
    void tweeStarts() throws Exception {
        List<String> uitslagen = Tegelijk.doe(4, () -> {
            try {
                return doe(() -> agendas.begin("swalmen", 2026, false, "", COALITIE))
                        .agenda();
            } catch (OnjuisteAgenda fout) {
                return fout.veld();
            }
        });

        assertThat(uitslagen).containsExactlyInAnyOrder("WA-2026-swalmen", "wijk", "wijk", "wijk");
        assertThat(agendas.rondes("WA-2026-swalmen")).hasSize(1);
    }

    @Test
    @DisplayName(
            "ROE-G6 given an adopted agenda, when two rounds in between begin at once, then each has its own number")
    void tweeTussentijds() throws Exception {
        stelVast();

        List<Integer> nummers = Tegelijk.doe(
                2,
                () -> doe(() -> agendas.begin("centrum", 2026, true, "Er kwam een idee bij.", COALITIE))
                        .nummer());

        assertThat(nummers).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    @DisplayName("ROE-G3 given measures that are added at once, then no two have the same number")
    void tegelijkToegevoegd() throws Exception {
        List<String> kenmerken = Tegelijk.doe(
                6,
                () -> doe(() -> {
                            // A line of the time line refers to the agenda; that must not make those who add wait for
                            // each other.
                            opstelling.bean(Agendaverslag.class).schrijf(regel(List.of()));
                            return maatregelen.voegToe(AGENDA, 1, voorstel("Bomen op het plein", null));
                        })
                        .kenmerk());

        assertThat(Set.copyOf(kenmerken)).hasSize(6).contains(AGENDA + "-01", AGENDA + "-06");
    }

    @Test
    @DisplayName("ROE-G2 given two who take up the same case at once, then one measure carries it out")
    void zelfdeZaak() throws Exception {
        zaak("INI-2026-00001", "centrum");
        List<Boolean> gelukt = Tegelijk.doe(3, () -> {
            try {
                maatregel(voorstel("Bomen op het plein", "INI-2026-00001"));
                return true;
            } catch (OnjuisteAgenda fout) {
                assertThat(fout.veld()).isEqualTo("zaak");
                return false;
            }
        });

        assertThat(gelukt).containsExactlyInAnyOrder(true, false, false);
        assertThat(maatregelen.vanZaak("INI-2026-00001")).isPresent();
        assertThat(maatregelen.vanZaak("INI-2026-00002")).isEmpty();
    }

    @Test
    @DisplayName(
            "ROE-G3 step 1 given a measure on the first list, then it is kept, changed and taken away with all of it")
    void eersteLijst() {
        String kenmerk = maatregel(new Voorstel(
                " Bomen op het plein ", "Twaalf bomen", "Schaduw", "verkeer", List.of("partner-wijkraad"), null, null));
        assertThat(maatregelen.haal(kenmerk))
                .isEqualTo(new Maatregel(
                        kenmerk,
                        AGENDA,
                        1,
                        1,
                        "Bomen op het plein",
                        "Twaalf bomen",
                        "Schaduw",
                        null,
                        "",
                        null,
                        "",
                        null,
                        null,
                        "",
                        "verkeer",
                        null,
                        null,
                        0,
                        Maatregelstatus.VOORGESTELD,
                        "",
                        true,
                        null,
                        0));
        assertThat(maatregelen.toetsers(kenmerk)).containsExactly("cluster-ruimte", "partner-wijkraad");

        zaak("INI-2026-00001", "centrum");
        doe(() -> maatregelen.wijzig(kenmerk, voorstel("Bomen op de markt", "INI-2026-00001")));
        assertThat(maatregelen.haal(kenmerk).titel()).isEqualTo("Bomen op de markt");
        assertThat(maatregelen.haal(kenmerk).zaak()).isEqualTo("INI-2026-00001");
        assertThat(maatregelen.toetsers(kenmerk)).containsExactly("cluster-bor");

        doe(() -> maatregelen.haalWeg(kenmerk));
        assertThat(maatregelen.zoek(kenmerk)).isEmpty();
        assertThat(maatregel("Een ander idee")).as("no number twice").isEqualTo(AGENDA + "-02");
    }

    @Test
    @DisplayName(
            "ROE-G4 given a measure that was worked out, then its seven fields and shares are kept as a new version")
    void uitgewerktBewaard() {
        Uitwerking uitwerking = uitwerking(wijkbudget(250_00), cluster(500_00));
        String kenmerk = uitgewerkt("Bomen", uitwerking, "vakambtenaar-bor");

        Maatregel bewaard = maatregelen.haal(kenmerk);
        assertThat(bewaard.versie()).isEqualTo(1);
        assertThat(bewaard.uitwerken()).isFalse();
        assertThat(bewaard.uitgewerktDoor()).isEqualTo("vakambtenaar-bor");
        assertThat(bewaard.status()).isEqualTo(Maatregelstatus.IN_UITWERKING);
        assertThat(maatregelen.aandelen(kenmerk)).containsExactly(cluster(500_00), wijkbudget(250_00));
        assertThat(Uitwerking.van(bewaard, List.of(wijkbudget(250_00), cluster(500_00))))
                .isEqualTo(uitwerking);
        assertThat(maatregelen.ontbreekt(kenmerk)).isEmpty();

        doe(() -> maatregelen.werkUit(kenmerk, uitwerking(cluster(100_00)), "x"));
        assertThat(maatregelen.haal(kenmerk).versie()).isEqualTo(2);
        assertThat(maatregelen.aandelen(kenmerk)).containsExactly(cluster(100_00));
    }

    @Test
    @DisplayName("ROE-G4 given a draft, then it is kept with what is missing, and is no version")
    void concept() {
        String kenmerk = maatregel("Bomen");
        doe(() -> maatregelen.bewaarConcept(kenmerk, uitwerking(null, "", null, null)));

        assertThat(maatregelen.haal(kenmerk).versie()).isZero();
        assertThat(maatregelen.haal(kenmerk).uitwerken()).isTrue();
        assertThat(maatregelen.haal(kenmerk).doel()).startsWith("Het plein");
        assertThat(maatregelen.haal(kenmerk).kosten()).isNull();
        assertThat(maatregelen.ontbreekt(kenmerk)).hasSize(3);
    }

    @Test
    @DisplayName("ROE-G3 given tests, residents and judgements, then each is read back as it was written")
    void voorbereiding() {
        Bewonersraadplegingen bewoners = opstelling.bean(Bewonersraadplegingen.class);
        String kenmerk = maatregel("Bomen");
        doe(() -> toetsen.leg(kenmerk, "cluster-bor", true, false, "", "vakambtenaar-bor"));
        assertThat(toetsen.van(kenmerk))
                .containsExactly(new Toets(kenmerk, "cluster-bor", true, false, "", "vakambtenaar-bor", NU));
        doe(() -> toetsen.zeef(AGENDA, 1));

        Bewonersuitslag uitslag = new Bewonersuitslag(kenmerk, 31, 4, null, 3, "Graag linden");
        doe(() -> bewoners.leg(new Bewonersuitslag(kenmerk, 1, 1, 2, 0, "")));
        doe(() -> bewoners.leg(uitslag));
        doe(() -> bewoners.legVast(AGENDA, 1, "peiling", 40, "Op de markt gevraagd."));
        doe(() -> bewoners.legVast(AGENDA, 1, "bijeenkomst", 42, "In de zaal gevraagd."));
        assertThat(bewoners.uitslag(kenmerk)).contains(uitslag);
        assertThat(bewoners.van(AGENDA, 1))
                .contains(new Raadpleging(AGENDA, 1, "bijeenkomst", 42, "In de zaal gevraagd.", NU));

        doe(() -> maatregelen.werkUit(kenmerk, uitwerking(cluster(100_00)), "vakambtenaar-bor"));
        Oordeel oordeel = doe(() -> oordelen.geef(
                kenmerk, "clustermanager-bor", true, "", "clustermanager-bor", List.of("clustermanager-bor")));
        assertThat(oordelen.van(kenmerk)).containsExactly(oordeel);
    }

    @Test
    @DisplayName("ROE-G6 given progress and the time line, then each is read back as it was written")
    void voortgang() {
        String kenmerk = maatregel("Bomen");
        stelVast(kenmerk);
        Voortgangen voortgangen = opstelling.bean(Voortgangen.class);
        doe(() -> voortgangen.meld(kenmerk, Voortgangstand.OP_SCHEMA, "Besteld", "", "a", "Cluster BOR"));
        doe(() -> voortgangen.meld(kenmerk, Voortgangstand.VERTRAAGD, "Te nat", "Het komt later.", "a", "Cluster BOR"));
        assertThat(voortgangen.van(kenmerk)).hasSize(2);
        assertThat(voortgangen.laatste(kenmerk))
                .contains(new Voortgang(
                        kenmerk, Voortgangstand.VERTRAAGD, "Te nat", "Het komt later.", "a", "Cluster BOR", NU));

        Agendaverslag verslag = opstelling.bean(Agendaverslag.class);
        List<Regel.Antwoord> antwoorden = List.of(new Regel.Antwoord("oordeel", "Uw oordeel", "Instemming é “ja”"));
        doe(() -> verslag.schrijf(regel(antwoorden)));
        assertThat(verslag.van(AGENDA))
                .containsExactly(
                        new Regel(AGENDA, 1, null, "prioriteren", "Prioriteren", "Wijkcoalitie", null, antwoorden, NU));
    }

    @Test
    @DisplayName("ROE-G2 given wishes, figures, stories and sub-agendas, then they are kept and can be taken away")
    void invoer() {
        Agendainvoer invoer = opstelling.bean(Agendainvoer.class);
        doe(() -> {
            invoer.voegWensToe(AGENDA, "partner-wijkraad", "Meer groen", "wijkraad");
            invoer.voegCijferToe(AGENDA, "Groen in de wijk", "6,1", "", "Wijkmonitor 2026");
            invoer.voegVerhaalToe(AGENDA, "De markt", "Elke zaterdag is het druk.");
            invoer.deelagenda(AGENDA, buurt(1), "Hier is het heet.");
        });
        doe(() -> maatregelen.voegToe(
                AGENDA, 1, new Voorstel("Bomen op het plein", "", "", "groen", List.of(), buurt(0), null)));

        Wens wens = invoer.wensen(AGENDA).get(0);
        Cijfer cijfer = invoer.cijfers(AGENDA).get(0);
        Verhaal verhaal = invoer.verhalen(AGENDA).get(0);
        assertThat(wens).isEqualTo(new Wens(wens.id(), "partner-wijkraad", "Meer groen", "wijkraad", NU));
        assertThat(cijfer).isEqualTo(new Cijfer(cijfer.id(), "Groen in de wijk", "6,1", "", "Wijkmonitor 2026"));
        assertThat(verhaal).isEqualTo(new Verhaal(verhaal.id(), "De markt", "Elke zaterdag is het druk."));
        assertThat(invoer.deelagendas(AGENDA).keySet()).containsExactly(buurt(0), buurt(1));
        assertThat(invoer.deelagendas(AGENDA)).containsEntry(buurt(0), "").containsEntry(buurt(1), "Hier is het heet.");

        doe(() -> {
            invoer.haalWensWeg("WA-2026-swalmen", wens.id());
            invoer.haalCijferWeg(AGENDA, cijfer.id());
            invoer.haalVerhaalWeg(AGENDA, verhaal.id());
            invoer.deelagenda(AGENDA, buurt(1), " ");
            invoer.deelagenda(AGENDA, buurt(0), "");
        });
        assertThat(invoer.wensen(AGENDA)).as("not of the other agenda").hasSize(1);
        assertThat(invoer.cijfers(AGENDA)).isEmpty();
        assertThat(invoer.verhalen(AGENDA)).isEmpty();
        assertThat(invoer.deelagendas(AGENDA).keySet()).as("a measure is in it").containsExactly(buurt(0));
        doe(() -> invoer.haalWensWeg(AGENDA, wens.id()));
        assertThat(invoer.wensen(AGENDA)).isEmpty();
    }

    @Test
    @DisplayName("ROE-G3 step 8 and ROE-G6 given adoption and an end, then agenda and rounds tell when")
    void vastgesteldEnAfgerond() {
        String eerste = maatregel("Bomen");
        stelVast(eerste);
        assertThat(agendas.haal(AGENDA).status()).isEqualTo(Agendastatus.VASTGESTELD);
        assertThat(agendas.haal(AGENDA).vastgesteldOp()).isEqualTo(NU);
        assertThat(agendas.ronde(AGENDA, 1).beslotenOp()).isEqualTo(NU);

        klok.zet(LocalDate.of(2026, 12, 1));
        doe(() -> agendas.begin("centrum", 2026, true, "Er kwam een idee bij.", COALITIE));
        status(eerste, Maatregelstatus.UITGEVOERD);
        doe(() -> agendas.rondAf(AGENDA));
        assertThat(agendas.ronde(AGENDA, 1).status()).isEqualTo(Agendastatus.AFGEROND);
        assertThat(agendas.haal(AGENDA).status()).as("round 2 is at work").isEqualTo(Agendastatus.VASTGESTELD);

        doe(() -> agendas.stelVast(AGENDA, 2));
        assertThat(agendas.haal(AGENDA).vastgesteldOp())
                .as("of the first adoption")
                .isEqualTo(NU);
        doe(() -> agendas.rondAf(AGENDA));
        assertThat(agendas.haal(AGENDA).status()).isEqualTo(Agendastatus.AFGEROND);
        assertThat(agendas.haal(AGENDA).afgerondOp()).isEqualTo(LocalDateTime.of(2026, 12, 1, 9, 0));
    }

    @Test
    @DisplayName("given something that is written outside a transaction, then it is refused")
    void alleenInEenTransactie() {
        assertThatThrownBy(() -> agendas.begin("swalmen", 2026, false, "", COALITIE))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> maatregelen.voegToe(AGENDA, 1, voorstel("Bomen op het plein", null)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private String buurt(int plaats) {
        return opstelling.bean(Gemeente.class).wijk("centrum").buurten().get(plaats);
    }

    private static Regel regel(List<Regel.Antwoord> antwoorden) {
        return new Regel(AGENDA, 1, null, "prioriteren", "Prioriteren", "Wijkcoalitie", null, antwoorden, null);
    }
}
