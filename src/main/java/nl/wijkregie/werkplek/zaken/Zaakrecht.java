package nl.wijkregie.werkplek.zaken;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Vastlegrecht;
import nl.wijkregie.initiatief.Zaakregister;
import nl.wijkregie.termijn.Taken;
import nl.wijkregie.werkplek.Lezer;
import nl.wijkregie.werkplek.Taakzaken;
import org.springframework.stereotype.Component;

/** Who may open the page of a case, and who may write in its file (ROE-H2, ROE-I2). */
@Component
class Zaakrecht {

    private final Zaakregister register;
    private final Taakzaken taakzaken;
    private final Taken taken;
    private final Gemeente gemeente;

    Zaakrecht(Zaakregister register, Taakzaken taakzaken, Taken taken, Gemeente gemeente) {
        this.register = register;
        this.taakzaken = taakzaken;
        this.taken = taken;
        this.gemeente = gemeente;
    }

    /** Who handles it, manages the cluster that does, started it, or has a task of it. */
    boolean magLezen(Initiatief zaak, Lezer lezer) {
        return volgt(zaak, lezer)
                || register.gestartDoor(zaak.kenmerk())
                        .filter(lezer.account()::equals)
                        .isPresent()
                || taakzaken.heeftTaakVan(zaak.kenmerk());
    }

    /** Who handles it or manages the cluster that does: known without asking for tasks, so cheap enough for a list. */
    boolean volgt(Initiatief zaak, Lezer lezer) {
        return behandelt(zaak, lezer)
                || (zaak.cluster() != null && lezer.groepen().contains("clustermanager-" + zaak.cluster()));
    }

    /** Who handles it or has a task of it. */
    boolean magNotitie(Initiatief zaak, Lezer lezer) {
        return behandelt(zaak, lezer) || taakzaken.heeftTaakVan(zaak.kenmerk());
    }

    /** Who may write in its file and deals with residents (ROE-I2). */
    boolean magAntwoorden(Initiatief zaak, Lezer lezer) {
        return lezer.behandeltBewoners() && magNotitie(zaak, lezer);
    }

    /** In which function this account works on the case, as people read it; never a person's name. */
    String functie(Initiatief zaak, Lezer lezer) {
        List<String> groepen = lezer.groepen().stream().sorted().toList();
        List<String> vanTaken = taken.open(zaak.kenmerk()).stream()
                .map(taak -> taak.groep())
                .filter(groepen::contains)
                .toList();
        return groepen.stream()
                .filter(groep -> behandelt(zaak, new Lezer(lezer.account(), Set.of(groep))))
                .findFirst()
                .or(() -> vanTaken.stream().findFirst())
                .or(() -> groepen.stream()
                        .filter(groep -> gemeente.zoekFunctie(groep).isPresent())
                        .findFirst())
                .flatMap(this::naam)
                .orElse(groepen.contains("camunda-admin") ? "Beheerder" : "Medewerker");
    }

    private Optional<String> naam(String groep) {
        return gemeente.zoekFunctie(groep).map(Functie::naam);
    }

    private static boolean behandelt(Initiatief zaak, Lezer lezer) {
        return lezer.behandeltZaakVan(zaak.wijk(), zaak.cluster())
                || Vastlegrecht.heeft(zaak, lezer.account(), lezer.groepen());
    }
}
