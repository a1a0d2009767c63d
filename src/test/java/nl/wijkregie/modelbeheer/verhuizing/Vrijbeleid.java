package nl.wijkregie.modelbeheer.verhuizing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkregie.modelbeheer.Ankers;
import nl.wijkregie.modelbeheer.Keuring;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.Proceseisen;
import nl.wijkregie.modelbeheer.opdracht.Controles;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A check that leaves it to the process owner who does a task, so that a move can give open tasks to others. */
@TestConfiguration(proxyBeanMethods = false)
class Vrijbeleid {

    private static final String PROCES = "initiatief";

    @Bean
    @Primary
    Keuring vrijeKeuring(Omgeving omgeving) {
        Map<String, Proceseisen> processen = new HashMap<>(omgeving.processen());
        processen.computeIfPresent(PROCES, (sleutel, eisen) -> vrij(eisen));
        Omgeving vrij = new Omgeving(
                omgeving.gemeente(), omgeving.bouwstenen(), processen, omgeving.sjablonen(), omgeving.groepen());
        return new Keuring(Controles.alle(), () -> vrij);
    }

    private static Proceseisen vrij(Proceseisen eisen) {
        return new Proceseisen(
                eisen.sleutel(),
                eisen.elementen(),
                eisen.meldingen(),
                eisen.variabelen(),
                eisen.stappen(),
                eisen.gegevens(),
                new Ankers(Map.of(), Map.of(), List.of(), Set.of()));
    }
}
