package nl.wijkregie.modelbeheer.verhuizing;

import java.time.LocalDate;
import nl.wijkregie.termijn.Taken;
import nl.wijkregie.termijn.Termijnbewaking;
import nl.wijkregie.testsupport.Agendaspel;
import nl.wijkregie.testsupport.Modelwijziging;
import nl.wijkregie.testsupport.Spel;
import nl.wijkregie.testsupport.Testklok;
import nl.wijkregie.testsupport.Toepassingstest;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases between versions of their process, in the whole application. */
@Toepassingstest
@Import({Verhuisspel.class, Vrijbeleid.class})
abstract class Verhuisopstelling {

    static final String PROCES = "initiatief";
    static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    @Autowired
    Spel spel;

    @Autowired
    Verhuisspel achtergrond;

    @Autowired
    Testklok klok;

    @Autowired
    Verhuizingen verhuizingen;

    @Autowired
    Procesversies versies;

    @Autowired
    RepositoryService modellen;

    @Autowired
    RuntimeService processen;

    @Autowired
    TaskService taken;

    @Autowired
    FormService formulieren;

    @Autowired
    AuthorizationService rechten;

    @Autowired
    ManagementService werk;

    @Autowired
    Taken takenlijst;

    @Autowired
    Termijnbewaking bewaking;

    @Autowired
    Agendaspel agendaspel;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void nogNiets() {
        klok.zet(BEGIN);
        achtergrond.werkAf();
        processen
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(zaak -> processen.deleteProcessInstance(zaak.getId(), "opgeruimd"));
        new Modelwijziging().plaats(modellen);
    }

    Verhuizing verhuis(int van, int naar) {
        Verhuizing begin = verhuizingen.uitvoeren(PROCES, van, naar, "Nieuwe werkwijze.", "proceseigenaar");
        achtergrond.werkAf();
        return verhuizingen.een(begin.nummer()).orElseThrow();
    }

    static int versieVan(String definitie) {
        return Integer.parseInt(definitie.split(":", 3)[1]);
    }
}
