package nl.wijkregie.wijkagenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("ROE-G3 steps 1, 2 and 4: the first list, the sieve and the order of priority")
class EersteLijstTest extends Agendaproef {

    private static final String LANG = "x".repeat(121);

    @ParameterizedTest(name = "{0} wrong")
    @CsvSource(
            nullValues = "-",
            value = {
                "titel, '', groen, -, -",
                "titel, Boom, groen, -, -",
                "titel, LANG, groen, -, -",
                "titel, 'Bomen\nop het plein', groen, -, -",
                "titel, 'Bomen\u0000 op het plein', groen, -, -",
                "beleidsterrein, Bomen op het plein, defensie, -, -",
                "buurt, Bomen op het plein, groen, Kern Asenray, -",
                "toetsers, Bomen op het plein, groen, -, kcc"
            })
    void onjuist(String veld, String titel, String beleidsterrein, String buurt, String toetser) {
        Voorstel voorstel = new Voorstel(
                titel.replace("LANG", LANG),
                "",
                "",
                beleidsterrein,
                toetser == null ? List.of() : List.of(toetser),
                buurt,
                null);

        geweigerd(veld, () -> maatregelen.voegToe(AGENDA, 1, voorstel));
        assertThat(maatregelen.van(AGENDA)).isEmpty();
    }

    @Test
    @DisplayName("ROE-G7 given other testers, then the cluster of the policy field tests as well, and nobody twice")
    void eigenCluster() {
        String kenmerk = maatregel(new Voorstel(
                "Bomen op het plein", "", "", "groen", List.of("partner-wijkraad", "cluster-bor"), null, null));

        assertThat(maatregelen.toetsers(kenmerk)).containsExactly("cluster-bor", "partner-wijkraad");
    }

    @Test
    @DisplayName("given a round that is adopted, then nothing is added to its list")
    void naVaststelling() {
        stelVast();

        geweigerd("titel", () -> maatregelen.voegToe(AGENDA, 1, voorstel("Bomen op het plein", null)));
    }

    @Test
    @DisplayName("ROE-G2 given a case that does not wait on this round, then no measure takes it up, and it says why")
    void zaakDieHierNietHoort() {
        zaak("INI-2026-00001", "centrum");
        zaak("INI-2026-00002", "herten");
        zaak("INI-2026-00003", "centrum");
        zaak("INI-2026-00004", "centrum");
        Agendalijst lijst = opstelling.bean(Agendalijst.class);
        doe(() -> lijst.besluit("INI-2026-00003", "ingetrokken"));
        doe(() -> lijst.koppel("INI-2026-00004", AGENDA, 2));
        String bestaand = maatregel("Banken op het plein");

        zaakGeweigerd("INI-2026-00009", bestaand, "geen idee ‘INI-2026-00009’ op de lijst");
        zaakGeweigerd("x".repeat(1000), bestaand, "geen idee ‘" + "x".repeat(40) + "…’");
        zaakGeweigerd("INI-2026-00002", bestaand, "van een andere wijk");
        zaakGeweigerd("INI-2026-00003", bestaand, "is al besloten");
        zaakGeweigerd("INI-2026-00004", bestaand, "hoort niet bij deze ronde");

        assertThat(maatregelen.van(AGENDA))
                .singleElement()
                .satisfies(maatregel -> assertThat(maatregel.zaak()).isNull());
        doe(() -> maatregelen.wijzig(bestaand, voorstel("Banken op het plein", "INI-2026-00001")));
        assertThat(maatregelen.haal(bestaand).zaak()).isEqualTo("INI-2026-00001");
    }

    private void zaakGeweigerd(String zaak, String bestaand, String zin) {
        assertThatThrownBy(() -> maatregel(voorstel("Bomen op het plein", zaak)))
                .isInstanceOfSatisfying(
                        OnjuisteAgenda.class, fout -> assertThat(fout.veld()).isEqualTo("zaak"))
                .hasMessageContaining(zin);
        geweigerd("zaak", () -> maatregelen.wijzig(bestaand, voorstel("Banken op het plein", zaak)));
    }

