package nl.wijkregie.gemeente;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who decides over which money, and checks that there is somebody for every amount in every wijk (ROE-F4). */
final class Mandaatlezer {

    private final Bestandsfouten fouten;
    private final Set<String> wijken;
    private final Set<String> clusters;
    private final List<String> partners;
    private final Set<String> groepen;

    /** @param groepen the groups that exist, those of wijken and clusters too */
    Mandaatlezer(
            Bestandsfouten fouten,
            Set<String> wijken,
            Set<String> clusters,
            List<String> partners,
            Set<String> groepen) {
        this.fouten = fouten;
        this.wijken = wijken;
        this.clusters = clusters;
        this.partners = partners;
        this.groepen = groepen;
    }

    Mandaten lees(Yamlblok bestand) {
        int eerder = fouten.aantal();
        List<Yamlblok> blokken = bestand.blokken("mandaten", "een lijst van mandaten, elk met een bron en een functie");
        List<Mandaatregel> regels = new ArrayList<>();
        Set<String> geregeld = new HashSet<>();
        for (Yamlblok blok : blokken) {
            Mandaatregel regel = regel(blok);
            regels.add(regel);
            if (geregeld.contains(regel.bron())) {
                fouten.meld(
                        blok.regel(),
                        "dit mandaat komt nooit aan de beurt: een mandaat voor '" + regel.bron()
                                + "' hierboven geldt al voor elk bedrag in elke wijk",
                        "het mandaat zonder 'tot' en zonder 'wijken' als laatste van zijn bron");
            }
            if (regel.geldtAltijd()) {
                geregeld.add(regel.bron());
            }
        }
        if (bestand.aanwezig() && fouten.aantal() == eerder) {
            voorAlles(bestand, geregeld);
        }
        return new Mandaten(regels);
    }

    private Mandaatregel regel(Yamlblok blok) {
        String bron = blok.keuze("bron", Mandaatregel.BRONNEN);
        OptionalLong tot = blok.heeft("tot") ? OptionalLong.of(blok.bedrag("tot")) : OptionalLong.empty();
        List<String> wijken = blok.heeft("wijken") ? wijken(blok) : List.of();
        String functie = functie(blok, "functie", bron);
        String vervanger = blok.heeft("vervanger") ? functie(blok, "vervanger", bron) : null;
        blok.geenAndereSleutels();
        if (!functie.isEmpty() && functie.equals(vervanger)) {
            fouten.meld(blok.regel("vervanger"), "'vervanger' is gelijk aan 'functie'", "een andere functie");
        }
        return new Mandaatregel(bron, tot, wijken, functie, vervanger);
    }

    private List<String> wijken(Yamlblok blok) {
        List<String> genoemd = blok.teksten("wijken", "een lijst van codes van wijken");
        Lijstcontrole lijsten = new Lijstcontrole(fouten);
        genoemd.forEach(wijk -> lijsten.verwijst(blok, "wijken", wijk, wijken, "wijken"));
        return genoemd;
    }

    private String functie(Yamlblok blok, String sleutel, String bron) {
        String plaats = Mandaatregel.plaats(bron);
        String verwacht = "een groep van functies, van een wijk of van een cluster"
                + (plaats == null ? "" : ", ook met " + plaats + " erin");
        String functie = blok.tekst(sleutel, verwacht);
        if (functie.isEmpty() || bron.isEmpty()) {
            return functie;
        }
        List<String> onbekend = ingevuld(functie, plaats).stream()
                .filter(groep -> !groepen.contains(groep))
                .toList();
        if (!onbekend.isEmpty()) {
            fouten.meld(
                    blok.regel(sleutel),
                    "'" + sleutel + "' is '" + functie + "', en deze groep is er niet: " + String.join(", ", onbekend),
                    verwacht);
        }
        return functie;
    }

    private List<String> ingevuld(String functie, @Nullable String plaats) {
        if (plaats == null || !functie.contains(plaats)) {
            return List.of(functie);
        }
        return (plaats.equals(Mandaatregel.CLUSTER) ? clusters : partners)
                .stream().map(code -> functie.replace(plaats, code)).toList();
    }

    /** A sum that nobody may decide over would leave a case standing for good. */
    private void voorAlles(Yamlblok bestand, Set<String> geregeld) {
        Mandaatregel.BRONNEN.stream()
                .filter(bron -> !geregeld.contains(bron))
                .forEach(bron -> fouten.meld(
                        bestand.regel("mandaten"),
                        "niet over elk bedrag van '" + bron + "' beslist iemand",
                        "een mandaat voor '" + bron + "' zonder 'tot' en zonder 'wijken'"));
    }
}
