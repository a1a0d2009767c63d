package nl.wijkregie.budgetjaar.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.wijkregie.budgetjaar.Jaarbedragen;
import nl.wijkregie.budgetjaar.Jaarkenmerk;
import nl.wijkregie.budgetjaar.Jaarovergang;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.OngeldigeInvoer;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.engine.formulier.Stapverwerker;
import nl.wijkregie.engine.formulier.Startgegevens;
import nl.wijkregie.herverdeling.Budgetbesluiten;
import nl.wijkregie.herverdeling.Budgetbesluiten.Inhoud;
import nl.wijkregie.herverdeling.Overheveling.Bezwaar;
import nl.wijkregie.herverdeling.Potoverzicht;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.wijkbudget.Budgetjaren;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows and takes in the forms of a budget year (ROE-F6, ROE-F10). */
@Component
class BudgetjaarStappen implements Stapverwerker {

    private final Jaarovergang overgang;
    private final Budgetjaren jaren;
    private final Budgetbesluiten besluiten;
    private final Potoverzicht overzicht;

    BudgetjaarStappen(Jaarovergang overgang, Budgetjaren jaren, Budgetbesluiten besluiten, Potoverzicht overzicht) {
        this.overgang = overgang;
        this.jaren = jaren;
        this.besluiten = besluiten;
        this.overzicht = overzicht;
    }

    @Override
    public String proces() {
        return BudgetjaarProces.SLEUTEL;
    }

    @Override
    public Map<String, Object> formuliergegevens(Stap stap) {
        Map<String, Object> gegevens = new HashMap<>();
        if (stap.kenmerk() == null) {
            gegevens.put("jaar", jaren.huidig() + 1);
            return gegevens;
        }
        int jaar = Jaarkenmerk.jaar(stap.kenmerk());
        gegevens.put("jaarTekst", String.valueOf(jaar));
        if (BudgetjaarProces.Stappen.BEGROTING_VASTSTELLEN.equals(stap.stap())) {
            begroting(gegevens, jaar);
        } else {
            gegevens.put("restenTekst", overzicht.resten(jaar));
            gegevens.put("verplichtingenTekst", overzicht.verplichtingen(jaren.verplichtingen(jaar)));
            gegevens.put("wachtendenTekst", overzicht.wachtenden(jaar));
        }
        return gegevens;
    }

    private void begroting(Map<String, Object> gegevens, int jaar) {
        overgang.voorstel(jaar).ifPresent(voorstel -> {
            gegevens.put("herkomstTekst", voorstel.herkomst());
            gegevens.put("budget", Bedragen.euro(voorstel.bedragen().budget()));
            gegevens.put("aanloopkosten", Bedragen.euro(voorstel.bedragen().aanloopkosten()));
            gegevens.put("percentageInitiatieven", voorstel.bedragen().percentageInitiatieven());
        });
        if (jaren.zoek(jaar).isPresent()) {
            gegevens.put("herkomstTekst", "Dit budgetjaar is al geopend: wat u hier invult, verandert niets meer.");
        }
    }

    @Override
    public Startgegevens starten(Stap stap, Antwoorden antwoorden) {
        int jaar = antwoorden.getal("jaar").orElseThrow().intValueExact();
        weiger(overgang.bezwaarTegenBegin(jaar).orElse(null));
        return new Startgegevens(Jaarkenmerk.van(jaar), EngineBudgetjaarproces.variabelen(jaar));
    }

    @Override
    public void voltooien(Stap stap, Antwoorden antwoorden) {
        if (BudgetjaarProces.Stappen.BEGROTING_VASTSTELLEN.equals(stap.stap())) {
            Jaarbedragen bedragen = new Jaarbedragen(
                    Bedragen.centen(antwoorden.tekst("budget")).getAsLong(),
                    Bedragen.centen(antwoorden.tekst("aanloopkosten")).getAsLong(),
                    antwoorden.getal("percentageInitiatieven").orElseThrow().intValueExact());
            weiger(bedragen.bezwaar().orElse(null));
            leg(
                    stap,
                    "De begroting is vastgesteld: " + Bedragen.tekst(bedragen.budget()) + ".",
                    null,
                    bedragen.budget());
        } else {
            String toelichting = antwoorden.tekst("jaarToelichting");
            leg(stap, "Het budgetjaar is afgesloten.", toelichting.isEmpty() ? null : toelichting, 0);
        }
    }

    private void leg(Stap stap, String omschrijving, @Nullable String toelichting, long bedrag) {
        besluiten.leg(
                Objects.requireNonNull(stap.kenmerk()),
                Objects.requireNonNull(stap.stap()),
                stap.account() == null ? "wijkregie" : stap.account(),
                omschrijving,
                toelichting,
                Inhoud.bedrag(bedrag));
    }

    private static void weiger(@Nullable Bezwaar bezwaar) {
        if (bezwaar != null) {
            throw new OngeldigeInvoer(bezwaar.veld(), bezwaar.zin());
        }
    }
}
