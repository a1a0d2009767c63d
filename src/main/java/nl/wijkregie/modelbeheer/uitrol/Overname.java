package nl.wijkregie.modelbeheer.uitrol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Modelbestand;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Component;

/** Takes over, once, what an engine holds that was in use before versions were kept: as version 1. */
@Component
class Overname {

    private final ProcessEngine engine;
    private final Versieregister register;
    private final Herkomstregister herkomst;
    private final Clock klok;

    Overname(ProcessEngine engine, Versieregister register, Herkomstregister herkomst, Clock klok) {
        this.engine = engine;
        this.register = register;
        this.herkomst = herkomst;
        this.klok = klok;
    }

    /** Does nothing when there is a version already, or nothing was ever deployed. Under {@link Modelslot}. */
    void doe() {
        if (register.aantal() > 0) {
            return;
        }
        RepositoryService modellen = engine.getRepositoryService();
        List<Deployment> leveringen =
                modellen.createDeploymentQuery().orderByDeploymentTime().asc().list();
        Map<String, Modelbestand> actief = new TreeMap<>();
        Map<String, Modelbestand> vanProgramma = new TreeMap<>();
        for (Deployment levering : leveringen) {
            for (String naam : modellen.getDeploymentResourceNames(levering.getId())) {
                if (isModel(naam)) {
                    Modelbestand bestand = new Modelbestand(naam, inhoud(modellen, levering.getId(), naam));
                    actief.put(naam, bestand);
                    if (Levering.BRON.equals(levering.getSource())) {
                        vanProgramma.put(naam, bestand);
                    }
                }
            }
        }
        if (!actief.isEmpty()) {
            bewaar(actief.values(), leveringen.get(leveringen.size() - 1).getId());
            herkomst.noteer(vanProgramma.values(), false);
        }
    }

    private void bewaar(Collection<Modelbestand> actief, String levering) {
        int nummer = register.volgendNummer();
        List<Modelwijziging> wijzigingen = actief.stream()
                .map(bestand -> new Modelwijziging(bestand.naam(), null, bestand))
                .toList();
        Modelversie versie = new Modelversie(
                nummer,
                Versiestand.LIVE,
                Bron.PROGRAMMA,
                null,
                LocalDateTime.now(klok),
                "Wat in gebruik was toen het bijhouden van versies begon.",
                null,
                null,
                null,
                levering,
                List.of());
        register.schrijf(versie, wijzigingen);
        register.zetLive(nummer, levering, wijzigingen);
    }

    private static boolean isModel(String naam) {
        return Bestandssoort.van(naam)
                .filter(soort -> naam.startsWith(soort.map() + "/"))
                .isPresent();
    }

    private static byte[] inhoud(RepositoryService modellen, String levering, String naam) {
        try (InputStream stroom = modellen.getResourceAsStream(levering, naam)) {
            return stroom.readAllBytes();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
