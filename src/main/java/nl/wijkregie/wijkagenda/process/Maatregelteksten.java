package nl.wijkregie.wijkagenda.process;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkregie.gemeente.Beleidsterrein;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkagenda.Aandeel;
import nl.wijkregie.wijkagenda.Betalers;
import nl.wijkregie.wijkagenda.Bewonersraadplegingen;
import nl.wijkregie.wijkagenda.Bewonersuitslag;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Oordeel;
import nl.wijkregie.wijkagenda.Oordelen;
import nl.wijkregie.wijkagenda.Toets;
import nl.wijkregie.wijkagenda.Toetsen;
import nl.wijkregie.wijkagenda.Voortgang;
import nl.wijkregie.wijkagenda.Voortgangen;
import org.springframework.stereotype.Component;

/** What forms show of one measure, as readable text; an empty text hides its field. */
@Component
class Maatregelteksten {

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final Maatregelen maatregelen;
    private final Betalers betalers;
    private final Toetsen toetsen;
    private final Bewonersraadplegingen bewoners;
    private final Oordelen oordelen;
    private final Voortgangen voortgangen;
    private final Gemeente gemeente;

    Maatregelteksten(
            Maatregelen maatregelen,
            Betalers betalers,
            Toetsen toetsen,
            Bewonersraadplegingen bewoners,
            Oordelen oordelen,
            Voortgangen voortgangen,
            Gemeente gemeente) {
        this.maatregelen = maatregelen;
        this.betalers = betalers;
        this.toetsen = toetsen;
        this.bewoners = bewoners;
        this.oordelen = oordelen;
        this.voortgangen = voortgangen;
        this.gemeente = gemeente;
    }

    /** Texts by name of the field. */
    Map<String, Object> van(String kenmerk) {
        Maatregel maatregel = maatregelen.haal(kenmerk);
        Map<String, Object> teksten = new LinkedHashMap<>();
        teksten.put("maatregelTekst", maatregel(maatregel));
        teksten.put("kostenTekst", kosten(maatregel));
        teksten.put("toetsenTekst", toetsen(kenmerk));
        teksten.put(
                "bewonersTekst",
                bewoners.uitslag(kenmerk).map(Maatregelteksten::bewoners).orElse(""));
        teksten.put("oordelenTekst", oordelen(kenmerk));
        teksten.put("voortgangTekst", voortgang(kenmerk));
        return teksten;
    }

    private String maatregel(Maatregel maatregel) {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("Kenmerk", maatregel.kenmerk());
        velden.put("Titel", maatregel.titel());
        velden.put(
                "Beleidsterrein",
                gemeente.zoekBeleidsterrein(maatregel.beleidsterrein())
                        .map(Beleidsterrein::naam)
                        .orElse(maatregel.beleidsterrein()));
        velden.put("Buurt", maatregel.buurt() == null ? "" : maatregel.buurt());
        velden.put("Zaak", maatregel.zaak() == null ? "" : maatregel.zaak());
        velden.put("Wat gaat er gebeuren", maatregel.omschrijving());
        velden.put("Doel", maatregel.doel());
        velden.put("Trekker", maatregel.trekker() == null ? "" : betalers.naam(maatregel.trekker()));
        velden.put("Betrokken", maatregel.betrokken());
        velden.put("Periode", periode(maatregel));
        velden.put("Onderhoud daarna", maatregel.beheervisie());
        return velden.entrySet().stream()
                .filter(veld -> !veld.getValue().isEmpty())
                .map(veld -> veld.getKey() + ": " + veld.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String periode(Maatregel maatregel) {
        if (maatregel.vanJaar() == null || maatregel.totJaar() == null) {
            return "";
        }
        return maatregel.vanJaar().equals(maatregel.totJaar())
                ? String.valueOf(maatregel.vanJaar())
                : maatregel.vanJaar() + " tot en met " + maatregel.totJaar();
    }

    private String kosten(Maatregel maatregel) {
        if (maatregel.kosten() == null) {
            return "";
        }
        String delen = maatregelen.aandelen(maatregel.kenmerk()).stream()
                .map(this::aandeel)
                .map(deel -> "- " + deel)
                .collect(Collectors.joining("\n"));
        String reden = maatregel.wijkbudgetReden().isEmpty()
                ? ""
                : "\nWaarom het wijkbudget meebetaalt: " + maatregel.wijkbudgetReden();
        return "Samen: " + Bedragen.tekst(maatregel.kosten()) + (delen.isEmpty() ? "" : "\n" + delen) + reden;
    }

    /** What a judge's own group pays; empty when it gives no money. */
    String eigenDeel(String kenmerk, String beoordelaar) {
        List<Aandeel> eigen = oordelen.aandelen(kenmerk, beoordelaar);
        return eigen.stream().map(this::aandeel).collect(Collectors.joining("; "));
    }

    private String aandeel(Aandeel aandeel) {
        return betalers.naam(aandeel.betaler()) + ", " + aandeel.jaar() + ": " + Bedragen.tekst(aandeel.bedrag());
    }

    private String toetsen(String kenmerk) {
        return toetsen.van(kenmerk).stream()
                .filter(toets -> toets.haalbaar() != null)
                .map(this::toets)
                .collect(Collectors.joining("\n"));
    }

    private String toets(Toets toets) {
        String uitkomst = Boolean.TRUE.equals(toets.haalbaar()) ? "haalbaar" : "niet haalbaar";
        String regulier = Boolean.TRUE.equals(toets.regulier()) ? ", past in het gewone werk" : "";
        return betalers.naam(toets.toetser()) + ": " + uitkomst + regulier + metReden(toets.motivering());
    }

    private static String bewoners(Bewonersuitslag uitslag) {
        String plaats = uitslag.prioriteit() == null ? "" : ", plaats " + uitslag.prioriteit();
        return "Voor: " + uitslag.voor() + ", tegen: " + uitslag.tegen() + plaats + ", wil helpen: " + uitslag.helpers()
                + metReden(uitslag.toelichting());
    }

    private String oordelen(String kenmerk) {
        int versie = maatregelen.haal(kenmerk).versie();
        return oordelen.van(kenmerk).stream()
                .map(oordeel -> oordeel(oordeel, versie))
                .collect(Collectors.joining("\n"));
    }

    private static String oordeel(Oordeel oordeel, int versie) {
        String eerder = oordeel.versie() == versie ? "" : " (over een eerdere versie)";
        return oordeel.functie() + ": " + (oordeel.instemming() ? "stemt in" : "aanpassen") + eerder
                + metReden(oordeel.motivering());
    }

    private String voortgang(String kenmerk) {
        return voortgangen.van(kenmerk).stream()
                .map(Maatregelteksten::voortgang)
                .collect(Collectors.joining("\n\n"));
    }

    private static String voortgang(Voortgang voortgang) {
        return DATUM.format(voortgang.moment()) + ", " + voortgang.stand().naam() + metReden(voortgang.verslag());
    }

    private static String metReden(String reden) {
        return reden.isEmpty() ? "" : ". " + reden;
    }
}
