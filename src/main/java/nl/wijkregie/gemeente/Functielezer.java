package nl.wijkregie.gemeente;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the functions that exist once, and what those per wijk and per cluster are called. */
final class Functielezer {

    private final Bestandsfouten fouten;
    private final Set<String> afgeleid = new LinkedHashSet<>();

    /** The functions per wijk and per cluster have the codes of those in their group ids. */
    Functielezer(Bestandsfouten fouten, Set<String> wijken, Set<String> clusters) {
        this.fouten = fouten;
        wijken.forEach(wijk -> afgeleid.addAll(List.of("wijkregisseur-" + wijk, "wijkcoalitie-" + wijk)));
        clusters.forEach(cluster -> afgeleid.addAll(List.of("cluster-" + cluster, "clustermanager-" + cluster)));
    }

    List<Functie> functies(Yamlblok bestand) {
        List<Yamlblok> blokken = bestand.blokken("functies", "een lijst van functies, elk met een groep en een naam");
        List<Functie> functies = blokken.stream().map(this::functie).toList();
        new Lijstcontrole(fouten).uniek(blokken, "groep", "functie");
        nietAfgeleid(blokken, functies);
        return functies;
    }

    /** The groups of the functions that are named, then those of wijken and clusters. */
    Set<String> alleGroepen(List<Functie> functies) {
        Set<String> alle = new LinkedHashSet<>();
        functies.forEach(functie -> alle.add(functie.groep()));
        alle.addAll(afgeleid);
        return alle;
    }

    private Functie functie(Yamlblok blok) {
        Functie functie =
                new Functie(blok.code("groep"), blok.tekst("naam", "de naam van de functie"), blok.email("email"));
        blok.geenAndereSleutels();
        return functie;
    }

    /** A function of a wijk or cluster is named there; a second one here would leave open which mailbox is meant. */
    private void nietAfgeleid(List<Yamlblok> blokken, List<Functie> functies) {
        for (int i = 0; i < functies.size(); i++) {
            String groep = functies.get(i).groep();
            if (afgeleid.contains(groep)) {
                fouten.meld(
                        blokken.get(i).regel("groep"),
                        "de functie '" + groep + "' volgt al uit de wijken of clusters",
                        "alleen functies die niet bij één wijk of cluster horen");
            }
        }
    }

    Functienamen functienamen(Yamlblok blok) {
        Functienamen namen = new Functienamen(
                functienaam(blok, "wijkregisseur"),
                functienaam(blok, "wijkcoalitie"),
                functienaam(blok, "cluster"),
                functienaam(blok, "clustermanager"));
        blok.geenAndereSleutels();
        return namen;
    }

    private String functienaam(Yamlblok blok, String sleutel) {
        String verwacht = "een naam met " + Functienamen.PLAATS + " erin";
        String naam = blok.tekst(sleutel, verwacht);
        if (!naam.isEmpty() && !naam.contains(Functienamen.PLAATS)) {
            fouten.meld(blok.regel(sleutel), "'" + sleutel + "' is '" + naam + "'", verwacht);
        }
        return naam;
    }
}
