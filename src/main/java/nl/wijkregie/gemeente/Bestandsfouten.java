package nl.wijkregie.gemeente;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects all errors of one file, so that they can be mended in one go. */
final class Bestandsfouten {

    private final String bestand;
    private final List<Fout> fouten = new ArrayList<>();

    Bestandsfouten(String bestand) {
        this.bestand = bestand;
    }

    /** @param regel line number, from 1 */
    void meld(int regel, String wat, String verwacht) {
        fouten.add(new Fout(regel, wat, verwacht));
    }

    int aantal() {
        return fouten.size();
    }

    /** @throws OnjuistGemeentebestand with all errors in the order of the file, when there are any */
    void eisGeen() {
        if (!fouten.isEmpty()) {
            throw new OnjuistGemeentebestand(fouten.stream()
                    .sorted(Comparator.comparingInt(Fout::regel))
                    .map(fout ->
                            bestand + ", regel " + fout.regel() + ": " + fout.wat() + "; verwacht: " + fout.verwacht())
                    .toList());
        }
    }

    private record Fout(int regel, String wat, String verwacht) {}
}
