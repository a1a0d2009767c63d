package nl.wijkregie.budgetjaar;

import static nl.wijkregie.testsupport.Spel.antwoorden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.wijkregie.bericht.Berichten;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.herverdeling.Budgetberichten;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import nl.wijkregie.wijkbudget.Budgetjaar;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Grootboekcontrole;
import nl.wijkregie.wijkbudget.Potstand;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opening a budget year, and asking for one that is missing. Each test has years of its own. */
@Toepassingstest
class BudgetjaarTest {

    private static final String BEGROTING = "begrotingVaststellen";

    @Autowired
    Spel spel;

    @Autowired
    Testklok klok;

    @Autowired
    Budgetjaren jaren;

    @Autowired
    Grootboek grootboek;

    @Autowired
    Grootboekcontrole controle;

    @Autowired
    Ontbrekendjaar ontbrekend;

    @Autowired
    Budgetjaarproces proces;

    @Autowired
    Jaarslot slot;

    @Autowired
    Budgetberichten budgetberichten;

    @Autowired
    Berichten berichten;

    @Autowired
    FormService formulieren;

    @Autowired
    RepositoryService modellen;

    @Autowired
    RuntimeService processen;

    @Autowired
    ManagementService werk;

    @Autowired
    PlatformTransactionManager transacties;

    @AfterEach
    void terugNaarVandaag() {
        klok.zet(LocalDate.of(2026, 3, 2));
    }

    @Test
    @DisplayName("ROE-F6 given a new year, then the manager fills in its sums and the pots of all wijken open")
    void nieuwJaar() {
        begin(2027);

        Map<String, Object> formulier =
                formulieren.getTaskFormVariables(spel.taak("BJ-2027", BEGROTING).getId());
        assertThat(formulier.get("budget")).isEqualTo("250000.00");
        assertThat(formulier.get("percentageInitiatieven")).isEqualTo(33);
        assertThat((String) formulier.get("herkomstTekst")).contains("2026");
        assertThat(spel.groepen("BJ-2027", BEGROTING)).containsExactly("manager-lv");
        weigert(begroting("0", "0", 33), "hoger is dan 0");
        weigert(begroting("1000.00", "1000.00", 33), "lager zijn dan het budget");
        weigert(begroting("1000.00", "0", 101), "100");
        weigert(begroting("260005.00", "20000.00", 33), "tientallen euro's");
        weigert(begroting("260000.55", "20000.00", 33), "tientallen euro's");
        assertThat(jaren.zoek(2027)).isEmpty();

        spel.doe("BJ-2027", BEGROTING, "manager-lv", begroting("260000.00", "20000.00", 40));

        assertThat(jaren.zoek(2027))
                .contains(new Budgetjaar(2027, 260_000_00, 20_000_00, 240_000_00, 40, false, false));
        assertThat(grootboek.standen(2027)).hasSize(18);
        assertThat(grootboek.standen(2027).stream().mapToLong(Potstand::vrij).sum())
                .isEqualTo(240_000_00);
        assertThat(eindVanJaar("BJ-2027")).isEqualTo(LocalDateTime.of(2028, 1, 1, 0, 0));
    }

