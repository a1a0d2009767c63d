package nl.wijkregie.modelbeheer.opdracht;

import java.io.PrintStream;
import java.util.List;
import nl.wijkregie.bericht.OnjuistSjabloon;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Gemeentebestand;
import nl.wijkregie.gemeente.OnjuistGemeentebestand;
import nl.wijkregie.modelbeheer.Keuring;
import nl.wijkregie.modelbeheer.Keuringsverslag;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.omgeving.Omgevingslezer;

/** {@code controleer}: checks a folder of models without an engine or a database. */
public final class Controleeropdracht {

    /** First word of the command. */
    public static final String NAAM = "controleer";

    static final int GOED = 0;
    static final int BEVINDINGEN = 1;
    static final int ONJUIST_GEBRUIK = 2;

    private final PrintStream uit;
    private final PrintStream fouten;

    /**
     * @param uit gets the answer
     * @param fouten gets what is wrong with the command itself
     */
    public Controleeropdracht(PrintStream uit, PrintStream fouten) {
        this.uit = uit;
        this.fouten = fouten;
    }

    /**
     * Carries the command out.
     *
     * @param woorden what follows {@value #NAAM}
     * @return exit status: 0 when all is well, 1 with findings, 2 when the command is wrong
     */
    public int voerUit(List<String> woorden) {
        if (woorden.stream().anyMatch(List.of("--help", "-h", "--hulp")::contains)) {
            uit.println(Vraag.UITLEG);
            return GOED;
        }
        try {
            Vraag vraag = Vraag.lees(woorden);
            return voerUit(vraag);
        } catch (IllegalArgumentException | OnjuistGemeentebestand | OnjuistSjabloon fout) {
            fouten.println(fout.getMessage());
            return ONJUIST_GEBRUIK;
        }
    }

    private int voerUit(Vraag vraag) {
        Modelmap map = Modelmap.lees(vraag.map());
        Gemeente gemeente = Gemeentebestand.lees(vraag.gemeente(), null);
        Omgeving omgeving = Omgevingslezer.lees(gemeente, vraag.sjablonen());
        Keuringsverslag verslag = new Keuring(Controles.alle(), () -> omgeving).keur(Modelset.van(map.bestanden()));
        uit.println(vraag.json() ? Verslagtekst.json(map, verslag) : Verslagtekst.leesbaar(map, verslag));
        return verslag.goed() ? GOED : BEVINDINGEN;
    }
}
