package nl.wijkregie.financiering;

import java.util.List;
import java.util.Optional;
import nl.wijkregie.betaling.Betaalstanden;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.wijkbudget.Pot;
import org.springframework.stereotype.Component;

/** Puts together what the case file shows of the money of a case. */
@Component
public class Zaakgeld {

    private final Financieringen financieringen;
    private final Toekenningen toekenningen;
    private final Betaalstanden betalingen;
    private final Gemeente gemeente;

    Zaakgeld(Financieringen financieringen, Toekenningen toekenningen, Betaalstanden betalingen, Gemeente gemeente) {
        this.financieringen = financieringen;
        this.toekenningen = toekenningen;
        this.betalingen = betalingen;
        this.gemeente = gemeente;
    }

    /** Where the money of this case stands; empty lists when no money was looked for. */
    public Geldstand van(String kenmerk) {
        Optional<Financiering> laatste = financieringen.laatste(kenmerk);
        return new Geldstand(
                laatste.map(een -> een.opgave().bronnen()).orElse(List.of()).stream()
                        .map(bron -> new Geldstand.Bron(
                                naam(bron.bron()), bron.stand().naam(), bron.bedrag()))
                        .toList(),
                laatste.map(een -> een.opgave().gevraagdWijkbudget()).orElse(null),
                laatste.map(een -> financieringen.besluiten(een.id())).orElse(List.of()).stream()
                        .map(this::besluit)
                        .toList(),
                toekenningen.van(kenmerk).stream().map(this::pot).toList(),
                betalingen.van(kenmerk),
                laatste.map(Financiering::vastgesteld).orElse(null),
                laatste.map(Financiering::teruggevraagd).orElse(0L));
    }

    private Geldstand.Besluit besluit(Mandaatbesluit besluit) {
        String uitkomst =
                besluit.akkoord() ? "Akkoord" : besluit.terug() ? "Terug voor andere bronnen" : "Niet akkoord";
        return new Geldstand.Besluit(
                naam(besluit.bron()), uitkomst, besluit.bedrag(), besluit.functie(), besluit.moment());
    }

    private Geldstand.Pot pot(Toekenning toekenning) {
        Pot pot = toekenning.pot();
        String wijk = gemeente.zoekWijk(pot.wijk()).map(een -> een.naam()).orElse(pot.wijk());
        return new Geldstand.Pot(
                "%s %s %d".formatted(pot.soort().naam(), wijk, pot.jaar()),
                toekenning.gereserveerd(),
                toekenning.betaald());
    }

    private String naam(String code) {
        return gemeente.bronnen().stream()
                .filter(bron -> bron.code().equals(code))
                .map(Bron::naam)
                .findFirst()
                .orElse(code);
    }
}
