package nl.wijkregie.wijkagenda.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.engine.formulier.Stapverwerker;
import nl.wijkregie.engine.formulier.Startgegevens;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkagenda.Aandeel;
import nl.wijkregie.wijkagenda.Betalers;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.Maatregelstatus;
import nl.wijkregie.wijkagenda.Oordeel;
import nl.wijkregie.wijkagenda.Oordelen;
import nl.wijkregie.wijkagenda.Uitwerking;
import nl.wijkregie.wijkagenda.geld.Agendareserveringen;
import nl.wijkregie.wijkagenda.process.WijkagendaProces.Stappen;
import nl.wijkregie.wijkagenda.zaken.Agendazaken;
import org.springframework.stereotype.Component;

/** Shows and takes in the forms of one measure on its way to consent (ROE-G3 steps 5 and 6, ROE-G4). */
@Component
class MaatregelStappen implements Stapverwerker {

    private final Agendataken taken;
    private final Stapregels regels;
    private final Agendateksten agendateksten;
    private final Maatregelteksten teksten;
    private final Maatregelen maatregelen;
    private final Oordelen oordelen;
    private final Betalers namen;
    private final Agendazaken zaken;
    private final Agendareserveringen potten;

    MaatregelStappen(
            Agendataken taken,
            Stapregels regels,
            Agendateksten agendateksten,
            Maatregelteksten teksten,
            Maatregelen maatregelen,
            Oordelen oordelen,
            Betalers namen,
            Agendazaken zaken,
            Agendareserveringen potten) {
        this.taken = taken;
        this.regels = regels;
        this.agendateksten = agendateksten;
        this.teksten = teksten;
        this.maatregelen = maatregelen;
        this.oordelen = oordelen;
        this.namen = namen;
        this.zaken = zaken;
        this.potten = potten;
    }

    @Override
    public String proces() {
        return WijkagendaProces.MAATREGEL;
    }

    @Override
    public Set<String> opnieuwTeKiezen() {
        return Set.of("oordeel", "vervolg");
    }

    @Override
    public Map<String, Object> formuliergegevens(Stap stap) {
        Agendataak taak = taken.van(stap);
        String kenmerk = taak.eisMaatregel();
        Map<String, Object> gegevens = new HashMap<>(teksten.van(kenmerk));
        gegevens.put("agendaNaam", agendateksten.naam(taak.agenda()));
        if (Stappen.MAATREGEL_UITWERKEN.equals(stap.stap())) {
            gegevens.put("trekkers", agendateksten.trekkers(taak.agenda()));
            gegevens.put("betalers", agendateksten.betalers());
            gegevens.put("vervolg", "beoordelen");
            uitwerking(gegevens, maatregelen.haal(kenmerk));
        } else {
            gegevens.put("oordeel", null);
            gegevens.put("beoordelaarNaam", namen.naam(taak.eisGroep()));
            gegevens.put("eigenDeelTekst", teksten.eigenDeel(kenmerk, taak.eisGroep()));
            gegevens.put(
                    "geldTekst", beslistOverPot(kenmerk, taak) ? potten.overzicht(taak.agenda(), taak.ronde()) : "");
        }
        return gegevens;
    }

    /** Who promises wijkbudget must see whether the pot has it (ROE-G5); the others need not. */
    private boolean beslistOverPot(String kenmerk, Agendataak taak) {
        return oordelen.aandelen(kenmerk, taak.eisGroep()).stream()
                .anyMatch(aandeel -> aandeel.betaler().equals(Bron.WIJKBUDGET));
    }

    private void uitwerking(Map<String, Object> gegevens, Maatregel maatregel) {
        gegevens.put("ontbreektTekst", String.join("\n", maatregelen.ontbreekt(maatregel.kenmerk())));
        gegevens.put("terugReden", maatregel.statusReden());
        gegevens.put("titel", maatregel.titel());
        gegevens.put("omschrijving", maatregel.omschrijving());
        gegevens.put("doel", maatregel.doel());
        gegevens.put("trekker", maatregel.trekker());
        gegevens.put("betrokken", maatregel.betrokken());
        gegevens.put("kosten", maatregel.kosten() == null ? null : Bedragen.euro(maatregel.kosten()));
        gegevens.put("wijkbudgetReden", maatregel.wijkbudgetReden());
        gegevens.put("vanJaar", maatregel.vanJaar());
        gegevens.put("totJaar", maatregel.totJaar());
        gegevens.put("beheervisie", maatregel.beheervisie());
        int rij = 1;
        for (Aandeel aandeel : maatregelen.aandelen(maatregel.kenmerk())) {
            gegevens.put("betaler" + rij, aandeel.betaler());
            gegevens.put("betaaljaar" + rij, aandeel.jaar());
            gegevens.put("betaalbedrag" + rij, Bedragen.euro(aandeel.bedrag()));
            rij++;
        }
    }

    @Override
    public Startgegevens starten(Stap stap, Antwoorden antwoorden) {
        throw new IllegalStateException("Dit proces begint vanuit een wijkagenda, niet met een formulier.");
    }

    @Override
    public void voltooien(Stap stap, Antwoorden antwoorden) {
        Agendataak taak = taken.vanWieBeslist(stap);
        Weigering.bij(() -> {
            String functie = Stappen.MAATREGEL_UITWERKEN.equals(stap.stap())
                    ? uitgewerkt(taak, antwoorden)
                    : beoordeeld(taak, antwoorden);
            regels.schrijf(stap, antwoorden, taak, functie);
        });
    }

    private String uitgewerkt(Agendataak taak, Antwoorden antwoorden) {
        Uitwerking uitwerking = Uitwerkingsformulier.lees(antwoorden);
        if ("vervalt".equals(antwoorden.tekst("vervolg"))) {
            // Before the measure, as a case that is withdrawn locks itself first and its measure after it.
            zaken.houdVast(taak.agenda(), taak.ronde());
            maatregelen.bewaarConcept(taak.eisMaatregel(), uitwerking);
            maatregelen.status(taak.eisMaatregel(), Maatregelstatus.VERVALLEN, antwoorden.tekst("vervalReden"));
        } else {
            maatregelen.werkUit(taak.eisMaatregel(), uitwerking, taak.account());
        }
        return taak.functie();
    }

    private String beoordeeld(Agendataak taak, Antwoorden antwoorden) {
        Oordeel oordeel = oordelen.geef(
                taak.eisMaatregel(),
                taak.eisGroep(),
                "instemming".equals(antwoorden.tekst("oordeel")),
                antwoorden.tekst("oordeelMotivering"),
                taak.account(),
                taak.groepen());
        return Optional.of(oordeel.functie())
                .filter(functie -> functie.length() <= 200)
                .orElse(taak.functie());
    }
}
