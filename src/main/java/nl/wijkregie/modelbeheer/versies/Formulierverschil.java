package nl.wijkregie.modelbeheer.versies;

import static nl.wijkregie.modelbeheer.versies.Kenmerkverschil.kort;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells what changed between two versions of a form. */
final class Formulierverschil {

    private static final Kenmerkverschil KENMERKEN = new Kenmerkverschil(Map.ofEntries(
            Map.entry("description", "De toelichting"),
            Map.entry("text", "De tekst"),
            Map.entry("content", "De tekst"),
            Map.entry("valuesKey", "De lijst met keuzes"),
            Map.entry("defaultValue", "Het antwoord dat er vooraf staat"),
            Map.entry("conditional.hide", "De voorwaarde om te verbergen"),
            Map.entry("readonly", "Alleen lezen"),
            Map.entry("validate.minLength", "De kleinste lengte"),
            Map.entry("validate.maxLength", "De grootste lengte"),
            Map.entry("validate.min", "Het kleinste getal"),
            Map.entry("validate.max", "Het grootste getal"),
            Map.entry("validate.pattern", "De vorm")));

    private final Formulierbeeld oud;
    private final Formulierbeeld nieuw;

    Formulierverschil(Formulierbeeld oud, Formulierbeeld nieuw) {
        this.oud = oud;
        this.nieuw = nieuw;
    }

    static String aangekondigd(Formulierbeeld nieuw, String naam) {
        long vragen =
                nieuw.vragen().values().stream().filter(Vraagbeeld::isVraag).count();
        return "Nieuw: het formulier %s, met %d %s.".formatted(kort(naam), vragen, vragen == 1 ? "vraag" : "vragen");
    }

    List<String> zinnen() {
        List<String> zinnen = new ArrayList<>();
        nieuw.vragen().forEach((sleutel, vraag) -> {
            Vraagbeeld was = oud.vragen().get(sleutel);
            zinnen.addAll(was == null ? List.of(nieuw(vraag)) : anders(was, vraag));
        });
        oud.vragen().forEach((sleutel, vraag) -> {
            if (!nieuw.vragen().containsKey(sleutel)) {
                zinnen.add("Weg: " + vraag.aanduiding() + ".");
            }
        });
        if (!Volgorde.gelijk(oud.vragen().keySet(), nieuw.vragen().keySet())) {
            zinnen.add("De volgorde van de vragen is anders.");
        }
        return zinnen;
    }

    private static String nieuw(Vraagbeeld vraag) {
        return vraag.isVraag()
                ? "Nieuw: %s, %s%s."
                        .formatted(vraag.aanduiding(), vraag.soort(), vraag.verplicht() ? ", verplicht" : "")
                : "Nieuw: %s.".formatted(vraag.aanduiding());
    }

    private static List<String> anders(Vraagbeeld was, Vraagbeeld is) {
        List<String> zinnen = new ArrayList<>();
        boolean tekst = !is.isVraag() && is.kenmerken().containsKey("text");
        if (!was.label().equals(is.label()) && !tekst) {
            zinnen.add(hoofdletter(was.aanduiding()) + " heet nu " + kort(is.label()) + ".");
        }
        if (!was.soort().equals(is.soort())) {
            zinnen.add(
                    "%s is nu %s in plaats van %s.".formatted(hoofdletter(is.aanduiding()), is.soort(), was.soort()));
        }
        if (was.verplicht() != is.verplicht()) {
            zinnen.add(
                    hoofdletter(is.aanduiding()) + (is.verplicht() ? " is nu verplicht." : " is niet meer verplicht."));
        }
        if (!was.groep().equals(is.groep())) {
            zinnen.add(hoofdletter(is.aanduiding())
                    + (is.groep().isEmpty()
                            ? " staat niet meer in een groep."
                            : " staat nu in de groep " + kort(is.groepsnaam()) + "."));
        }
        zinnen.addAll(keuzes(was, is));
        zinnen.addAll(KENMERKEN.zinnen(is.aanduiding(), was.kenmerken(), is.kenmerken()));
        return zinnen;
    }

    private static List<String> keuzes(Vraagbeeld was, Vraagbeeld is) {
        List<String> zinnen = new ArrayList<>();
        is.keuzes().forEach((waarde, label) -> {
            String vorige = was.keuzes().get(waarde);
            if (vorige == null) {
                zinnen.add("Bij %s kan nu ook %s.".formatted(is.aanduiding(), kort(label)));
            } else if (!vorige.equals(label)) {
                zinnen.add("Bij %s heet de keuze %s nu %s.".formatted(is.aanduiding(), kort(vorige), kort(label)));
            }
        });
        was.keuzes().forEach((waarde, label) -> {
            if (!is.keuzes().containsKey(waarde)) {
                zinnen.add("Bij %s kan %s niet meer.".formatted(is.aanduiding(), kort(label)));
            }
        });
        if (!Volgorde.gelijk(was.keuzes().keySet(), is.keuzes().keySet())) {
            zinnen.add("De volgorde van de keuzes bij %s is anders.".formatted(is.aanduiding()));
        }
        return zinnen;
    }

    private static String hoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }
}
