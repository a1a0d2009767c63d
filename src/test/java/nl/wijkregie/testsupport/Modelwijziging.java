package nl.wijkregie.testsupport;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.wijkregie.modelbeheer.Modelbestand;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** Edits the packaged files as a process owner would, and deploys them all together as a next version. */
public final class Modelwijziging {

    private final List<Modelbestand> bestanden = new ArrayList<>(Modelbestanden.lijst());

    /** Puts a text in the place of another one, which must be there just once. */
    public Modelwijziging vervang(String naam, String van, String door) {
        Modelbestand oud = bestand(naam);
        String tekst = oud.tekst();
        int plek = tekst.indexOf(van);
        if (plek < 0 || tekst.indexOf(van, plek + 1) >= 0) {
            throw new AssertionError("Not exactly once in " + naam + ": " + van);
        }
        bestanden.remove(oud);
        bestanden.add(new Modelbestand(naam, tekst.replace(van, door).getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    public Modelwijziging voegToe(String naam, String tekst) {
        bestanden.add(new Modelbestand(naam, tekst.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** The file as it is now. */
    public Modelbestand bestand(String naam) {
        return bestanden.stream()
                .filter(bestand -> bestand.naam().equals(naam))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No file " + naam));
    }

    public void plaats(RepositoryService modellen) {
        DeploymentBuilder levering = modellen.createDeployment().name("Wijziging");
        bestanden.forEach(bestand -> levering.addString(bestand.naam(), bestand.tekst()));
        levering.deploy();
    }
}
