package nl.wijkregie.engine.formulier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks what was sent in against the form of the step: the browser's checks again, and those it does not do. */
final class Formuliercontrole {

    private static final int LANGSTE_NAAM = 40;
    private static final Pattern NIETS = Pattern.compile("(?:0{1,15}(?:[.,]0{1,10})?)?");

    private final Formulier formulier;
    private final Map<String, @Nullable Object> ingezonden;
    private final Map<String, @Nullable Object> gegevens;
    private final List<OngeldigeInvoer.Fout> fouten = new ArrayList<>();
    private final Map<String, @Nullable Object> waarden = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> beslisgegevens = new LinkedHashMap<>();
    private final List<Antwoord> leesbaar = new ArrayList<>();

    private Formuliercontrole(
            Formulier formulier, Map<String, @Nullable Object> ingezonden, Map<String, @Nullable Object> gegevens) {
        this.formulier = formulier;
        this.ingezonden = ingezonden;
        this.gegevens = gegevens;
    }

    /**
     * @param variabelen what was sent in, plain or typed
     * @param gegevens what the form shows besides: read-only values and lists of options
     * @throws OngeldigeInvoer when an answer breaks a rule of the form, or belongs to no field of it
     */
    static Antwoorden controleer(
            Formulier formulier, @Nullable Map<String, Object> variabelen, Map<String, @Nullable Object> gegevens) {
        return new Formuliercontrole(formulier, Ingezonden.waarden(variabelen), gegevens).controleer();
    }

    private Antwoorden controleer() {
        Zichtbaarheid zichtbaarheid = Zichtbaarheid.van(formulier, context());
        for (Vraag vraag : formulier.vragen()) {
            if (!Uitdrukking.waar(vraag.alleenLezen(), zichtbaarheid.context())) {
                neemOp(vraag, zichtbaarheid);
            }
        }
        ingezonden.keySet().forEach(this::controleerNaam);
        if (!fouten.isEmpty()) {
            throw new OngeldigeInvoer(fouten);
        }
        return new Antwoorden(waarden, beslisgegevens, leesbaar);
    }

    private Map<String, @Nullable Object> context() {
        Map<String, @Nullable Object> context = new HashMap<>(gegevens);
        for (Vraag vraag : formulier.vragen()) {
            if (vraag.alleenLezen() == null) {
                Object waarde = gegeven(vraag);
                context.put(vraag.veld(), denkbaar(vraag, waarde) ? waarde : null);
            }
        }
        return context;
    }

    /** An answer of the wrong kind would make conditions go astray, and one mistake would be told as many. */
    private boolean denkbaar(Vraag vraag, @Nullable Object waarde) {
        return switch (vraag.soort()) {
            case TEKSTREGEL, TEKSTVAK, DATUM -> waarde instanceof String;
            case GETAL -> waarde instanceof Number || vraag.alsTekst() && waarde instanceof String;
            case VINKJE -> waarde instanceof Boolean;
            case KEUZERONDJE, KEUZELIJST ->
                waarde != null && opties(vraag).stream().anyMatch(optie -> optie.is(waarde));
            case VINKLIJST, LABELLIJST -> waarde instanceof List<?>;
        };
    }

    private List<Optie> opties(Vraag vraag) {
        return vraag.optiesUit() == null ? vraag.opties() : Optie.lijst(gegevens.get(vraag.optiesUit()));
    }

    /** What was answered; a choice that was not sent at all takes the form's default, as the browser shows it. */
    private @Nullable Object gegeven(Vraag vraag) {
        Object waarde = ingezonden.get(vraag.veld());
        if (vraag.soort() == Vraagsoort.VINKJE && waarde == null) {
            return Boolean.TRUE.equals(vraag.standaard());
        }
        boolean ontbreekt = !ingezonden.containsKey(vraag.veld());
        return ontbreekt && vraag.soort().keuze() ? vraag.standaard() : waarde;
    }

    private void neemOp(Vraag vraag, Zichtbaarheid zichtbaarheid) {
        Object waarde = null;
        if (zichtbaarheid.verborgen(vraag)) {
            if (betekentIets(vraag, ingezonden.get(vraag.veld()))) {
                fout(
                        vraag.veld(),
                        "Laat " + Vraagcontrole.aangehaald(vraag.label())
                                + " leeg: die vraag hoort niet bij de andere antwoorden.");
            }
        } else {
            waarde = controleerVraag(vraag, zichtbaarheid.context());
        }
        waarden.put(vraag.veld(), waarde);
        if (vraag.beslist()) {
            beslisgegevens.put(vraag.veld(), waarde);
        }
    }

    private @Nullable Object controleerVraag(Vraag vraag, Map<String, @Nullable Object> context) {
        Vraagcontrole.Uitkomst uitkomst = new Vraagcontrole(vraag, opties(vraag), context).controleer(gegeven(vraag));
        Optional<String> melding = uitkomst.melding();
        if (melding.isPresent()) {
            fout(vraag.veld(), melding.get());
            return null;
        }
        if (!uitkomst.leesbaar().isEmpty()) {
            leesbaar.add(new Antwoord(vraag.veld(), vraag.label(), uitkomst.leesbaar()));
        }
        return uitkomst.waarde();
    }

    private void controleerNaam(String naam) {
        if (formulier.vraag(naam).isEmpty() && !formulier.andereSleutels().contains(naam)) {
            String veilig = naam.replaceAll("[^\\p{L}\\p{N}_.-]", "");
            String kort = veilig.substring(0, Math.min(veilig.length(), LANGSTE_NAAM));
            fout(kort, "Laat het veld " + Vraagcontrole.aangehaald(kort) + " weg: het hoort niet bij dit formulier.");
        }
    }

    private static boolean betekentIets(Vraag vraag, @Nullable Object waarde) {
        if (waarde instanceof String tekst && vraag.alsTekst()) {
            // A sum of money is kept as text: nothing asked is also "0.00".
            return !NIETS.matcher(tekst.strip()).matches();
        }
        if (waarde instanceof String tekst) {
            return !Tekstregels.genormaliseerd(tekst).isEmpty()
                    && !Set.of("[]", "{}").contains(tekst.strip());
        }
        if (waarde instanceof Number getal) {
            return getal.doubleValue() != 0;
        }
        return waarde != null && !Boolean.FALSE.equals(waarde) && !(waarde instanceof List<?> l && l.isEmpty());
    }

    private void fout(String veld, String melding) {
        fouten.add(new OngeldigeInvoer.Fout(veld, melding));
    }
}
