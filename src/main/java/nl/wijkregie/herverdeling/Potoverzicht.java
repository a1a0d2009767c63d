package nl.wijkregie.herverdeling;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.wijkbudget.Grootboek;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potstand;
import nl.wijkregie.wijkbudget.Verplichting;
import org.springframework.stereotype.Component;

/** Pots and waiting cases as a text in a form. No personal data: only kenmerk, title, amount and date of a case. */
@Component
public class Potoverzicht {

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final Grootboek grootboek;
    private final Wachtrij wachtrij;
    private final Dossier dossier;
    private final Potnamen namen;

    Potoverzicht(Grootboek grootboek, Wachtrij wachtrij, Dossier dossier, Potnamen namen) {
        this.grootboek = grootboek;
        this.wachtrij = wachtrij;
        this.dossier = dossier;
        this.namen = namen;
    }

    /** All pots of a year, one a line, with what is free. */
    public String potten(int jaar) {
        return grootboek.standen(jaar).stream()
                .map(stand -> namen.van(stand.pot()) + ": " + Bedragen.tekst(stand.vrij()) + " vrij van "
                        + Bedragen.tekst(stand.toegekend())
                        + (wachtrij.wachtenden(stand.pot()).isEmpty() ? "" : " (hier wachten zelf zaken op geld)"))
                .collect(Collectors.joining("\n"));
    }

    /** What is free in a pot, and how much those who wait are short of; empty when there is no such pot. */
    public String vrij(Pot pot) {
        long gevraagd =
                wachtrij.wachtenden(pot).stream().mapToLong(Wachtende::bedrag).sum();
        return grootboek
                .stand(pot)
                .map(stand -> Bedragen.tekst(stand.vrij()) + " vrij van " + Bedragen.tekst(stand.toegekend())
                        + (gevraagd > stand.vrij()
                                ? ". Nodig voor wie wacht: nog " + Bedragen.tekst(gevraagd - stand.vrij()) + "."
                                : ""))
                .orElse("");
    }

    /** Who waits for a pot, one a line in the order of asking, with the sum; empty when nobody waits. */
    public String wachtenden(Pot pot) {
        return regels(wachtrij.wachtenden(pot), false);
    }

    /** Who waits for any pot of a year; empty when nobody waits. */
    public String wachtenden(int jaar) {
        return regels(wachtrij.wachtenden(jaar), true);
    }

    /** What lapses when the year is closed now, one pot a line, with the sum (ROE-F10). */
    public String resten(int jaar) {
        List<Potstand> resten = grootboek.standen(jaar).stream()
                .filter(stand -> stand.vrij() > 0)
                .toList();
        return metTotaal(
                resten.stream()
                        .map(stand -> namen.van(stand.pot()) + ": " + Bedragen.tekst(stand.vrij()))
                        .toList(),
                resten.stream().mapToLong(Potstand::vrij).sum());
    }

    /** What was granted and is not paid: it stays on its year (ROE-F10). */
    public String verplichtingen(List<Verplichting> verplichtingen) {
        List<Verplichting> open = verplichtingen.stream()
                .filter(verplichting -> verplichting.gereserveerd() + verplichting.teBetalen() > 0)
                .toList();
        return metTotaal(
                open.stream()
                        .map(verplichting -> verplichting.kenmerk() + " (" + namen.van(verplichting.pot()) + "): "
                                + Bedragen.tekst(verplichting.gereserveerd() + verplichting.teBetalen()))
                        .toList(),
                open.stream()
                        .mapToLong(verplichting -> verplichting.gereserveerd() + verplichting.teBetalen())
                        .sum());
    }

    private String regels(List<Wachtende> wachtenden, boolean metPot) {
        return metTotaal(
                IntStream.range(0, wachtenden.size())
                        .mapToObj(nummer -> regel(nummer + 1, wachtenden.get(nummer), metPot))
                        .toList(),
                wachtenden.stream().mapToLong(Wachtende::bedrag).sum());
    }

    private String regel(int nummer, Wachtende wachtende, boolean metPot) {
        String titel = dossier.zoek(wachtende.kenmerk()).map(Initiatief::titel).orElse("");
        return nummer + ". " + wachtende.kenmerk() + (titel.isEmpty() ? "" : " – " + titel)
                + (metPot ? " (" + namen.van(wachtende.pot()) + ")" : "") + ": "
                + Bedragen.tekst(wachtende.bedrag()) + ", wacht sinds " + DATUM.format(wachtende.sinds());
    }

    private static String metTotaal(List<String> regels, long totaal) {
        return regels.isEmpty() ? "" : String.join("\n", regels) + "\nSamen: " + Bedragen.tekst(totaal);
    }
}
