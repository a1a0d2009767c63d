package nl.wijkregie.toegang;

import java.util.ArrayList;
import java.util.List;

/** The groups of a municipality: fixed functions, and those that follow from its wijken and clusters. */
final class Groepen {

    private Groepen() {}

    static List<Groep> van(Inrichting inrichting) {
        List<Groep> groepen = new ArrayList<>(List.of(
                new Groep(Groep.KCC, "Klantcontactcentrum"),
                new Groep(Groep.WIJKREGISSEUR, "Wijkregisseurs"),
                new Groep(Groep.MANAGER_LV, "Manager Leefbaarheid & Veiligheid"),
                new Groep(Groep.MANAGEMENT, "Management"),
                new Groep(Groep.PROCESBEHEER, "Procesbeheer"),
                new Groep("opbouwwerk", "Opbouwwerk"),
                new Groep("kerngroep", "Kerngroep"),
                new Groep("beleidsmedewerker", "Beleidsmedewerkers"),
                new Groep("griffie", "Griffie"),
                new Groep("college", "College"),
                new Groep("wethouder-wijken", "Wethouder wijken"),
                new Groep("wijkwethouder", "Wijkwethouders"),
                new Groep("partner-corporatie", "Woningcorporatie"),
                new Groep("partner-wijkraad", "Wijkraad")));
        for (Inrichting.Clusterdeel cluster : inrichting.clusters()) {
            groepen.add(new Groep(Groep.VOOR_CLUSTER + cluster.code(), "Vakambtenaren " + cluster.naam()));
            groepen.add(new Groep(Groep.VOOR_CLUSTERMANAGER + cluster.code(), "Clustermanager " + cluster.naam()));
        }
        for (Inrichting.Wijkgebied wijk : inrichting.wijken()) {
            groepen.add(new Groep(Groep.VOOR_WIJKREGISSEUR + wijk.code(), "Wijkregisseur " + wijk.naam()));
            groepen.add(new Groep(Groep.VOOR_WIJKCOALITIE + wijk.code(), "Wijkcoalitie " + wijk.naam()));
        }
        return List.copyOf(groepen);
    }
}
