package nl.wijkregie.financiering.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wijkregie.testsupport.Geldzaken;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Toepassingstest
@Import(Geldzaken.class)
@DisplayName("A case that the administrator breaks off keeps no money")
class AfgebrokenZaakTest {

    private static final Aanleiding TEST = new Aanleiding("", "test", "Test", "Voor deze test", null);

    @Autowired
    Geldzaken zaken;

    @Autowired
    Spel spel;

    @Autowired
    Grootboek grootboek;

    @Autowired
    RuntimeService processen;

    @Autowired
    Budgetjaren jaren;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    Testklok klok;

    @BeforeEach
    void inEenGeopendJaar() {
        klok.zet(LocalDate.of(2026, 3, 2));
        transactie.executeWithoutResult(status -> {
            if (jaren.zoek(2026).isEmpty()) {
                jaren.open(2026, 250_000_00, 10_000_00, 33, false, TEST.met("opening-2026"));
            }
        });
    }

    @Test
    @DisplayName("ROE-F8 given a granted case, when its process is deleted, then its reservation and advance are gone")
    void verwijderd() {
        String kenmerk = zaken.bijAkkoord("herten", 700_00);
        spel.doe(kenmerk, "akkoordWijkbudget", "manager-lv", Geldzaken.akkoord());
        assertThat(grootboek.verplichtingen(kenmerk)).isNotEmpty();

        verwijder(kenmerk, "initiatief");

        assertThat(grootboek.verplichtingen(kenmerk)).isEmpty();
        assertThat(orders(kenmerk)).isZero();
    }

    @Test
    @DisplayName(
            "ROE-F8 given a case that waits for money, when its search for money is deleted, then nobody waits for it")
    void verwijderdOnderweg() {
        String kenmerk = zaken.bijAkkoord("asenray", 1_000_00);
        String tweede = zaken.bijAkkoord("asenray", 1_000_00);
        spel.doe(kenmerk, "akkoordWijkbudget", "manager-lv", Geldzaken.akkoord());
        spel.doe(tweede, "akkoordWijkbudget", "manager-lv", Geldzaken.akkoord());
        assertThat(wachtenden(tweede)).isOne();

        verwijder(tweede, "financiering");

        assertThat(wachtenden(tweede)).isZero();
        assertThat(grootboek.verplichtingen(kenmerk)).isNotEmpty();
    }

    private void verwijder(String kenmerk, String proces) {
        ProcessInstance instantie = processen
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(kenmerk)
                .processDefinitionKey(proces)
                .singleResult();
        processen.deleteProcessInstance(instantie.getId(), "Dubbel ingevoerd");
    }

    private long orders(String kenmerk) {
        return database.sql("select count(*) from betaalopdracht where kenmerk = ? and status = 'klaar'")
                .param(kenmerk)
                .query(Long.class)
                .single();
    }

    private long wachtenden(String kenmerk) {
        return database.sql("select count(*) from budgetwacht where kenmerk = ?")
                .param(kenmerk)
                .query(Long.class)
                .single();
    }
}
