package nl.wijkregie.werkplek.versies;

import java.util.List;
import nl.wijkregie.modelbeheer.uitrol.Modelversies;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** Those who keep the models, and the work that the application does for them in the background. */
@TestComponent
class Procesbeheer {

    /** A second account of procesbeheer; its password is that of the demo accounts. */
    static final String COLLEGA = "procescollega";

    private final IdentityService accounts;
    private final ManagementService werk;
    private final Modelversies versies;

    Procesbeheer(IdentityService accounts, ManagementService werk, Modelversies versies) {
        this.accounts = accounts;
        this.werk = werk;
        this.versies = versies;
    }

    void metCollega() {
        if (accounts.createUserQuery().userId(COLLEGA).count() == 0) {
            User collega = accounts.newUser(COLLEGA);
            collega.setFirstName("Collega");
            collega.setLastName("(voorbeeld)");
            collega.setPassword("wijkregie");
            accounts.saveUser(collega);
            accounts.createMembership(COLLEGA, "procesbeheer");
        }
    }

    /** The file that is live, with one text in the place of another that is there. */
    String verander(String naam, String van, String door) {
        String nu = levend(naam);
        if (!nu.contains(van)) {
            throw new AssertionError(naam + " does not hold " + van);
        }
        return nu.replace(van, door);
    }

    String levend(String naam) {
        return versies.actief().stream()
                .filter(bestand -> bestand.naam().equals(naam))
                .findFirst()
                .orElseThrow()
                .tekst();
    }

    /** Does what waits in the background for a batch, until there is nothing left. */
    void laatWerken() {
        List<Job> bulk = bulk();
        while (!bulk.isEmpty()) {
            bulk.forEach(taak -> werk.executeJob(taak.getId()));
            bulk = bulk();
        }
    }

    /** Work of a batch: its seed, its monitor and its cases. */
    private List<Job> bulk() {
        List<String> soorten = werk.createBatchQuery().list().stream()
                .flatMap(batch -> java.util.stream.Stream.of(
                        batch.getSeedJobDefinitionId(),
                        batch.getMonitorJobDefinitionId(),
                        batch.getBatchJobDefinitionId()))
                .toList();
        return soorten.stream()
                .flatMap(soort -> werk.createJobQuery().jobDefinitionId(soort).list().stream())
                .toList();
    }
}
