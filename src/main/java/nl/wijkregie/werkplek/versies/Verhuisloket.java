package nl.wijkregie.werkplek.versies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkregie.modelbeheer.verhuizing.Procesversie;
import nl.wijkregie.modelbeheer.verhuizing.Procesversies;
import nl.wijkregie.modelbeheer.verhuizing.Verhuizingen;
import nl.wijkregie.werkplek.Lezer;
import org.springframework.stereotype.Component;

/** What can be asked about running cases and moving them. Whether the reader may ask it was checked before. */
@Component
class Verhuisloket {

    static final String GEEN_PROCES = "Dit proces bestaat niet. Kies een proces uit de lijst.";
    static final String GEEN_VERHUIZING = "Deze verhuizing bestaat niet. Kies er een uit de lijst.";

    private final Procesversies processen;
    private final Verhuizingen verhuizingen;
    private final Versieloket versies;

    Verhuisloket(Procesversies processen, Verhuizingen verhuizingen, Versieloket versies) {
        this.processen = processen;
        this.verhuizingen = verhuizingen;
        this.versies = versies;
    }

    /** Every process with its newest version, and the older ones on which cases still run. */
    List<Procesbeeld> processen() {
        return beelden(processen.alle());
    }

    /** One process with all its versions. */
    Procesbeeld proces(String sleutel) {
        return beelden(processen.van(sleutel)).stream()
                .findFirst()
                .orElseThrow(() -> OnjuistVerzoek.onbekend(GEEN_PROCES));
    }

    Zinnen verschil(String proces, int van, int naar) {
        eisVersies(proces, van, naar);
        List<String> zinnen = processen.verschil(proces, van, naar);
        return new Zinnen(
                zinnen.isEmpty()
                        ? List.of("Er is geen verschil dat iemand merkt. Alleen de tekening kan anders zijn.")
                        : zinnen);
    }

    Proefbeeld proef(Verhuisvraag vraag) {
        eisVersies(vraag.proces(), vraag.van(), vraag.naar());
        return Proefbeeld.van(verhuizingen.proef(vraag.proces(), vraag.van(), vraag.naar()));
    }

    Verhuisbeeld uitvoeren(Verhuisvraag vraag, String reden, Lezer lezer) {
        eisVersies(vraag.proces(), vraag.van(), vraag.naar());
        return Verhuisbeeld.van(
                verhuizingen.uitvoeren(vraag.proces(), vraag.van(), vraag.naar(), reden, lezer.account()), true);
    }

    List<Verhuisbeeld> lijst(Lezer lezer) {
        boolean beheert = Versierecht.van(lezer.groepen()).beheert();
        return verhuizingen.lijst().stream()
                .map(verhuizing -> Verhuisbeeld.van(verhuizing, beheert))
                .toList();
    }

    Verhuisbeeld een(int nummer, Lezer lezer) {
        return verhuizingen
                .een(nummer)
                .map(verhuizing -> Verhuisbeeld.van(
                        verhuizing, Versierecht.van(lezer.groepen()).beheert()))
                .orElseThrow(() -> OnjuistVerzoek.onbekend(GEEN_VERHUIZING));
    }

    Verhuisbeeld terug(int nummer, String reden, Lezer lezer) {
        een(nummer, lezer);
        return Verhuisbeeld.van(verhuizingen.terug(nummer, reden, lezer.account()), true);
    }

    private void eisVersies(String proces, int van, int naar) {
        List<Integer> nummers =
                processen.van(proces).stream().map(Procesversie::versie).toList();
        if (nummers.isEmpty()) {
            throw OnjuistVerzoek.onbekend(GEEN_PROCES);
        }
        if (!nummers.contains(van) || !nummers.contains(naar)) {
            throw OnjuistVerzoek.onbekend(
                    "Dit proces heeft de versies %s. Kies daaruit.".formatted(opsomming(nummers)));
        }
    }

    private static String opsomming(List<Integer> nummers) {
        return nummers.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private List<Procesbeeld> beelden(List<Procesversie> gevonden) {
        Map<String, List<Procesversie>> perProces = new LinkedHashMap<>();
        gevonden.forEach(versie -> perProces
                .computeIfAbsent(versie.proces(), sleutel -> new ArrayList<>())
                .add(versie));
        return perProces.values().stream()
                .map(alle -> new Procesbeeld(
                        alle.get(0).proces(),
                        alle.get(0).naam(),
                        alle.stream().map(this::beeld).toList()))
                .toList();
    }

    private Procesbeeld.Versie beeld(Procesversie versie) {
        return new Procesbeeld.Versie(
                versie.versie(),
                versie.nieuwste(),
                Tijden.tekst(versie.geplaatstOp()),
                versies.nummerVan(versie.levering()).orElse(null),
                versie.zaken(),
                versie.stappen());
    }
}
