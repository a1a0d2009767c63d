package nl.wijkregie.modelbeheer.versies;

import static nl.wijkregie.modelbeheer.versies.Kenmerkverschil.kort;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Tells what changed between two versions of a process. */
final class Procesverschil {

    private static final String TERMIJN = "eigenschap:termijn";

    private static final Kenmerkverschil KENMERKEN = new Kenmerkverschil(Map.ofEntries(
            Map.entry("candidateGroups", "De groep"),
            Map.entry("candidateUsers", "De kandidaat"),
            Map.entry("assignee", "De behandelaar"),
            Map.entry("formRef", "Het formulier"),
            Map.entry("delegateExpression", "De bouwsteen"),
            Map.entry("decisionRef", "De beslistabel"),
            Map.entry("resultVariable", "De naam van de uitkomst"),
            Map.entry("messageRef", "De melding"),
            Map.entry("escalationRef", "De escalatie"),
            Map.entry("errorRef", "De fout"),
            Map.entry("timeDate", "Het moment"),
            Map.entry("timeDuration", "De wachttijd"),
            Map.entry("timeCycle", "De herhaling"),
            Map.entry("calledElement", "Het aangeroepen proces"),
            Map.entry("collection", "De lijst"),
            Map.entry("default", "De gewone weg"),
            Map.entry("attachedToRef", "De plek"),
            Map.entry("conditionExpression", "De voorwaarde"),
            Map.entry("documentation", "De uitleg"),
            Map.entry("historyTimeToLive", "De bewaartermijn"),
            Map.entry(TERMIJN, "De termijn"),
            Map.entry("eigenschap:sjabloon", "Het berichtsjabloon"),
            Map.entry("eigenschap:fase", "De fase"),
            Map.entry("eigenschap:status", "De status"),
            Map.entry("eigenschap:uitkomst", "De uitkomst")));

    private final Procesbeeld oud;
    private final Procesbeeld nieuw;
    private final Kenmerkverschil kenmerken;

    /** @param termijnen what to say behind a term */
    Procesverschil(Procesbeeld oud, Procesbeeld nieuw, UnaryOperator<String> termijnen) {
        this.kenmerken = KENMERKEN.met(TERMIJN, termijnen);
        this.oud = oud;
        this.nieuw = nieuw;
    }

    static String aangekondigd(Procesbeeld nieuw) {
        return "Nieuw: %s, met %d onderdelen."
                .formatted(
                        nieuw.elementen().get(nieuw.id()).aanduiding(),
                        nieuw.elementen().size() - 1);
    }

    List<String> zinnen() {
        List<String> zinnen = new ArrayList<>();
        nieuw.elementen().forEach((id, element) -> {
            Elementbeeld was = oud.elementen().get(id);
            zinnen.addAll(
                    was == null
                            ? List.of("Nieuw: " + element.aanduiding() + plek(element) + ".")
                            : anders(was, element));
        });
        oud.elementen().forEach((id, element) -> {
            if (!nieuw.elementen().containsKey(id)) {
                zinnen.add("Weg: " + element.aanduiding() + ".");
            }
        });
        zinnen.addAll(pijlen());
        return zinnen;
    }

    private static String plek(Elementbeeld element) {
        return element.onderdeel().isEmpty() ? "" : " in " + kort(element.onderdeelnaam());
    }

    private List<String> anders(Elementbeeld was, Elementbeeld is) {
        List<String> zinnen = new ArrayList<>();
        if (!was.naam().equals(is.naam())) {
            zinnen.add(hoofdletter(was.aanduiding()) + " heet nu " + kort(is.naam()) + ".");
        }
        if (!was.soort().equals(is.soort())) {
            zinnen.add("%s is nu %s; eerst was het %s.".formatted(kort(is.naam()), een(is.soort()), een(was.soort())));
        }
        if (!was.onderdeel().equals(is.onderdeel())) {
            zinnen.add(hoofdletter(is.aanduiding())
                    + (is.onderdeel().isEmpty()
                            ? " staat niet meer in een onderdeel."
                            : " staat nu in " + kort(is.onderdeelnaam()) + "."));
        }
        zinnen.addAll(kenmerken.zinnen(is.aanduiding(), was.kenmerken(), is.kenmerken()));
        return zinnen;
    }

    private List<String> pijlen() {
        List<String> zinnen = new ArrayList<>();
        nieuw.pijlen().forEach((id, pijl) -> {
            Pijlbeeld was = oud.pijlen().get(id);
            if (was != null) {
                zinnen.addAll(anders(was, pijl));
            } else if (oud.pijlen().values().stream().noneMatch(pijl::doetHetzelfde)) {
                zinnen.add("Nieuwe pijl " + pijl.weg() + voorwaarde(pijl) + ".");
            }
        });
        oud.pijlen().values().stream()
                .filter(pijl -> !nieuw.pijlen().containsKey(pijl.id()))
                .filter(pijl -> nieuw.pijlen().values().stream().noneMatch(pijl::doetHetzelfde))
                // With a step go its arrows; that is said already.
                .filter(pijl -> nieuw.elementen().containsKey(pijl.van())
                        && nieuw.elementen().containsKey(pijl.naar()))
                .forEach(pijl -> zinnen.add(hoofdletter(pijl.aanduiding()) + " is weg."));
        return zinnen;
    }

    private static List<String> anders(Pijlbeeld was, Pijlbeeld is) {
        List<String> zinnen = new ArrayList<>();
        if (!was.van().equals(is.van()) || !was.naar().equals(is.naar())) {
            zinnen.add(hoofdletter(was.aanduiding()) + " loopt nu " + is.weg() + ".");
        }
        if (!was.opschrift().equals(is.opschrift())) {
            zinnen.add("Bij %s staat nu %s in plaats van %s."
                    .formatted(is.aanduiding(), kort(is.opschrift()), kort(was.opschrift())));
        }
        zinnen.addAll(KENMERKEN.zinnen(is.aanduiding(), was.kenmerken(), is.kenmerken()));
        return zinnen;
    }

    private static String voorwaarde(Pijlbeeld pijl) {
        String voorwaarde = pijl.kenmerken().get("conditionExpression");
        return voorwaarde == null ? "" : ", met de voorwaarde " + kort(voorwaarde);
    }

    private static String een(String soort) {
        return "een " + soort.substring(soort.indexOf(' ') + 1);
    }

    private static String hoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }
}
