package nl.wijkregie.werkplek.wijkagenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.werkplek.Websessie;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Voorstel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first list in two windows: in one a measure is added, in the other the step is completed. Each story holds the one
 * open just before its end while the other starts; the same on each kind of database.
 */
@Toepassingstest
abstract class LijstEnTaakTegelijkProef {

    /** Long enough for who does not wait to be done; who does wait is let go after it. */
    private static final int GEDULD = 3;

    @LocalServerPort
    int poort;

    @Autowired
    Agendaspel agendaspel;

    @Autowired
    Spel spel;

    @Autowired
    Maatregelen maatregelen;

    @Autowired
    TransactionTemplate transactie;

    @Test
    @DisplayName(
            "ROE-G3 given a list that is being completed, when a measure is added on the page, then the page says it is too"
                    + " late and no measure is left without a test")
    void taakEerst() throws Exception {
        String agenda = begonnen("centrum");
        Websessie sessie = new Websessie(poort).aangemeld(agendaspel.regisseurVan(agenda), "tasklist");

        CompletableFuture<Integer> pagina = transactie.execute(status -> {
            agendaspel.rondOverzichtAf(agenda);
            return wachtOfKlaar(CompletableFuture.supplyAsync(() -> voegToe(sessie, agenda)));
        });

        assertThat(pagina.get(30, TimeUnit.SECONDS)).isEqualTo(403);
        assertThat(maatregelen.van(agenda)).hasSize(1);
        alleGetoetst(agenda);
    }

    @Test
    @DisplayName(
            "ROE-G3 given a measure that is being added on the page, when the list is completed, then the new measure is"
                    + " tested too")
    void paginaEerst() throws Exception {
        String agenda = begonnen("herten");

        CompletableFuture<Throwable> taak = transactie.execute(status -> {
            agendaspel.voegToe(agenda, new Voorstel("Banken op het plein", "", "", "groen", List.of(), null, null));
            return wachtOfKlaar(
                    CompletableFuture.supplyAsync(() -> catchThrowable(() -> agendaspel.rondOverzichtAf(agenda))));
        });

        assertThat(taak.get(30, TimeUnit.SECONDS)).isNull();
        assertThat(maatregelen.van(agenda)).hasSize(2);
        alleGetoetst(agenda);
    }

    private String begonnen(String wijk) {
        String agenda = agendaspel.begin(wijk, 2026);
        agendaspel.voegToe(agenda, "Bomen op het plein", "groen");
        spel.pakOp(agenda, "overzichtOpstellen", agendaspel.regisseurVan(agenda));
        return agenda;
    }

    private static int voegToe(Websessie sessie, String agenda) {
        try {
            return sessie.dien(
                            "/werkplek/wijkagenda/" + agenda + "/maatregelen",
                            "xsrf-token",
                            sessie.token(),
                            "ronde",
                            "1",
                            "titel",
                            "Banken op het plein",
                            "beleidsterrein",
                            "groen")
                    .statusCode();
        } catch (Exception fout) {
            throw new AssertionError(fout);
        }
    }

    /** Lets the other go its way until it is done or waits for us. */
    private static <T> CompletableFuture<T> wachtOfKlaar(CompletableFuture<T> ander) {
        try {
            ander.get(GEDULD, TimeUnit.SECONDS);
        } catch (TimeoutException wachtOpOns) {
            return ander;
        } catch (Exception fout) {
            throw new AssertionError(fout);
        }
        return ander;
    }

    private void alleGetoetst(String agenda) {
        assertThat(agendaspel.open(agenda, "eersteToets"))
                .extracting(taak -> agendaspel.variabele(taak, "maatregel"))
                .containsExactlyInAnyOrderElementsOf(
                        maatregelen.van(agenda).stream().map(Maatregel::kenmerk).toList());
        agendaspel.keurAllesHaalbaar(agenda);
        assertThat(spel.stappen(agenda)).containsExactly("bewonerstoets");
        assertThat(maatregelen.van(agenda)).extracting(Maatregel::status).containsOnly(Maatregelstatus.IN_UITWERKING);
    }
}
