package nl.wijkregie.modelbeheer.versies;

import static nl.wijkregie.modelbeheer.versies.Kenmerkverschil.kort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells what changed between two versions of a decision table. */
final class Tabelverschil {

    private static final Kenmerkverschil KENMERKEN = new Kenmerkverschil(Map.of(
            "hitPolicy", "De manier van kiezen",
            "documentation", "De uitleg",
            "historyTimeToLive", "De bewaartermijn"));

    private final Tabelbeeld oud;
    private final Tabelbeeld nieuw;

    Tabelverschil(Tabelbeeld oud, Tabelbeeld nieuw) {
        this.oud = oud;
        this.nieuw = nieuw;
    }

    static String aangekondigd(Tabelbeeld nieuw) {
        return "Nieuw: de beslistabel %s, met %d regels."
                .formatted(kort(nieuw.naam()), nieuw.regels().size());
    }

    List<String> zinnen() {
        List<String> zinnen = new ArrayList<>();
        if (!oud.naam().equals(nieuw.naam())) {
            zinnen.add("De beslistabel %s heet nu %s.".formatted(kort(oud.naam()), kort(nieuw.naam())));
        }
        zinnen.addAll(KENMERKEN.zinnen("de beslistabel " + kort(nieuw.naam()), oud.kenmerken(), nieuw.kenmerken()));
        int plek = 0;
        for (Map.Entry<String, String> regel : nieuw.regels().entrySet()) {
            plek++;
            String was = oud.regels().get(regel.getKey());
            if (was == null) {
                zinnen.add("Nieuwe regel %d: %s.".formatted(plek, regel.getValue()));
            } else if (!was.equals(regel.getValue())) {
                zinnen.add("Regel %d is nu: %s. Dat was: %s.".formatted(plek, regel.getValue(), was));
            } else if (!Objects.equals(
                    oud.uitleg().get(regel.getKey()), nieuw.uitleg().get(regel.getKey()))) {
                zinnen.add("De uitleg bij regel %d is gewijzigd.".formatted(plek));
            }
        }
        oud.regels().forEach((id, regel) -> {
            if (!nieuw.regels().containsKey(id)) {
                zinnen.add("Weg: de regel %s.".formatted(kort(regel)));
            }
        });
        zinnen.addAll(verplaatst());
        return zinnen;
    }

    /** Rules that stand at another place among those that both tables have. */
    private List<String> verplaatst() {
        List<String> eerst = new ArrayList<>(oud.regels().keySet());
        List<String> nu = new ArrayList<>(nieuw.regels().keySet());
        List<String> zinnen = new ArrayList<>();
        for (String id : Volgorde.verplaatst(eerst, nu)) {
            zinnen.add("De regel %s staat nu op plaats %d; dat was plaats %d."
                    .formatted(kort(nieuw.regels().get(id)), nu.indexOf(id) + 1, eerst.indexOf(id) + 1));
        }
        return zinnen;
    }
}
