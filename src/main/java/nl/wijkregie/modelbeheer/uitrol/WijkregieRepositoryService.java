package nl.wijkregie.modelbeheer.uitrol;

import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.wijkregie.engine.fout.LaatsteFout;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.uitrol.Plaatsing.Uitkomst;
import nl.wijkregie.modelbeheer.uitrol.Versieweigering.Grond;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeleteProcessDefinitionsSelectBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.jspecify.annotations.Nullable;

/**
 * The engine's deployments, by which every file passes the check, whoever deploys and from where: the REST services, the web
 * apps or our own code. What takes versions away or changes them afterwards is closed for people: running cases need them.
 */
class WijkregieRepositoryService extends RepositoryServiceImpl {

    private static final String MODELER = "Camunda Modeler";

    private final Supplier<Modeluitrol> uitrol;
    private final Supplier<IdentityService> identiteiten;

    WijkregieRepositoryService(Supplier<Modeluitrol> uitrol, Supplier<IdentityService> identiteiten) {
        this.uitrol = uitrol;
        this.identiteiten = identiteiten;
    }

    @Override
    public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl bouwer) {
        @Nullable Authentication wie = identiteiten.get().getCurrentAuthentication();
        Geplaatst geplaatst;
        try {
            weigerOngewone(bouwer);
            String reden = bouwer.getDeployment().getName() == null
                    ? ""
                    : bouwer.getDeployment().getName();
            geplaatst = wie == null
                    ? uitrol.get().plaatsZelf(bestanden(bouwer), reden)
                    : uitrol.get().plaats(bestanden(bouwer), wie.getUserId(), reden, bron(bouwer));
        } catch (Versieweigering geweigerd) {
            throw antwoord(geweigerd);
        }
        if (geplaatst.plaatsing().uitkomst() == Uitkomst.WACHT) {
            throw new WachtOpAkkoord(geplaatst.plaatsing().zin());
        }
        DeploymentWithDefinitions levering = geplaatst.levering();
        return levering == null ? uitrol.get().nieuwsteLevering() : levering;
    }

    private static void weigerOngewone(DeploymentBuilderImpl bouwer) {
        if (!bouwer.getDeployments().isEmpty()
                || !bouwer.getDeploymentResourcesById().isEmpty()
                || !bouwer.getDeploymentResourcesByName().isEmpty()) {
            throw Versieweigering.om(
                    Grond.ONJUIST, "Een eerdere versie zet u terug door haar bestanden opnieuw in te sturen.");
        }
        if (bouwer.getProcessDefinitionsActivationDate() != null
                || bouwer.getDeployment().getTenantId() != null) {
            throw Versieweigering.om(
                    Grond.ONJUIST,
                    "Een datum van ingang of een organisatie (tenant) kan hier niet. Laat dat veld leeg en stuur de wijziging in als zij mag ingaan.");
        }
    }

    private static List<Modelbestand> bestanden(DeploymentBuilderImpl bouwer) {
        Map<String, Modelbestand> bestanden = new LinkedHashMap<>();
        if (bouwer.getDeployment().getResources() != null) {
            bouwer.getDeployment().getResources().values().forEach(bron -> {
                Modelbestand bestand = bestand(bron.getName(), bron.getBytes());
                if (bestanden.put(bestand.naam(), bestand) != null) {
                    throw Versieweigering.om(
                            Grond.ONJUIST,
                            "U stuurt twee bestanden met de naam '%s' in. Stuur er één.".formatted(bestand.naam()));
                }
            });
        }
        return new ArrayList<>(bestanden.values());
    }

    private static Modelbestand bestand(String naam, byte[] inhoud) {
        try {
            return Modelbestand.van(naam, inhoud);
        } catch (IllegalArgumentException geenModel) {
            throw Versieweigering.om(Grond.ONJUIST, String.valueOf(geenModel.getMessage()));
        }
    }

    private static Bron bron(DeploymentBuilderImpl bouwer) {
        return MODELER.equals(bouwer.getDeployment().getSource()) ? Bron.MODELER : Bron.REST;
    }

    private static RuntimeException antwoord(Versieweigering geweigerd) {
        Status status = Status.fromStatusCode(geweigerd.grond().status());
        String zin = String.valueOf(geweigerd.getMessage());
        LaatsteFout.meld(zin, status.getStatusCode());
        return new Modelgeweigerd(status, zin, geweigerd);
    }

    /** For people only: the application and its tests may tidy up. */
    private void alleenZonderMens() {
        if (identiteiten.get().getCurrentAuthentication() != null) {
            throw antwoord(
                    Versieweigering.om(
                            Grond.MAG_NIET,
                            "Versies van modellen blijven bewaard zoals ze zijn: lopende zaken hebben ze nodig. Plaats een nieuwe versie als er iets moet veranderen."));
        }
    }

    @Override
    public void deleteDeployment(String id) {
        alleenZonderMens();
        super.deleteDeployment(id);
    }

    @Override
    @Deprecated
    public void deleteDeploymentCascade(String id) {
        alleenZonderMens();
        super.deleteDeploymentCascade(id);
    }

    @Override
    public void deleteDeployment(String id, boolean cascade) {
        alleenZonderMens();
        super.deleteDeployment(id, cascade);
    }

    @Override
    public void deleteDeployment(String id, boolean cascade, boolean zonderLuisteraars) {
        alleenZonderMens();
        super.deleteDeployment(id, cascade, zonderLuisteraars);
    }

    @Override
    public void deleteDeployment(String id, boolean cascade, boolean zonderLuisteraars, boolean zonderKoppelingen) {
        alleenZonderMens();
        super.deleteDeployment(id, cascade, zonderLuisteraars, zonderKoppelingen);
    }

    @Override
    public void deleteProcessDefinition(String id) {
        alleenZonderMens();
        super.deleteProcessDefinition(id);
    }

    @Override
    public void deleteProcessDefinition(String id, boolean cascade) {
        alleenZonderMens();
        super.deleteProcessDefinition(id, cascade);
    }

    @Override
    public void deleteProcessDefinition(String id, boolean cascade, boolean zonderLuisteraars) {
        alleenZonderMens();
        super.deleteProcessDefinition(id, cascade, zonderLuisteraars);
    }

    @Override
    public void deleteProcessDefinition(
            String id, boolean cascade, boolean zonderLuisteraars, boolean zonderKoppelingen) {
        alleenZonderMens();
        super.deleteProcessDefinition(id, cascade, zonderLuisteraars, zonderKoppelingen);
    }

    @Override
    public DeleteProcessDefinitionsSelectBuilder deleteProcessDefinitions() {
        alleenZonderMens();
        return super.deleteProcessDefinitions();
    }

    @Override
    public void updateProcessDefinitionHistoryTimeToLive(String id, @Nullable Integer dagen) {
        alleenZonderMens();
        super.updateProcessDefinitionHistoryTimeToLive(id, dagen);
    }

    @Override
    public void updateDecisionDefinitionHistoryTimeToLive(String id, @Nullable Integer dagen) {
        alleenZonderMens();
        super.updateDecisionDefinitionHistoryTimeToLive(id, dagen);
    }
}
