package nl.wijkregie.modelbeheer.beslissing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.wijkregie.modelbeheer.Bestandssoort;
import nl.wijkregie.modelbeheer.Bevinding;
import nl.wijkregie.modelbeheer.Controle;
import nl.wijkregie.modelbeheer.Modelset;
import nl.wijkregie.modelbeheer.Omgeving;
import nl.wijkregie.modelbeheer.bpmn.Procesmodel;

/** Every table can be read, says what it is for and how long its outcomes are kept, and is used. */
final class Kopcontrole implements Controle {

    private static final Pattern BEWAREN = Pattern.compile("P\\d{1,5}D");

    @Override
    public List<Bevinding> controleer(Modelset set, Omgeving omgeving) {
        List<Bevinding> gevonden = new ArrayList<>();
        set.bestanden(Bestandssoort.BESLISTABEL)
                .forEach(
                        bestand -> gevonden.addAll(Tabellezing.van(set, bestand).bevindingen()));
        boolean alleProcessen = Procesmodel.alle(set).size()
                == set.bestanden(Bestandssoort.PROCES).size();
        for (Tabelmodel tabel : Tabelmodel.alle(set)) {
            kop(tabel, gevonden);
            // A process that cannot be read may well use it: then that is the only thing to say.
            if (alleProcessen
                    && Tabelgebruik.van(set, tabel.bestand().sleutel()).isEmpty()) {
                gevonden.add(tabel.fout(
                                "tabel-ongebruikt",
                                "Geen enkel proces gebruikt deze tabel. Vul '%s' in bij een beslistaak in het model, of laat de tabel weg."
                                        .formatted(tabel.bestand().sleutel()))
                        .alsGevolg(Tabelgebruik.mistEen(set)));
            }
        }
        return gevonden;
    }

    private static void kop(Tabelmodel tabel, List<Bevinding> gevonden) {
        String id = String.valueOf(tabel.beslissing().getId());
        String naam = tabel.beslissing().getName();
        if (!id.equals(tabel.bestand().sleutel())) {
            gevonden.add(tabel.fout(
                    "tabel-id",
                    "Het id van de beslissing is '%s', maar het bestand heet '%s.dmn'. Geef ze dezelfde naam."
                            .formatted(id, tabel.bestand().sleutel())));
        }
        if (naam == null || naam.isBlank()) {
            gevonden.add(
                    tabel.fout("tabel-naam", "De tabel heeft geen naam. Geef haar een naam die collega's begrijpen."));
        }
        if (Tabellezer.uitleg(tabel.beslissing()).isEmpty()) {
            gevonden.add(
                    tabel.fout(
                            "tabel-uitleg",
                            "De tabel heeft geen uitleg. Schrijf bij 'Documentation' op waarover zij beslist en volgens welke regel."));
        }
        String bewaren = tabel.beslissing().getCamundaHistoryTimeToLiveString();
        if (bewaren == null || !BEWAREN.matcher(bewaren).matches()) {
            gevonden.add(
                    tabel.fout(
                            "bewaartermijn",
                            "Er staat niet hoe lang de uitkomsten bewaard blijven. Vul bij 'History cleanup' het aantal dagen in, zoals P1825D voor vijf jaar."));
        }
    }
}