    @Test
    @DisplayName(
            "ROE-G2 given a case that a measure carries out, then no second one does, unless the first dropped out")
    void zaakEenKeer() {
        zaak("INI-2026-00001", "centrum");
        String eerste = maatregel(voorstel("Bomen op het plein", "INI-2026-00001"));
        String ander = maatregel(voorstel("Banken op het plein", null));
        geweigerd("zaak", () -> maatregelen.voegToe(AGENDA, 1, voorstel("Nog meer bomen", "INI-2026-00001")));
        geweigerd("zaak", () -> maatregelen.wijzig(ander, voorstel("Banken op het plein", "INI-2026-00001")));
        doe(() -> maatregelen.wijzig(eerste, voorstel("Bomen op de markt", "INI-2026-00001")));

        status(eerste, Maatregelstatus.VERVALLEN);
        String tweede = maatregel(voorstel("Nog meer bomen", "INI-2026-00001"));
        assertThat(maatregelen.vanZaak("INI-2026-00001").orElseThrow().kenmerk())
                .isEqualTo(tweede);
    }

    @Test
    @DisplayName("given a measure that was tested, then the first list cannot change it any more")
    void naDeToets() {
        String kenmerk = maatregel("Bomen op het plein");
        doe(() -> toetsen.leg(kenmerk, "cluster-bor", true, false, "", "vakambtenaar-bor"));

        geweigerd("titel", () -> maatregelen.wijzig(kenmerk, voorstel("Iets anders", null)));
        geweigerd("titel", () -> maatregelen.haalWeg(kenmerk));
        assertThat(maatregelen.haal(kenmerk).titel()).isEqualTo("Bomen op het plein");
    }

    @Test
    @DisplayName(
            "ROE-G3 step 2 given a tester who finds it not feasible, then the measure is sieved out with all reasons")
    void zeef() {
        String goed = maatregel("Bomen op het plein");
        String fout =
                maatregel(new Voorstel("Toren op het plein", "", "", "groen", List.of("partner-wijkraad"), null, null));
        toets(goed, "cluster-bor", true, "");
        toets(fout, "cluster-bor", false, "Te hoog.");
        toets(fout, "partner-wijkraad", false, "Te duur.");

        assertThat(doe(() -> toetsen.zeef(AGENDA, 1)))
                .extracting(Maatregel::kenmerk)
                .containsExactly(fout);
        assertThat(maatregelen.haal(fout).status()).isEqualTo(Maatregelstatus.AFGEVALLEN);
        assertThat(maatregelen.haal(fout).statusReden())
                .isEqualTo("Cluster Beheer Openbare Ruimte: Te hoog.\nWijkraad: Te duur.");
        assertThat(maatregelen.haal(goed).status()).isEqualTo(Maatregelstatus.IN_UITWERKING);
        assertThat(doe(() -> toetsen.zeef(AGENDA, 1))).as("once").isEmpty();
    }

    @Test
    @DisplayName(
            "ROE-G3 step 2 given a measure that nobody was asked to test, then the sieve does not get stuck: it goes on,"
                    + " and who works it out reads that it was not tested")
    void nietGevraagd() {
        String getoetst = maatregel("Bomen op het plein");
        String teLaat = maatregel("Banken op het plein");
        toets(getoetst, "cluster-bor", true, "");

        assertThat(doe(() -> toetsen.zeef(AGENDA, 1))).isEmpty();

        assertThat(maatregelen.haal(getoetst).statusReden()).isEmpty();
        assertThat(maatregelen.haal(teLaat).status()).isEqualTo(Maatregelstatus.IN_UITWERKING);
        assertThat(maatregelen.haal(teLaat).statusReden())
                .isEqualTo(
                        "Deze maatregel is niet door iedereen getoetst: hij kwam op de lijst toen de eerste toets al was"
                                + " begonnen. Vraag bij het uitwerken na of hij haalbaar is.");
    }

    @Test
    @DisplayName("given reasons of the greatest length, emoji included, then each still says something")
    void langeRedenen() {
        String kenmerk =
                maatregel(new Voorstel("Toren op het plein", "", "", "groen", List.of("partner-wijkraad"), null, null));
        toets(kenmerk, "cluster-bor", false, "🌳".repeat(2500));
        toets(kenmerk, "partner-wijkraad", false, "x" + "🌳".repeat(2499));
        doe(() -> toetsen.zeef(AGENDA, 1));

        assertThat(maatregelen.haal(kenmerk).statusReden())
                .hasSizeLessThanOrEqualTo(5000)
                .contains("Cluster Beheer Openbare Ruimte: 🌳", "Wijkraad: x🌳")
                .doesNotContain("\ud83c…");
    }

    @Test
    @DisplayName("ROE-G3 step 2 given no reason or a group that was not asked, then the test is not kept")
    void onjuisteToets() {
        String kenmerk = maatregel("Bomen op het plein");

        geweigerd("toetsMotivering", () -> toetsen.leg(kenmerk, "cluster-bor", false, true, " ", "a"));
        assertThatThrownBy(() -> toets(kenmerk, "cluster-lv", true, "")).isInstanceOf(IllegalStateException.class);
        assertThat(toetsen.van(kenmerk)).extracting(Toets::haalbaar).containsOnlyNulls();
    }

