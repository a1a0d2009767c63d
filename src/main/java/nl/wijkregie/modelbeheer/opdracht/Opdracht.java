package nl.wijkregie.modelbeheer.opdracht;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import nl.wijkregie.gemeente.Gemeentebestand;
import nl.wijkregie.modelbeheer.Keuring;
import nl.wijkregie.modelbeheer.Keuringsverslag;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.beslissing.Beslissingscontroles;
import nl.wijkregie.modelbeheer.bpmn.Bpmncontroles;
import nl.wijkregie.modelbeheer.formulier.Formuliercontroles;
import nl.wijkregie.modelbeheer.modeler.Elementsjablonen;
import nl.wijkregie.modelbeheer.omgeving.Omgevingslezer;

/** What can be asked on the command line, by its first word. */
enum Opdracht {
    /** Checks the folder; nothing changes. */
    CONTROLEER("controleer") {
        @Override
        int voerUit(Vraag vraag, Modelmap map, PrintStream uit) {
            Modelset set = Modelset.van(map.bestanden());
            Keuringsverslag verslag;
            try (Meelezer meelezer = new Meelezer()) {
                Supplier<Omgeving> omgeving = meelezer.lees(() -> omgeving(vraag));
                meelezer.leesVooraf(() -> Formuliercontroles.leesVooraf(set));
                meelezer.leesVooraf(() -> Beslissingscontroles.leesVooraf(set));
                Bpmncontroles.leesVooraf(set);
                verslag = new Keuring(Controles.alle(), omgeving).keur(set);
            }
            uit.println(vraag.json() ? Verslagtekst.json(map, verslag) : Verslagtekst.leesbaar(map, verslag));
            return verslag.goed() ? GOED : BEVINDINGEN;
        }
    },

    /** Writes the templates of the Modeler into the folder, with the messages, terms and groups of this municipality. */
    ELEMENTSJABLONEN("elementsjablonen") {
        @Override
        int voerUit(Vraag vraag, Modelmap map, PrintStream uit) {
            Path bestand = vraag.map().resolve(Elementsjablonen.BESTAND);
            try {
                Files.createDirectories(bestand.getParent());
                Files.writeString(bestand, Elementsjablonen.json(Modelset.van(map.bestanden()), omgeving(vraag)));
            } catch (IOException fout) {
                throw new UncheckedIOException(
                        "'%s' is niet te schrijven. Controleer of u in deze map mag schrijven.".formatted(bestand),
                        fout);
            }
            uit.println("Geschreven: " + bestand + ". Start de Modeler opnieuw om de bouwstenen te zien.");
            return GOED;
        }
    };

    static final int GOED = 0;
    static final int BEVINDINGEN = 1;
    static final int ONJUIST_GEBRUIK = 2;

    private final String naam;

    Opdracht(String naam) {
        this.naam = naam;
    }

    String naam() {
        return naam;
    }

    /** @return exit status */
    abstract int voerUit(Vraag vraag, Modelmap map, PrintStream uit);

    private static Omgeving omgeving(Vraag vraag) {
        return Omgevingslezer.lees(Gemeentebestand.lees(vraag.gemeente(), null), vraag.sjablonen());
    }
}
