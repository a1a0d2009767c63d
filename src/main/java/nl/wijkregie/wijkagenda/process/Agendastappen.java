package nl.wijkregie.wijkagenda.process;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.wijkagenda.Bewonersraadplegingen;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkagenda.Toetsen;
import nl.wijkregie.wijkagenda.Voorstel;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Stappen;
import nl.wijkregie.wijkagenda.vaststelling.Vaststelling;
import nl.wijkregie.wijkagenda.zaken.Agendazaken;
import org.springframework.stereotype.Component;

/** What each step of a wijkagenda does with its answers, besides the line on the time line. */
@Component
class Agendastappen {

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final String STOPPEN = "stoppen";
    private static final String WAAROM_STOPPEN = "Schrijf op waarom u met deze agenda stopt.";

    private final Maatregelenlijst lijst;
    private final Bewonersuitkomsten uitkomsten;
    private final Prioriteitvolgorde volgordes;
    private final Maatregelen maatregelen;
    private final Toetsen toetsen;
    private final Bewonersraadplegingen bewoners;
    private final Agendazaken zaken;
    private final Vaststelling vaststelling;

    Agendastappen(
            Maatregelenlijst lijst,
            Bewonersuitkomsten uitkomsten,
            Prioriteitvolgorde volgordes,
            Maatregelen maatregelen,
            Toetsen toetsen,
            Bewonersraadplegingen bewoners,
            Agendazaken zaken,
            Vaststelling vaststelling) {
        this.lijst = lijst;
        this.uitkomsten = uitkomsten;
        this.volgordes = volgordes;
        this.maatregelen = maatregelen;
        this.toetsen = toetsen;
        this.bewoners = bewoners;
        this.zaken = zaken;
        this.vaststelling = vaststelling;
    }

    /** @throws OngeldigeInvoer and {@link OnjuisteAgenda} when a rule is broken */
    void verwerk(String stap, Antwoorden antwoorden, Agendataak taak) {
        switch (stap) {
            case Stappen.OVERZICHT_OPSTELLEN -> overzicht(antwoorden, taak);
            case Stappen.EERSTE_TOETS -> toets(antwoorden, taak);
            case Stappen.BEWONERSTOETS -> raadpleging(antwoorden, taak);
            case Stappen.PRIORITEREN -> prioriteit(antwoorden, taak);
            case Stappen.AGENDA_SAMENSTELLEN -> samenstelling(antwoorden, taak);
            case Stappen.WIJKWETHOUDER_TOEZEGGING ->
                Stapregels.eisRedenBijNee(antwoorden, "toegezegd", "toezeggingMotivering");
            case Stappen.PARTNER_AKKOORD -> Stapregels.eisRedenBijNee(antwoorden, "akkoord", "akkoordMotivering");
            case Stappen.COLLEGE_VASTSTELLING -> besluit(antwoorden, taak);
            case Stappen.RAAD_AANBIEDEN -> eisDatum(antwoorden.tekst("raadDatum"));
            default -> {
                // Its answers are on the time line; the process goes on with what decides.
            }
        }
    }

    private void overzicht(Antwoorden antwoorden, Agendataak taak) {
        if (STOPPEN.equals(antwoorden.tekst("overzichtVervolg"))) {
            eisGestopt(antwoorden);
            return;
        }
        for (Voorstel voorstel : lijst.lees(antwoorden.tekst("maatregelen"))) {
            voegToe(taak, voorstel);
        }
        boolean leeg = maatregelen.van(taak.agenda(), taak.ronde()).stream()
                .noneMatch(maatregel -> maatregel.status() == Maatregelstatus.VOORGESTELD);
        if (leeg) {
            throw new OngeldigeInvoer("maatregelen", "Zet eerst minstens één maatregel op de lijst.");
        }
        zaken.overzichtKlaar(taak.agenda(), taak.ronde());
    }

    private static void eisGestopt(Antwoorden antwoorden) {
        if (!antwoorden.ingevuld("stopReden")) {
            throw new OngeldigeInvoer("stopReden", WAAROM_STOPPEN);
        }
        if (antwoorden.ingevuld("maatregelen")) {
            throw new OngeldigeInvoer(
                    "maatregelen", "U stopt, maar hier staan nog maatregelen. Haal ze weg, of ga verder met de lijst.");
        }
    }

    private void voegToe(Agendataak taak, Voorstel voorstel) {
        try {
            maatregelen.voegToe(taak.agenda(), taak.ronde(), voorstel);
        } catch (OnjuisteAgenda fout) {
            // The form has one field for the whole list: say which measure is meant.
            throw new OngeldigeInvoer("maatregelen", "Bij ‘" + voorstel.titel() + "’: " + fout.getMessage());
        }
    }

