package nl.wijkregie.modelbeheer;

import java.util.List;

/** One check of the models. Plain Java: it knows no running engine and no database, and it never throws. */
public interface Controle {

    /**
     * @param set all files as they would be live; a file that another check cannot read is skipped
     * @param omgeving what exists outside the files
     * @return what is wrong, empty when nothing
     */
    List<Bevinding> controleer(Modelset set, Omgeving omgeving);
}
