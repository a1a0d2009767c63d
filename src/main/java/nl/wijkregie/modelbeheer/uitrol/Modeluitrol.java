package nl.wijkregie.modelbeheer.uitrol;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.modelbeheer.Keuringsverslag;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.uitrol.Versieweigering.Grond;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.stereotype.Component;

/** Who may do what with a version, one at a time. */
@Component
class Modeluitrol implements Modelversies {

    private final Modelslot slot;
    private final Versieregister register;
    private final Herkomstregister herkomst;
    private final Ingebruikname ingebruikname;
    private final Aanbodlezing lezing;
    private final Modeloordeel oordeel;
    private final Procesbeheer procesbeheer;
    private final Modelinstellingen instellingen;
    private final ProcessEngine engine;
    private final Clock klok;

    Modeluitrol(
            Modelslot slot,
            Versieregister register,
            Herkomstregister herkomst,
            Ingebruikname ingebruikname,
            Aanbodlezing lezing,
            Modeloordeel oordeel,
            Procesbeheer procesbeheer,
            Modelinstellingen instellingen,
            ProcessEngine engine,
            Clock klok) {
        this.slot = slot;
        this.register = register;
        this.herkomst = herkomst;
        this.ingebruikname = ingebruikname;
        this.lezing = lezing;
        this.oordeel = oordeel;
        this.procesbeheer = procesbeheer;
        this.instellingen = instellingen;
        this.engine = engine;
        this.klok = klok;
    }

    @Override
    public List<Modelversie> lijst(int vanaf, int aantal) {
        return register.lijst(vanaf, aantal);
    }

    @Override
    public int aantal() {
        return register.aantal();
    }

    @Override
    public List<Modelversie> wachtend() {
        return register.met(Versiestand.WACHT);
    }

    @Override
    public Optional<Modelversie> zoek(int nummer) {
        return register.zoek(nummer);
    }

    @Override
    public Optional<Modelversie> zoekBijLevering(String levering) {
        return register.zoekBijLevering(levering);
    }

    @Override
    public List<Modelwijziging> wijzigingen(int nummer) {
        return haal(nummer).stand() == Versiestand.WACHT
                ? ingebruikname.vooruitblik(nummer)
                : register.wijzigingen(nummer);
    }

    @Override
    public List<Modelbestand> actief() {
        return register.actief();
    }

    @Override
    public Keuringsverslag controleer(List<Modelbestand> bestanden) {
        return ingebruikname.controleer(bestanden);
    }

    @Override
    public Plaatsing dienIn(List<Modelbestand> bestanden, String account, String reden, Bron bron) {
        return plaats(bestanden, account, reden, bron).plaatsing();
    }

    /** As {@link #dienIn}, with what the engine made of it. */
    Geplaatst plaats(List<Modelbestand> bestanden, String account, String reden, Bron bron) {
        procesbeheer.eis(account);
        String waarom = Procesbeheer.reden(reden);
        eisBestanden(bestanden);
        return slot.binnen(
                () -> ingebruikname.doe(new Aanvraag(bestanden, account, waarom, bron, instellingen.vierOgen())));
    }

    /** A change that our own code brings in: it is checked like any other. */
    Geplaatst plaatsZelf(List<Modelbestand> bestanden, String reden) {
        String waarom = reden.isBlank() ? "Door het programma geplaatst." : Procesbeheer.reden(reden);
        eisBestanden(bestanden);
        return slot.binnen(() -> ingebruikname.doe(new Aanvraag(bestanden, null, waarom, Bron.PROGRAMMA, false)));
    }

    /** The deployment that is the answer to a change that changes nothing. */
    DeploymentWithDefinitions nieuwsteLevering() {
        Deployment levering = engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentId(haal(register.nieuwste()).levering())
                .singleResult();
        return (DeploymentWithDefinitions) levering;
    }

    @Override
    public Modelversie keurGoed(int nummer, String account, String reden) {
        procesbeheer.eis(account);
        String waarom = Procesbeheer.reden(reden);
        boolean actueel = slot.binnen(() -> {
            Modelversie voorstel = wachtend(nummer);
            if (account.equals(voorstel.door())) {
                throw Versieweigering.om(
                        Grond.MAG_NIET,
                        "U kunt uw eigen voorstel niet goedkeuren. Vraag een collega van procesbeheer.");
            }
            boolean kan = ingebruikname.isActueel(nummer);
            if (kan) {
                ingebruikname.voltooi(voorstel);
                register.beoordeel(nummer, Versiestand.LIVE, account, nu(), waarom);
            } else {
                beeindig(voorstel, Versiestand.VEROUDERD, account, waarom);
            }
            return kan;
        });
        if (!actueel) {
            throw Versieweigering.om(
                    Grond.KAN_NIET_MEER,
                    "Voorstel %d is verouderd: een andere versie heeft intussen een van de bestanden veranderd. Dien de wijziging opnieuw in, op de nieuwe versie."
                            .formatted(nummer));
        }
        return haal(nummer);
    }

