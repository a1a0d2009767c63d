package nl.wijkregie.herverdeling.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.engine.formulier.Stapverwerker;
import nl.wijkregie.engine.formulier.Startgegevens;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.herverdeling.Bedrag;
import nl.wijkregie.herverdeling.Budgetbesluiten;
import nl.wijkregie.herverdeling.Herverdeling;
import nl.wijkregie.herverdeling.Herverdelingskeuze;
import nl.wijkregie.herverdeling.Herverdelingskeuze.Anders;
import nl.wijkregie.herverdeling.Herverdelingsverzoek;
import nl.wijkregie.herverdeling.Herverdelingsverzoeken;
import nl.wijkregie.herverdeling.Overheveling;
import nl.wijkregie.herverdeling.Potnamen;
import nl.wijkregie.herverdeling.Potoverzicht;
import nl.wijkregie.wijkbudget.Budgetjaren;
import nl.wijkregie.wijkbudget.Pot;
import nl.wijkregie.wijkbudget.Potsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows and takes in the forms of moving money (ROE-F9, ROE-F13). */
@Component
class HerverdelingStappen implements Stapverwerker {

    private final Herverdelingsverzoeken verzoeken;
    private final Herverdeling herverdeling;
    private final Budgetbesluiten besluiten;
    private final Budgetjaren jaren;
    private final Potoverzicht overzicht;
    private final Potnamen namen;
    private final Gemeente gemeente;

    HerverdelingStappen(
            Herverdelingsverzoeken verzoeken,
            Herverdeling herverdeling,
            Budgetbesluiten besluiten,
            Budgetjaren jaren,
            Potoverzicht overzicht,
            Potnamen namen,
            Gemeente gemeente) {
        this.verzoeken = verzoeken;
        this.herverdeling = herverdeling;
        this.besluiten = besluiten;
        this.jaren = jaren;
        this.overzicht = overzicht;
        this.namen = namen;
        this.gemeente = gemeente;
    }

    @Override
    public String proces() {
        return HerverdelingProces.SLEUTEL;
    }

    @Override
    public Map<String, Object> formuliergegevens(Stap stap) {
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put(
                "wijken",
                gemeente.wijken().stream()
                        .map(wijk -> Map.of("label", wijk.naam(), "value", wijk.code()))
                        .toList());
        if (stap.kenmerk() == null) {
            gegevens.put("pottenTekst", overzicht.potten(jaren.huidig()));
        } else {
            verzoeken.open(stap.kenmerk()).ifPresent(verzoek -> vul(gegevens, verzoek));
        }
        return gegevens;
    }

    private void vul(Map<String, Object> gegevens, Herverdelingsverzoek verzoek) {
        Pot pot = verzoek.pot();
        gegevens.put("kenmerk", verzoek.kenmerk());
        gegevens.put("jaarTekst", String.valueOf(pot.jaar()));
        gegevens.put("naarPotNaam", namen.van(pot));
        gegevens.put("naarPotVrij", overzicht.vrij(pot));
        gegevens.put("pottenTekst", overzicht.potten(pot.jaar()));
        gegevens.put("wachtendenTekst", overzicht.wachtenden(pot));
        gegevens.put(
                "eerderBesluitTekst",
                besluiten
                        .laatste(verzoek.kenmerk(), HerverdelingProces.Stappen.HERVERDELING)
                        .filter(besluit -> !besluit.moment().isBefore(verzoek.geopendOp()))
                        .map(besluit -> besluit.omschrijving()
                                + (besluit.toelichting() == null ? "" : "\n" + besluit.toelichting()))
                        .orElse(""));
    }

    @Override
    public Startgegevens starten(Stap stap, Antwoorden antwoorden) {
        Pot pot = new Pot(jaren.huidig(), antwoorden.tekst("naarWijk"), potsoort(antwoorden.tekst("naarPot")));
        weiger(herverdeling.dicht(pot.jaar(), "naarPot").orElse(null));
        String kenmerk = herverdeling
                .begin(pot)
                .orElseThrow(() -> new OngeldigeInvoer(
                        "naarPot",
                        "Voor deze pot loopt al een herverdeling. Open de taak die er al is, of kies een andere pot."));
        return new Startgegevens(kenmerk, EngineHerverdelingsproces.variabelen(pot));
    }

