package nl.wijkregie.wijkagenda.zaken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.bericht.Verzonden;
import nl.wijkregie.initiatief.Inzendingen;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.initiatief.ZaakWachtHierNietOp;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Tegelijk;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkagenda.Agendalijst;
import nl.wijkregie.wijkagenda.Agendalijst.Agendapunt;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Voorstel;
import nl.wijkregie.wijkagenda.Wijkagendas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Residents, an agenda and the administrator at the same moment; the same on each kind of database. */
@Toepassingstest
abstract class AgendazakenTegelijkProef {

    private static final String AGENDA = "WA-2026-centrum";

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
    Inzendingen inzendingen;

    @Autowired
    Berichten berichten;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    Testklok klok;

    private int ronde;

    @BeforeEach
    void opEenGewoneMaandag() {
        klok.zet(LocalDate.of(2026, 3, 2));
    }

    @Test
    @DisplayName(
            "ROE-G2 given cases that come on the list while an agenda begins, then each is told once where it stands")
    void lijstEnBegin() throws Exception {
        List<String> wensen = IntStream.range(0, 6)
                .mapToObj(nummer -> spel.totPrincipebesluit("beleidswens", Map.of()))
                .toList();
        List<Callable<Boolean>> daden = new ArrayList<>();
        wensen.forEach(zaak -> daden.add(daad(() -> spel.beslis(zaak, "steunen"))));
        daden.add(daad(this::begin));

        assertThat(Tegelijk.doe(daden)).containsOnly(true);

        assertThat(lijst.wachtend("centrum")).extracting(Agendapunt::kenmerk).containsAll(wensen);
        assertThat(wensen).allSatisfy(zaak -> {
            boolean opAgenda = lijst.zoek(zaak).orElseThrow().agenda() != null;
            assertThat(soorten(zaak)).containsOnlyOnce("op-de-wijkagenda");
            assertThat(soorten(zaak)).filteredOn("op-deze-wijkagenda"::equals).hasSize(opAgenda ? 1 : 0);
        });
        ruimOp();
    }

    @Test
    @DisplayName(
            "ROE-A4, ROE-D5 given a resident who withdraws while the agenda decides, then one of both and no error")
    void intrekkenEnBesluit() throws Exception {
        for (int keer = 0; keer < 8; keer++) {
            boolean opnemen = keer % 2 == 0;
            String zaak = wens();
            transactie.executeWithoutResult(status -> begin());
            String maatregel = maatregel(zaak);

            List<Boolean> gelukt = Tegelijk.doe(List.of(
                    daad(() -> inzendingen.intrekken(zaak, "Wij stoppen.", null)),
                    daad(() -> transactie.executeWithoutResult(status -> besluit(maatregel, opnemen)))));

            assertThat(gelukt.get(1)).isTrue();
            if (!gelukt.get(0) && opnemen) {
                // The case just went on: asked again, the withdrawal goes through.
                inzendingen.intrekken(zaak, "Wij stoppen.", null);
            }
            boolean ingetrokken = gelukt.get(0) || opnemen;
            assertThat(spel.zaak(zaak).uitkomst())
                    .isEqualTo(ingetrokken ? Uitkomst.INGETROKKEN : Uitkomst.NIET_OPGENOMEN);
            assertThat(maatregelen.haal(maatregel).zaak()).isEqualTo(ingetrokken ? null : zaak);
            assertThat(soorten(zaak))
                    .filteredOn("agenda-niet-opgenomen"::equals)
                    .hasSize(ingetrokken ? 0 : 1);
            assertThat(spel.isKlaar(zaak)).isTrue();
            ruimOp();
        }
    }

    private void besluit(String maatregel, boolean opnemen) {
        zaken.houdVast(AGENDA, ronde);
        if (opnemen) {
            maatregelen.status(maatregel, Maatregelstatus.VASTGESTELD, "");
            zaken.vastgesteld(AGENDA, ronde);
        } else {
            maatregelen.status(maatregel, Maatregelstatus.AFGEVALLEN, "Te duur.");
            zaken.afgevallen(maatregelen.haal(maatregel));
        }
    }

    private String wens() {
        String zaak = spel.totPrincipebesluit("beleidswens", Map.of());
        spel.beslis(zaak, "steunen");
        return zaak;
    }

    private void begin() {
        transactie.executeWithoutResult(status -> {
            ronde = wijkagendas
                    .begin("centrum", 2026, false, "", "wijkregisseur1")
                    .nummer();
            zaken.opDeAgenda(AGENDA, ronde);
        });
    }

    private String maatregel(String zaak) {
        Voorstel voorstel = new Voorstel("Zebrapad bij de school", "", "", "verkeer", List.of(), null, zaak);
        return transactie.execute(
                status -> maatregelen.voegToe(AGENDA, ronde, voorstel).kenmerk());
    }

    /** The round stops and what still waits gets an answer, so that the next time begins anew. */
    private void ruimOp() {
        transactie.executeWithoutResult(status -> {
            wijkagendas.stop(AGENDA, ronde);
            zaken.losgelaten(AGENDA, ronde);
        });
        lijst.wachtend("centrum").forEach(punt -> spel.agendaBesluit(punt.kenmerk(), "niet-opgenomen"));
    }

    private List<String> soorten(String zaak) {
        return berichten.van(zaak).stream()
                .filter(bericht -> bericht.functie().equals("indiener"))
                .map(Verzonden::soort)
                .toList();
    }

    /** False when the case does not wait for this any more; any other error fails the test. */
    private static Callable<Boolean> daad(Runnable daad) {
        return () -> {
            try {
                daad.run();
                return true;
            } catch (ZaakWachtHierNietOp teLaat) {
                return false;
            }
        };
    }
}
