package nl.wijkregie.wijkagenda.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.engine.formulier.Stapverwerker;
import nl.wijkregie.engine.formulier.Startgegevens;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkagenda.Betalers;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Voortgangen;
import nl.wijkregie.wijkagenda.Voortgangstand;
import nl.wijkregie.wijkagenda.geld.Agendareserveringen;
import nl.wijkregie.wijkagenda.geld.Jaardelen;
import nl.wijkregie.wijkagenda.geld.Maatregelafrekeningen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Stappen;
import org.springframework.stereotype.Component;

/** Shows and takes in the forms of a measure that is carried out: progress (ROE-G6) and later years' money (ROE-F10). */
@Component
class UitvoeringStappen implements Stapverwerker {

    private final Agendataken taken;
    private final Stapregels regels;
    private final Agendateksten agendateksten;
    private final Maatregelteksten teksten;
    private final Maatregelen maatregelen;
    private final Voortgangen voortgangen;
    private final Maatregelafrekeningen afrekeningen;
    private final Jaardelen jaardelen;
    private final Agendareserveringen reserveringen;

    UitvoeringStappen(
            Agendataken taken,
            Stapregels regels,
            Agendateksten agendateksten,
            Maatregelteksten teksten,
            Maatregelen maatregelen,
            Voortgangen voortgangen,
            Maatregelafrekeningen afrekeningen,
            Jaardelen jaardelen,
            Agendareserveringen reserveringen) {
        this.taken = taken;
        this.regels = regels;
        this.agendateksten = agendateksten;
        this.teksten = teksten;
        this.maatregelen = maatregelen;
        this.voortgangen = voortgangen;
        this.afrekeningen = afrekeningen;
        this.jaardelen = jaardelen;
        this.reserveringen = reserveringen;
    }

    @Override
    public String proces() {
        return WijkagendaProces.UITVOERING;
    }

    @Override
    public Set<String> opnieuwTeKiezen() {
        return Set.of("voortgangStand", "akkoord");
    }

    @Override
    public Map<String, Object> formuliergegevens(Stap stap) {
        Agendataak taak = taken.van(stap);
        String kenmerk = taak.eisMaatregel();
        Map<String, Object> gegevens = new HashMap<>(teksten.van(kenmerk));
        gegevens.put("agendaNaam", agendateksten.naam(taak.agenda()));
        // What was answered on an earlier report or for an earlier year is not this answer.
        gegevens.put("voortgangStand", null);
        gegevens.put("akkoord", null);
        if (Stappen.JAARDEEL_TOEKENNEN.equals(stap.stap())) {
            gegevens.put("jaardeelTekst", jaardeel(taak));
            gegevens.put("geldTekst", reserveringen.overzicht(taak.agenda(), taak.ronde()));
        } else {
            long gereserveerd = afrekeningen.gereserveerd(kenmerk);
            gegevens.put("wijkbudgetTekst", gereserveerd == 0 ? "" : Bedragen.tekst(gereserveerd));
        }
        return gegevens;
    }

    private String jaardeel(Agendataak taak) {
        int jaar = Objects.requireNonNull(taak.jaardeel());
        long bedrag = maatregelen.aandelen(taak.eisMaatregel()).stream()
                .filter(aandeel -> aandeel.jaar() == jaar && aandeel.betaler().equals(Betalers.WIJKBUDGET))
                .mapToLong(aandeel -> aandeel.bedrag())
                .sum();
        return Bedragen.tekst(bedrag) + " uit het wijkbudget van " + jaar;
    }

    @Override
    public Startgegevens starten(Stap stap, Antwoorden antwoorden) {
        throw new IllegalStateException("Dit proces begint vanuit een wijkagenda, niet met een formulier.");
    }

    @Override
    public void voltooien(Stap stap, Antwoorden antwoorden) {
        Agendataak taak = taken.van(stap);
        Weigering.bij(() -> {
            if (Stappen.JAARDEEL_TOEKENNEN.equals(stap.stap())) {
                jaardeelToegekend(taak, antwoorden);
            } else {
                voortgang(taak, antwoorden);
            }
            regels.schrijf(stap, antwoorden, taak);
        });
    }

    private void jaardeelToegekend(Agendataak taak, Antwoorden antwoorden) {
        Stapregels.eisRedenBijNee(antwoorden, "akkoord", "akkoordMotivering");
        jaardelen.beslis(
                taak.eisMaatregel(),
                Objects.requireNonNull(taak.jaardeel()),
                antwoorden.ja("akkoord"),
                antwoorden.tekst("akkoordMotivering"),
                taak.account(),
                taak.groepen());
    }

    private void voortgang(Agendataak taak, Antwoorden antwoorden) {
        Voortgangstand stand = Voortgangstand.van(antwoorden.tekst("voortgangStand"));
        if (stand == Voortgangstand.GESTOPT && !antwoorden.ingevuld("voortgangOpenbaar")) {
            throw new OngeldigeInvoer(
                    "voortgangOpenbaar", "Schrijf voor bewoners op waarom deze maatregel is gestopt.");
        }
        voortgangen.meld(
                taak.eisMaatregel(),
                stand,
                antwoorden.tekst("voortgangVerslag"),
                antwoorden.tekst("voortgangOpenbaar"),
                taak.account(),
                taak.functie());
        if (stand == Voortgangstand.UITGEVOERD || stand == Voortgangstand.GESTOPT) {
            afrekeningen.rekenAf(
                    taak.eisMaatregel(),
                    Bedragen.centen(antwoorden.tekst("besteedWijkbudget")).orElse(0),
                    taak.account());
        }
    }
}
