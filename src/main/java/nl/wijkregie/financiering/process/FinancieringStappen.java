package nl.wijkregie.financiering.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkregie.engine.formulier.Antwoorden;
import nl.wijkregie.engine.formulier.Stap;
import nl.wijkregie.engine.formulier.Stapverwerker;
import nl.wijkregie.engine.formulier.Startgegevens;
import nl.wijkregie.financiering.Bronnenvoorstel;
import nl.wijkregie.financiering.GeenMandaat;
import nl.wijkregie.financiering.Geldoverzicht;
import nl.wijkregie.financiering.Mandaatbesluiten;
import nl.wijkregie.financiering.OnjuisteOpgave;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Stapverslag;
import nl.wijkregie.initiatief.Zaakgegevens;
import org.springframework.stereotype.Component;

/** Takes in what people fill in at the steps of the search for money, in one transaction with the engine. */
@Component
class FinancieringStappen implements Stapverwerker {

    /** Which source is decided on at which step. */
    private static final Map<String, String> BESLUITEN = Map.of(
            FinancieringProces.Stappen.AKKOORD_CLUSTERBUDGET, Bron.CLUSTERBUDGET,
            FinancieringProces.Stappen.AKKOORD_PARTNERS, Bron.PARTNERS,
            FinancieringProces.Stappen.AKKOORD_WIJKBUDGET, Bron.WIJKBUDGET);

    private final Dossier dossier;
    private final Zaakgegevens zaakgegevens;
    private final Geldoverzicht overzicht;
    private final Bronnenvoorstel voorstel;
    private final Mandaatbesluiten besluiten;
    private final Stapverslag verslag;
    private final Taakvariabelen variabelen;
    private final Accountgroepen groepen;

    FinancieringStappen(
            Dossier dossier,
            Zaakgegevens zaakgegevens,
            Geldoverzicht overzicht,
            Bronnenvoorstel voorstel,
            Mandaatbesluiten besluiten,
            Stapverslag verslag,
            Taakvariabelen variabelen,
            Accountgroepen groepen) {
        this.dossier = dossier;
        this.zaakgegevens = zaakgegevens;
        this.overzicht = overzicht;
        this.voorstel = voorstel;
        this.besluiten = besluiten;
        this.verslag = verslag;
        this.variabelen = variabelen;
        this.groepen = groepen;
    }

    @Override
    public String proces() {
        return FinancieringProces.SLEUTEL;
    }

    @Override
    public Map<String, Object> formuliergegevens(Stap stap) {
        Map<String, Object> gegevens = new HashMap<>(zaakgegevens.voor(stap.kenmerk()));
        gegevens.putAll(overzicht.vanStap(stap.kenmerk()));
        gegevens.put("volgordeTekst", overzicht.volgorde(variabelen.bronvolgorde(stap)));
        Optional.ofNullable(BESLUITEN.get(stap.stap()))
                .ifPresent(bron -> gegevens.put("besluitBedragTekst", overzicht.besluitbedrag(stap.kenmerk(), bron)));
        return gegevens;
    }

    @Override
    public Startgegevens starten(Stap stap, Antwoorden antwoorden) {
        throw new IllegalStateException("Dit proces begint vanuit een zaak, niet met een formulier.");
    }

    @Override
    public void voltooien(Stap stap, Antwoorden antwoorden) {
        Initiatief zaak = dossier.haal(stap.kenmerk());
        try {
            String bron = BESLUITEN.get(stap.stap());
            if (bron != null) {
                akkoord(stap, antwoorden, zaak, bron);
            } else if (FinancieringProces.Stappen.BRONNEN_VERKENNEN.equals(stap.stap())) {
                bronnen(stap, antwoorden, zaak);
            } else {
                verslag.schrijf(zaak.kenmerk(), stap, antwoorden);
            }
        } catch (OnjuisteOpgave fout) {
            throw Weigering.van(fout);
        } catch (GeenMandaat fout) {
            throw Weigering.van(fout);
        }
    }

    private void bronnen(Stap stap, Antwoorden antwoorden, Initiatief zaak) {
        voorstel.leg(
                zaak,
                Bronformulier.lees(antwoorden),
                variabelen.bronvolgorde(stap),
                variabelen.opAgenda(stap),
                Accountgroepen.account(stap));
        verslag.schrijf(zaak.kenmerk(), stap, antwoorden);
    }

    private void akkoord(Stap stap, Antwoorden antwoorden, Initiatief zaak, String bron) {
        Mandaatbesluiten.Oordeel oordeel = new Mandaatbesluiten.Oordeel(
                antwoorden.ja("akkoord"),
                bron.equals(Bron.WIJKBUDGET)
                        && !antwoorden.ja("akkoord")
                        && "bronnen".equals(antwoorden.tekst("bijNietAkkoord")),
                antwoorden.tekst("akkoordMotivering"),
                antwoorden.tekst("voorwaarden"));
        String functie = besluiten.beslis(
                zaak, bron, oordeel, new Mandaatbesluiten.Beslisser(stap.account(), groepen.van(stap.account())));
        verslag.schrijf(zaak.kenmerk(), stap, antwoorden, functie);
    }
}