    @Override
    public void voltooien(Stap stap, Antwoorden antwoorden) {
        Herverdelingsverzoek verzoek = verzoeken
                .open(Objects.requireNonNull(stap.kenmerk()))
                .orElseThrow(() -> new IllegalStateException("No open request " + stap.kenmerk()));
        if (HerverdelingProces.Stappen.RAADSVOORSTEL.equals(stap.stap())) {
            raadsvoorstel(stap, antwoorden, verzoek);
        } else {
            herverdeling(stap, antwoorden, verzoek);
        }
    }

    private void herverdeling(Stap stap, Antwoorden antwoorden, Herverdelingsverzoek verzoek) {
        Herverdelingskeuze keuze = keuze(antwoorden, verzoek.pot());
        Overheveling overheveling = keuze.overheveling();
        String motivering = antwoorden.tekst("herverdelingMotivering");
        if (overheveling != null) {
            weiger(herverdeling.bezwaar(overheveling).orElse(null));
        } else if (motivering.isEmpty() && keuze.anders() != Anders.AGENDA) {
            throw new OngeldigeInvoer(
                    "herverdelingMotivering",
                    "Schrijf op waarom er geen geld wordt verplaatst: wie wacht, moet dat kunnen lezen.");
        } else if (keuze.anders() == Anders.RAADSVOORSTEL) {
            weiger(herverdeling
                    .dicht(verzoek.pot().jaar(), "bijGeenHerverdeling")
                    .orElse(null));
        }
        leg(stap, keuze.omschrijving(namen), motivering);
    }

    private void raadsvoorstel(Stap stap, Antwoorden antwoorden, Herverdelingsverzoek verzoek) {
        boolean akkoord = antwoorden.ja("raadAkkoord");
        String bedrag = antwoorden.tekst("raadBedrag");
        if (akkoord) {
            if (bedrag.isEmpty() || Bedrag.centen(bedrag) <= 0) {
                throw new OngeldigeInvoer("raadBedrag", "Vul in hoeveel geld de raad geeft: een bedrag hoger dan 0.");
            }
            weiger(herverdeling.dicht(verzoek.pot().jaar(), "raadAkkoord").orElse(null));
        }
        leg(
                stap,
                akkoord
                        ? "De raad geeft " + Bedrag.tekst(Bedrag.centen(bedrag)) + " extra voor "
                                + namen.van(verzoek.pot()) + "."
                        : "De raad geeft geen extra geld.",
                antwoorden.tekst("raadToelichting"));
    }

    private void leg(Stap stap, String omschrijving, String toelichting) {
        besluiten.leg(
                Objects.requireNonNull(stap.kenmerk()),
                Objects.requireNonNull(stap.stap()),
                stap.account() == null ? "wijkregie" : stap.account(),
                omschrijving,
                toelichting.isEmpty() ? null : toelichting);
    }

    private static Herverdelingskeuze keuze(Antwoorden antwoorden, Pot naar) {
        if (!antwoorden.ja("herverdelen")) {
            return new Herverdelingskeuze(null, Anders.van(antwoorden.tekst("bijGeenHerverdeling")));
        }
        Pot van = new Pot(naar.jaar(), antwoorden.tekst("vanWijk"), potsoort(antwoorden.tekst("vanPot")));
        return new Herverdelingskeuze(
                new Overheveling(
                        van, naar, Bedrag.centen(antwoorden.tekst("bedrag")), antwoorden.ja("wijkcoalitieGehoord")),
                Anders.AGENDA);
    }

    private static Potsoort potsoort(String code) {
        return Potsoort.zoek(code).orElseThrow(() -> new IllegalArgumentException("No such kind of pot: " + code));
    }

    private static void weiger(Overheveling.@Nullable Bezwaar bezwaar) {
        if (bezwaar != null) {
            throw new OngeldigeInvoer(bezwaar.veld(), bezwaar.zin());
        }
    }
}
