package nl.wijkregie.modelbeheer.uitrol;

import java.io.ByteArrayInputStream;
import java.util.List;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Keuringsverslag;
import nl.wijkregie.modelbeheer.Modelbestand;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.stereotype.Component;

/** Gives files that passed the check to the engine, past the door that {@link WijkregieRepositoryService} is for all others. */
@Component
class Levering {

    static final String BRON = "wijkregie";
    private static final int LANGSTE_NAAM = 255;

    private final ProcessEngine engine;

    Levering(ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * @param reden becomes the name that Cockpit shows
     * @throws Versieweigering when the engine cannot read a file that the check let through
     */
    DeploymentWithDefinitions lever(List<Modelbestand> bestanden, String reden) {
        DeploymentBuilder bouwer = engine.getRepositoryService()
                .createDeployment()
                .name(reden.substring(0, Math.min(LANGSTE_NAAM, reden.length())))
                .source(BRON);
        bestanden.forEach(bestand -> bouwer.addInputStream(bestand.naam(), new ByteArrayInputStream(bestand.inhoud())));
        try {
            return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                    .getCommandExecutorTxRequired()
                    .execute(new DeployCmd((DeploymentBuilderImpl) bouwer));
        } catch (ParseException onleesbaar) {
            throw Versieweigering.afgekeurd(new Keuringsverslag(onleesbaar.getResorceReports().stream()
                    .flatMap(verslag ->
                            verslag.getErrors().stream().map(fout -> bevinding(verslag.getResourceName(), fout)))
                    .toList()));
        }
    }

    private static Bevinding bevinding(String bestand, Problem fout) {
        return new Bevinding(
                "engine-leest-niet",
                bestand,
                fout.getMainElementId(),
                null,
                "De procesmotor kan dit niet lezen (regel %d). Herstel dit onderdeel in de Modeler."
                        .formatted(fout.getLine()),
                null);
    }
}
