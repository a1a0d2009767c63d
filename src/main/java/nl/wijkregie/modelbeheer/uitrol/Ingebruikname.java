package nl.wijkregie.modelbeheer.uitrol;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkregie.modelbeheer.Keuring;
import nl.wijkregie.modelbeheer.Keuringsverslag;
import nl.wijkregie.modelbeheer.Modelbestand;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.uitrol.Plaatsing.Uitkomst;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From a change to a version: check it with what is live, then keep it as a proposal or deploy it. Under {@link Modelslot}. */
@Component
class Ingebruikname {

    private static final String AL_IN_GEBRUIK =
            "Er is niets gewijzigd: de bestanden die u instuurde zijn al zo in gebruik.";

    private final Versieregister register;
    private final Herkomstregister herkomst;
    private final Keuring keuring;
    private final Modeloordeel oordeel;
    private final Levering levering;
    private final Clock klok;

    Ingebruikname(
            Versieregister register,
            Herkomstregister herkomst,
            Keuring keuring,
            Modeloordeel oordeel,
            Levering levering,
            Clock klok) {
        this.register = register;
        this.herkomst = herkomst;
        this.keuring = keuring;
        this.oordeel = oordeel;
        this.levering = levering;
        this.klok = klok;
    }

    /** @throws Versieweigering when the check finds something */
    Geplaatst doe(Aanvraag aanvraag) {
        Modelset actief = actief();
        Modelset nieuw = samen(actief, aanvraag.bestanden());
        List<Modelwijziging> wijzigingen = wijzigingen(actief, nieuw);
        if (wijzigingen.isEmpty()) {
            return new Geplaatst(new Plaatsing(Uitkomst.ONGEWIJZIGD, null, AL_IN_GEBRUIK), null);
        }
        keur(nieuw);
        int nummer = register.volgendNummer();
        register.schrijf(nieuweVersie(nummer, aanvraag), wijzigingen);
        if (aanvraag.tweede()) {
            return new Geplaatst(new Plaatsing(Uitkomst.WACHT, haal(nummer), wacht(nummer)), null);
        }
        return neemInGebruik(nummer, aanvraag.reden(), aanvraag.bron(), nieuw, wijzigingen);
    }

    /** Whether no file of this proposal was changed by another version since. */
    boolean isActueel(int nummer) {
        Modelset actief = actief();
        return register.wijzigingen(nummer).stream()
                .filter(wijziging -> wijziging.na() != null)
                .allMatch(wijziging -> java.util.Objects.equals(
                        wijziging.voor(), actief.zoek(wijziging.naam()).orElse(null)));
    }

    /** Makes a proposal live. @throws Versieweigering when by now the check finds something */
    Geplaatst voltooi(Modelversie voorstel) {
        Modelset actief = actief();
        Modelset nieuw = samen(actief, inhoud(voorstel.nummer()));
        List<Modelwijziging> wijzigingen = wijzigingen(actief, nieuw);
        keur(nieuw);
        register.herschrijfBestanden(voorstel.nummer(), wijzigingen);
        return neemInGebruik(voorstel.nummer(), voorstel.reden(), voorstel.bron(), nieuw, wijzigingen);
    }

    /** What this proposal would change at this moment. */
    List<Modelwijziging> vooruitblik(int nummer) {
        Modelset actief = actief();
        return wijzigingen(actief, samen(actief, inhoud(nummer)));
    }

    Keuringsverslag controleer(List<Modelbestand> bestanden) {
        return keuring.keurWijziging(oordeel.geef(), samen(actief(), bestanden));
    }

    Modelset actief() {
        return Modelset.van(register.actief());
    }

    private Geplaatst neemInGebruik(
            int nummer, String reden, Bron bron, Modelset nieuw, List<Modelwijziging> wijzigingen) {
        DeploymentWithDefinitions geleverd = levering.lever(Samenhang.teLeveren(nieuw), reden);
        register.zetLive(nummer, geleverd.getId(), wijzigingen);
        if (bron != Bron.PROGRAMMA && bron != Bron.MAP) {
            herkomst.beslecht(wijzigingen);
        }
        String zin = "Versie %d is in gebruik. Zaken die al lopen, gaan door op hun eigen versie.".formatted(nummer);
        return new Geplaatst(new Plaatsing(Uitkomst.LIVE, haal(nummer), zin), geleverd);
    }

    private void keur(Modelset nieuw) {
        Keuringsverslag verslag = keuring.keurWijziging(oordeel.geef(), nieuw);
        if (!verslag.goed()) {
            throw Versieweigering.afgekeurd(verslag);
        }
    }

    private static Modelset samen(Modelset actief, List<Modelbestand> bestanden) {
        return Samenhang.zonderOverbodige(actief, actief.met(bestanden));
    }

    private static List<Modelwijziging> wijzigingen(Modelset actief, Modelset nieuw) {
        Set<String> namen = new TreeSet<>();
        actief.bestanden().forEach(bestand -> namen.add(bestand.naam()));
        nieuw.bestanden().forEach(bestand -> namen.add(bestand.naam()));
        List<Modelwijziging> wijzigingen = new ArrayList<>();
        for (String naam : namen) {
            @Nullable Modelbestand voor = actief.zoek(naam).orElse(null);
            @Nullable Modelbestand na = nieuw.zoek(naam).orElse(null);
            if (na == null || !na.equals(voor)) {
                wijzigingen.add(new Modelwijziging(naam, voor, na));
            }
        }
        return wijzigingen;
    }

    private List<Modelbestand> inhoud(int nummer) {
        List<Modelbestand> bestanden = new ArrayList<>();
        for (Modelwijziging wijziging : register.wijzigingen(nummer)) {
            Modelbestand na = wijziging.na();
            if (na != null) {
                bestanden.add(na);
            }
        }
        return bestanden;
    }

    private Modelversie nieuweVersie(int nummer, Aanvraag aanvraag) {
        return new Modelversie(
                nummer,
                Versiestand.WACHT,
                aanvraag.bron(),
                aanvraag.account(),
                LocalDateTime.now(klok),
                aanvraag.reden(),
                null,
                null,
                null,
                null,
                List.of());
    }

    private Modelversie haal(int nummer) {
        return register.zoek(nummer).orElseThrow();
    }

    private static String wacht(int nummer) {
        return ("Uw wijziging is bewaard als voorstel %d. Er verandert nog niets: een tweede account van procesbeheer moet"
                        + " akkoord geven op de pagina Versies.")
                .formatted(nummer);
    }
}
