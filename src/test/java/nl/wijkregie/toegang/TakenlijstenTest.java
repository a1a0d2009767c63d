package nl.wijkregie.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.wijkregie.termijn.Klok;
import nl.wijkregie.testsupport.Testklok;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The lists of tasks")
class TakenlijstenTest extends Toegangsproef {

    private static final String DIENST = "/camunda/api/engine/engine/default";
    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 2);

    @Autowired
    FilterService filters;

    @Autowired
    Toegangsinrichting inrichting;

    @Autowired
    Testklok klok;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "kcc, -",
                "vakambtenaar-bor, -",
                "clustermanager-bor, -",
                "corporatie, -",
                "manager-lv, -",
                "college, -",
                "wijkregisseur2, Wijk Swalmen",
                "beheerder, -"
            })
    @DisplayName("ROE-H2 each function reads the common lists; a wijkregisseur also that of each of his wijken")
    void lijstenPerFunctie(String account, String wijk) {
        List<String> verwacht =
                new ArrayList<>(List.of("Mijn taken", "Te laat", "Nog op te pakken", "Alle taken van mijn groepen"));
        if (wijk != null) {
            verwacht.add(wijk);
        }

        assertThat(namen(zonderAccount().meldAan("tasklist", account))).containsExactlyInAnyOrderElementsOf(verwacht);
    }

    @Test
    @DisplayName("given a list of another wijk, when a wijkregisseur asks it by its id, then it is not his to read")
    void lijstVanAndereWijk() {
        String swalmen = lijst("Wijk Swalmen").getId();

        Bezoeker wijkregisseur = zonderAccount().meldAan("tasklist", "wijkregisseur1");

        assertThat(wijkregisseur.get(DIENST + "/filter/" + swalmen + "/list").status())
                .isIn(403, 404);
    }

    @Test
    @DisplayName("given cases in two wijken, then the list of a wijk holds the tasks of that wijk only")
    void takenVanEenWijk() {
        zaken.startProcessInstanceByKey("initiatief", "INI-C", Map.of("wijk", "centrum"));
        zaken.startProcessInstanceByKey("initiatief", "INI-S", Map.of("wijk", "swalmen"));

        assertThat(filters.count(lijst("Wijk Swalmen").getId())).isEqualTo(1);
    }

    @Test
    @DisplayName("a task whose last day is today is in time; when the day changes and somebody looks, it is late")
    void teLaat() {
        Task taak = triage();
        taak.setDueDate(Date.from(VANDAAG.atStartOfDay(Klok.AMSTERDAM).toInstant()));
        taken.saveTask(taak);
        Bezoeker kcc = zonderAccount().meldAan("tasklist", "kcc");
        String teLaat = DIENST + "/filter/" + lijst("Te laat").getId() + "/count";
        try {
            klok.zet(VANDAAG);
            assertThat(kcc.get(teLaat).json().path("count").asInt()).isZero();

            klok.zet(VANDAAG.plusDays(1));
            assertThat(kcc.get(teLaat).json().path("count").asInt()).isEqualTo(1);
        } finally {
            klok.zet(VANDAAG);
        }
    }

    @Test
    @DisplayName(
            "given lists of an older version, when the application starts, then the new ones are there and the card"
                    + " no longer shows the code of the wijk")
    void oudeLijsten() {
        filters.deleteFilter(lijst("Te laat").getId());
        Filter oud = lijst("Nog op te pakken");
        oud.setProperties(Map.of("priority", 20, "variables", List.of(Map.of("name", "wijk", "label", "Wijk"))));
        filters.saveFilter(oud);

        inrichting.afterSingletonsInstantiated();

        assertThat(filters.createTaskFilterQuery().filterName("Te laat").count())
                .isEqualTo(1);
        assertThat(lijst("Nog op te pakken").getProperties())
                .containsKey("priority")
                .doesNotContainKey("variables");
        assertThat(namen(zonderAccount().meldAan("tasklist", "kcc"))).contains("Te laat");
    }

    private Filter lijst(String naam) {
        return filters.createTaskFilterQuery().filterName(naam).singleResult();
    }

    private static List<String> namen(Bezoeker bezoeker) {
        List<String> namen = new ArrayList<>();
        JsonNode gevonden = bezoeker.get(DIENST + "/filter?resourceType=Task").json();
        gevonden.forEach(een -> namen.add(een.path("name").asText()));
        return namen;
    }
}