    @Test
    @DisplayName("given a year that exists, is prepared or is over, then it is not begun again")
    void eenPerJaar() {
        begin(2029);

        assertThatThrownBy(() -> begin(2029))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("wordt al");
        assertThatThrownBy(() -> begin(2026))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("al eerder");
        assertThatThrownBy(() -> begin(2023))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("2026 tot en met");
        assertThatThrownBy(() -> begin(2050))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("2026 tot en met");
        assertThatThrownBy(() -> spel.als(
                        "wethouder-wijken", () -> formulieren.submitStartForm(definitie(), antwoorden("jaar", 2028))))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName("given one year that is begun many times at once, then it has one process")
    void tegelijkBegonnen() throws Exception {
        Callable<Boolean> daad = () -> {
            try {
                begin(2030);
                return true;
            } catch (OngeldigeInvoer geweigerd) {
                return false;
            }
        };

        assertThat(samen(daad)).containsOnlyOnce(true);
        assertThat(aantalProcessen("BJ-2030")).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "ROE-F6 given a year that nobody opened, then the manager gets one task and one message, however often it is asked")
    void ontbrekend() throws Exception {
        Ontbrekendjaar zonderVoorbeelden = new Ontbrekendjaar(jaren, proces, slot, budgetberichten, () -> null);

        assertThat(samen(() -> zonderVoorbeelden.vraag(2031))).containsOnly(false);

        assertThat(spel.stappen("BJ-2031")).containsExactly(BEGROTING);
        assertThat(berichten.van("BJ-2031")).singleElement().satisfies(bericht -> {
            assertThat(bericht.functie()).isEqualTo("manager-lv");
            assertThat(bericht.onderwerp()).isEqualTo("Budgetjaar 2031 is nog niet geopend");
        });
    }

    @Test
    @DisplayName("given what asked for the year is undone, then the manager's task and message stay")
    void eigenTransactie() {
        Ontbrekendjaar zonderVoorbeelden = new Ontbrekendjaar(jaren, proces, slot, budgetberichten, () -> null);

        assertThatThrownBy(() -> new TransactionTemplate(transacties).executeWithoutResult(status -> {
                    zonderVoorbeelden.vraag(2032);
                    throw new IllegalStateException("the approval is refused");
                }))
                .hasMessage("the approval is refused");

        assertThat(spel.stappen("BJ-2032")).containsExactly(BEGROTING);
        assertThat(berichten.van("BJ-2032")).hasSize(1);
    }

    @Test
    @DisplayName("given the demo, then a year that is missing opens at once as an example, and waits for its end")
    void voorbeeld() {
        klok.zet(LocalDate.of(2033, 1, 3));

        assertThat(ontbrekend.vraag(2033)).isTrue();
        assertThat(ontbrekend.vraag(2033)).isTrue();

        assertThat(jaren.zoek(2033).orElseThrow().voorbeeld()).isTrue();
        assertThat(aantalProcessen("BJ-2033")).isEqualTo(1);
        assertThat(eindVanJaar("BJ-2033")).isEqualTo(LocalDateTime.of(2034, 1, 1, 0, 0));
        assertThat(ontbrekend.vraag(2024)).as("a closed year stays closed").isFalse();
        assertThat(aantalProcessen("BJ-2024")).isZero();
        assertThat(controle.afwijkingen()).isEmpty();
    }

    @Test
    @DisplayName("given the start of the application, then the year of today is open and waits for its end")
    void bijHetOpstarten() {
        assertThat(aantalProcessen("BJ-2026")).isEqualTo(1);
        assertThat(eindVanJaar("BJ-2026")).isEqualTo(LocalDateTime.of(2027, 1, 1, 0, 0));
        assertThat(aantalProcessen("BJ-2025")).isZero();

        ontbrekend.zorgVoorAfsluiting();

        assertThat(aantalProcessen("BJ-2026")).isEqualTo(1);
    }

    private void weigert(Map<String, Object> begroting, String zin) {
        assertThatThrownBy(() -> spel.doe("BJ-2027", BEGROTING, "manager-lv", begroting))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining(zin);
    }

    private static Map<String, Object> begroting(String budget, String aanloopkosten, int percentage) {
        return antwoorden("budget", budget, "aanloopkosten", aanloopkosten, "percentageInitiatieven", percentage);
    }

    private void begin(int jaar) {
        spel.als("manager-lv", () -> formulieren.submitStartForm(definitie(), antwoorden("jaar", jaar)));
    }

    private String definitie() {
        return modellen.createProcessDefinitionQuery()
                .processDefinitionKey("budgetjaar")
                .latestVersion()
                .singleResult()
                .getId();
    }

    private long aantalProcessen(String kenmerk) {
        return processen
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(kenmerk)
                .count();
    }

    private LocalDateTime eindVanJaar(String kenmerk) {
        String instantie = processen
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(kenmerk)
                .singleResult()
                .getId();
        Job timer = werk.createJobQuery().processInstanceId(instantie).timers().singleResult();
        return timer.getDuedate()
                .toInstant()
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toLocalDateTime();
    }

    private static <T> List<T> samen(Callable<T> daad) throws Exception {
        ExecutorService mensen = Executors.newFixedThreadPool(4);
        try {
            List<Future<T>> bezig =
                    Stream.generate(() -> mensen.submit(daad)).limit(4).toList();
            List<T> gedaan = new java.util.ArrayList<>();
            for (Future<T> een : bezig) {
                gedaan.add(een.get(60, TimeUnit.SECONDS));
            }
            return gedaan;
        } finally {
            mensen.shutdownNow();
        }
    }
}
