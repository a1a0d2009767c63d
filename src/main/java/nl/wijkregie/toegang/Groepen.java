package nl.wijkregie.toegang;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkregie.gemeente.Functie;
import nl.wijkregie.gemeente.Gemeente;

/** The groups of accounts: every function of the municipality, and those on which rights of this room depend. */
public final class Groepen {

    /** Groups that are there in every municipality, also when its file gives them no mailbox. */
    private static final List<Groep> ALTIJD = List.of(
            new Groep(Groep.KCC, "Klantcontactcentrum"),
            new Groep(Groep.WIJKREGISSEUR, "Wijkregisseurs"),
            new Groep(Groep.MANAGER_LV, "Manager Leefbaarheid & Veiligheid"),
            new Groep(Groep.MANAGEMENT, "Management"),
            new Groep(Groep.PROCESBEHEER, "Procesbeheer"));

    private Groepen() {}

    /** In the order in which they are made; without that of the administrator of the engine, who gets no tasks. */
    public static List<Groep> van(Gemeente gemeente) {
        Map<String, Groep> groepen = new LinkedHashMap<>();
        ALTIJD.forEach(groep -> groepen.put(groep.id(), groep));
        for (Functie functie : gemeente.alleFuncties()) {
            groepen.put(functie.groep(), new Groep(functie.groep(), functie.naam()));
        }
        return List.copyOf(groepen.values());
    }
}