    @Test
    @DisplayName("ROE-G8 given a first test that is skipped, then every measure goes on")
    void overgeslagen() {
        String kenmerk = maatregel("Bomen op het plein");
        doe(() -> toetsen.slaOver(AGENDA, 1));

        assertThat(maatregelen.haal(kenmerk).status()).isEqualTo(Maatregelstatus.IN_UITWERKING);
    }

    @Test
    @DisplayName(
            "ROE-G3 step 4 given an order, then named measures come first, others after, and what dropped out has no place")
    void volgorde() {
        String a = maatregel("Maatregel a");
        String b = maatregel("Maatregel b");
        String c = maatregel("Maatregel c");
        String d = maatregel("Maatregel d");
        status(a, Maatregelstatus.VERVALLEN);
        doe(() -> maatregelen.rangschik(AGENDA, 1, List.of(d, a)));

        assertThat(maatregelen.van(AGENDA)).extracting(Maatregel::kenmerk).containsExactly(d, b, c, a);
        assertThat(maatregelen.van(AGENDA, 1)).extracting(Maatregel::volgorde).containsExactly(1, 2, 3, 0);
        geweigerd("volgorde", () -> maatregelen.rangschik(AGENDA, 1, List.of(b, b)));
        geweigerd("volgorde", () -> maatregelen.rangschik(AGENDA, 1, List.of("WA-2026-swalmen-01")));
        geweigerd("volgorde", () -> maatregelen.rangschik(AGENDA, 2, List.of(b)));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("given a measure that has ended, then nothing moves it any more")
    @EnumSource(
            value = Maatregelstatus.class,
            names = {"AFGEVALLEN", "VERVALLEN", "UITGEVOERD", "GESTOPT"})
    void geeindigd(Maatregelstatus einde) {
        String kenmerk = maatregel("Bomen op het plein");
        status(kenmerk, einde);

        assertThatThrownBy(() -> status(kenmerk, Maatregelstatus.INGESTEMD)).isInstanceOf(IllegalStateException.class);
        geweigerd("titel", () -> maatregelen.werkUit(kenmerk, uitwerking(cluster(100)), "a"));
        geweigerd("titel", () -> maatregelen.opnieuwUitwerken(kenmerk, "Toch nog"));
        status(kenmerk, einde);
    }

    @Test
    @DisplayName("ROE-G6 given an adopted measure, then it ends as carried out or stopped, and never goes back")
    void vastgesteld() {
        String kenmerk = maatregel("Bomen op het plein");
        status(kenmerk, Maatregelstatus.VASTGESTELD);

        assertThatThrownBy(() -> status(kenmerk, Maatregelstatus.IN_UITWERKING))
                .isInstanceOf(IllegalStateException.class);
        geweigerd("titel", () -> maatregelen.werkUit(kenmerk, uitwerking(cluster(100)), "a"));
        doe(() -> maatregelen.status(kenmerk, Maatregelstatus.UITGEVOERD, ""));
        assertThat(maatregelen.haal(kenmerk).statusReden()).isEmpty();
    }

    @Test
    @DisplayName("given no reason, then no measure drops out or goes back to working out")
    void redenNodig() {
        String kenmerk = maatregel("Bomen op het plein");

        geweigerd("vervalReden", () -> maatregelen.status(kenmerk, Maatregelstatus.VERVALLEN, " "));
        geweigerd("reden", () -> maatregelen.opnieuwUitwerken(kenmerk, ""));
        doe(() -> maatregelen.opnieuwUitwerken(kenmerk, "Zoek een goedkopere oplossing."));
        assertThat(maatregelen.haal(kenmerk).uitwerken()).isTrue();
        assertThat(maatregelen.haal(kenmerk).statusReden()).isEqualTo("Zoek een goedkopere oplossing.");
    }

    private void toets(String maatregel, String toetser, boolean haalbaar, String reden) {
        doe(() -> toetsen.leg(maatregel, toetser, haalbaar, false, reden, "account"));
    }

    private void geweigerd(String veld, Runnable daad) {
        assertThatThrownBy(() -> doe(daad))
                .isInstanceOfSatisfying(
                        OnjuisteAgenda.class, fout -> assertThat(fout.veld()).isEqualTo(veld));
    }
}