    @Override
    public Modelversie weiger(int nummer, String account, String reden) {
        procesbeheer.eis(account);
        String waarom = Procesbeheer.reden(reden);
        return slot.binnen(() -> {
            Modelversie voorstel = wachtend(nummer);
            if (account.equals(voorstel.door())) {
                throw Versieweigering.om(
                        Grond.MAG_NIET, "Dit is uw eigen voorstel. Trek het in als het niet door moet gaan.");
            }
            return beeindig(voorstel, Versiestand.GEWEIGERD, account, waarom);
        });
    }

    @Override
    public Modelversie trekIn(int nummer, String account, String reden) {
        procesbeheer.eis(account);
        String waarom = Procesbeheer.reden(reden);
        return slot.binnen(() -> {
            Modelversie voorstel = wachtend(nummer);
            if (voorstel.door() != null && !account.equals(voorstel.door())) {
                throw Versieweigering.om(
                        Grond.MAG_NIET, "Dit voorstel is van een collega. Weiger het als het niet door moet gaan.");
            }
            return beeindig(voorstel, Versiestand.INGETROKKEN, account, waarom);
        });
    }

    @Override
    public boolean vierOgen() {
        return instellingen.vierOgen();
    }

    @Override
    public boolean heeftMap() {
        return instellingen.map() != null;
    }

    @Override
    public Plaatsing leesMap(String account, String reden) {
        procesbeheer.eis(account);
        String waarom = Procesbeheer.reden(reden);
        Path map = instellingen.map();
        if (map == null) {
            throw Versieweigering.om(
                    Grond.ONBEKEND,
                    "Er is geen map met modellen ingesteld. Vraag de beheerder om de instelling wijkregie.modellen.");
        }
        List<Modelbestand> bestanden = lees(map);
        Plaatsing plaatsing = slot.binnen(
                        () -> lezing.doe(new Aanvraag(bestanden, account, waarom, Bron.MAP, instellingen.vierOgen())))
                .plaatsing();
        oordeel.meldNietOpgenomen(new Keuringsverslag(List.of()));
        return plaatsing;
    }

    @Override
    public Set<String> overgeslagen() {
        return herkomst.overgeslagen();
    }

    @Override
    public Keuringsverslag oordeel() {
        return oordeel.geef();
    }

    private Modelversie beeindig(Modelversie voorstel, Versiestand stand, String account, String reden) {
        register.beoordeel(voorstel.nummer(), stand, account, nu(), reden);
        if (voorstel.bron() == Bron.MAP) {
            herkomst.vergeet(register.wijzigingen(voorstel.nummer()));
        }
        return haal(voorstel.nummer());
    }

    private Modelversie wachtend(int nummer) {
        Modelversie versie = haal(nummer);
        if (versie.stand() != Versiestand.WACHT) {
            throw Versieweigering.om(
                    Grond.KAN_NIET_MEER,
                    "Voorstel %d wacht niet meer op een besluit. Ververs de pagina.".formatted(nummer));
        }
        return versie;
    }

    private Modelversie haal(int nummer) {
        return register.zoek(nummer)
                .orElseThrow(() -> Versieweigering.om(
                        Grond.ONBEKEND, "Versie %d bestaat niet. Kies een versie uit de lijst.".formatted(nummer)));
    }

    private static void eisBestanden(List<Modelbestand> bestanden) {
        if (bestanden.isEmpty()) {
            throw Versieweigering.om(
                    Grond.ONJUIST, "U stuurt geen bestanden in. Kies een model, een formulier of een beslistabel.");
        }
    }

    private static List<Modelbestand> lees(Path map) {
        try {
            return Aanbod.lees(map).bestanden();
        } catch (IllegalArgumentException onleesbaar) {
            throw Versieweigering.om(Grond.ONJUIST, String.valueOf(onleesbaar.getMessage()));
        }
    }

    private LocalDateTime nu() {
        return LocalDateTime.now(klok);
    }
}
