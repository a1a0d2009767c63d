package nl.wijkregie.betaling;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wijkregie.initiatief.Bedragen;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Tijdlijn;
import nl.wijkregie.wijkbudget.Grootboek;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;

/** One release: a list, its orders, a ledger entry each and a line in each case, in the caller's transaction. */
@Component
class Vrijgave {

    private final Opdrachten opdrachten;
    private final Betaalbaarheid betaalbaarheid;
    private final Lijstboek lijsten;
    private final Grootboek grootboek;
    private final Dossier dossier;
    private final Tijdlijn tijdlijn;

    Vrijgave(
            Opdrachten opdrachten,
            Betaalbaarheid betaalbaarheid,
            Lijstboek lijsten,
            Grootboek grootboek,
            Dossier dossier,
            Tijdlijn tijdlijn) {
        this.opdrachten = opdrachten;
        this.betaalbaarheid = betaalbaarheid;
        this.lijsten = lijsten;
        this.grootboek = grootboek;
        this.dossier = dossier;
        this.tijdlijn = tijdlijn;
    }

    /** Number of the list, or null when nothing could be released; then nothing is written. */
    @Nullable
    String maakLijst(Bevoegde wie, Set<Gezien> gekozen, TransactionStatus transactie) {
        lijsten.wachtOpBeurt();
        List<Klaarliggend> vrij = betaalbaarheid.voor(wie.account(), opdrachten.klaar()).stream()
                .filter(Klaarliggend::kan)
                .filter(ligt -> gekozen.contains(ligt.gezien()))
                .toList();
        if (vrij.isEmpty()) {
            return null;
        }
        long lijst = lijsten.open(wie);
        // All orders before the first ledger entry, as a case that ends does: two orders of locking could wait for each
        // other.
        List<Betaalopdracht> opLijst = vrij.stream()
                .filter(ligt -> opdrachten.plaatsOp(lijst, ligt.gezien()))
                .map(Klaarliggend::opdracht)
                .toList();
        if (opLijst.isEmpty()) {
            transactie.setRollbackOnly();
            return null;
        }
        String nummer = lijsten.nummer(lijst);
        opLijst.forEach(opdracht -> boek(opdracht, nummer, wie));
        return nummer;
    }

    private void boek(Betaalopdracht opdracht, String nummer, Bevoegde wie) {
        String soort = opdracht.soort().naam();
        grootboek.betaal(
                opdracht.pot(),
                opdracht.kenmerk(),
                opdracht.bedrag(),
                opdracht.soort() == Betalingen.Soort.VOORSCHOT,
                wie.aanleiding(opdracht.sleutel(), soort + " vrijgegeven op betaallijst " + nummer + "."));
        if (dossier.zoek(opdracht.kenmerk()).isPresent()) {
            tijdlijn.schrijf(
                    opdracht.kenmerk(),
                    "betaling",
                    "Betaling vrijgegeven: %s (%s)"
                            .formatted(Bedragen.tekst(opdracht.bedrag()), soort.toLowerCase(Locale.ROOT)),
                    wie.functie(),
                    wie.account(),
                    "Betaallijst " + nummer);
        }
    }
}