    private void toets(Antwoorden antwoorden, Agendataak taak) {
        toetsen.leg(
                taak.eisMaatregel(),
                taak.eisGroep(),
                antwoorden.ja("haalbaar"),
                antwoorden.ja("regulier"),
                antwoorden.tekst("toetsMotivering"),
                taak.account());
    }

    private void raadpleging(Antwoorden antwoorden, Agendataak taak) {
        uitkomsten.neemOver(antwoorden.tekst(Bewonersuitkomsten.VELD), lopend(taak));
        bewoners.legVast(
                taak.agenda(),
                taak.ronde(),
                antwoorden.tekst("raadplegingWijze"),
                antwoorden
                        .getal("raadplegingDeelnemers")
                        .map(BigDecimal::intValueExact)
                        .orElse(0),
                antwoorden.tekst("raadplegingVerslag"));
    }

    /** Measures without a place come after the others, so that the order is complete when this step is done. */
    private void prioriteit(Antwoorden antwoorden, Agendataak taak) {
        List<Maatregel> lopend = lopend(taak);
        List<String> gezonden = volgordes.lees(antwoorden.tekst(Prioriteitvolgorde.VELD), lopend);
        List<String> bewaard = lopend.stream()
                .filter(maatregel -> maatregel.volgorde() > 0)
                .map(Maatregel::kenmerk)
                .toList();
        maatregelen.rangschik(taak.agenda(), taak.ronde(), gezonden.isEmpty() ? bewaard : gezonden);
    }

    private List<Maatregel> lopend(Agendataak taak) {
        return maatregelen.van(taak.agenda(), taak.ronde()).stream()
                .filter(maatregel -> !maatregel.status().isEinde())
                .toList();
    }

    private void samenstelling(Antwoorden antwoorden, Agendataak taak) {
        String keuze = antwoorden.tekst("samenstelling");
        eisToelichting(antwoorden, keuze);
        if (keuze.equals("aanbieden")) {
            vaststelling.bezwaar(taak.agenda(), taak.ronde()).ifPresent(zin -> {
                throw new OngeldigeInvoer(
                        "samenstelling",
                        zin + " Kijk op het tabblad Wijkagenda welke maatregelen nog terug moeten of vervallen.");
            });
        } else if (keuze.equals("terug") && nietsTerug(taak)) {
            throw new OngeldigeInvoer(
                    "samenstelling",
                    "Geef eerst op het tabblad Wijkagenda aan welke maatregelen opnieuw worden uitgewerkt.");
        }
    }

    private static void eisToelichting(Antwoorden antwoorden, String keuze) {
        String vraag = switch (keuze) {
            case "terug" -> "Schrijf op waarom er maatregelen teruggaan.";
            case STOPPEN -> WAAROM_STOPPEN;
            default ->
                "anders".equals(antwoorden.tekst("goedkeuringWijze"))
                        ? "Schrijf op hoe bewoners de agenda goedkeuren."
                        : "";
        };
        if (!vraag.isEmpty() && !antwoorden.ingevuld("samenstellingToelichting")) {
            throw new OngeldigeInvoer("samenstellingToelichting", vraag);
        }
    }

    private boolean nietsTerug(Agendataak taak) {
        return maatregelen.van(taak.agenda(), taak.ronde()).stream()
                .filter(maatregel -> !maatregel.status().isEinde())
                .noneMatch(maatregel -> maatregel.uitwerken() || maatregel.status() != Maatregelstatus.INGESTEMD);
    }

    private void besluit(Antwoorden antwoorden, Agendataak taak) {
        Stapregels.eisRedenBijNee(antwoorden, "vastgesteld", "vaststellingMotivering");
        if (antwoorden.ja("vastgesteld")) {
            vaststelling.bezwaar(taak.agenda(), taak.ronde()).ifPresent(zin -> {
                throw new OngeldigeInvoer("vastgesteld", zin + Vaststelling.NIET_VASTSTELLEN);
            });
        }
    }

    /** Here and not by a pattern in the form, of which Tasklist would show the pattern itself as the message. */
    private static void eisDatum(String datum) {
        if (datum.isEmpty()) {
            return;
        }
        try {
            LocalDate.parse(datum, DATUM);
        } catch (DateTimeException geenDatum) {
            throw new OngeldigeInvoer("raadDatum", "Vul een datum in die bestaat, zoals 15-01-2027.");
        }
    }
}
