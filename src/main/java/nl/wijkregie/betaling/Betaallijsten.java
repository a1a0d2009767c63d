package nl.wijkregie.betaling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.wijkbudget.OnvoldoendeGereserveerd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The payments that wait, and the lists on which the manager releases them (ROE-F4: the money is the manager's). */
@Component
public class Betaallijsten {

    private static final Logger LOG = LoggerFactory.getLogger(Betaallijsten.class);
    private static final int POGINGEN = 3;

    private final Opdrachten opdrachten;
    private final Betaalbaarheid betaalbaarheid;
    private final Lijstboek lijsten;
    private final Vrijgave vrijgave;
    private final TransactionTemplate transactie;

    Betaallijsten(
            Opdrachten opdrachten,
            Betaalbaarheid betaalbaarheid,
            Lijstboek lijsten,
            Vrijgave vrijgave,
            PlatformTransactionManager transacties) {
        this.opdrachten = opdrachten;
        this.betaalbaarheid = betaalbaarheid;
        this.lijsten = lijsten;
        this.vrijgave = vrijgave;
        this.transactie = new TransactionTemplate(transacties);
    }

    /** Orders that wait, as this account sees them, oldest first. */
    public List<Klaarliggend> klaarliggend(String account) {
        return betaalbaarheid.voor(account, opdrachten.klaar());
    }

    /** Cases of which a chosen order waits that would now be paid to another account than was seen. */
    public List<String> gewijzigd(String account, Set<Gezien> gekozen) {
        Set<Long> ids = gekozen.stream().map(Gezien::id).collect(Collectors.toSet());
        return klaarliggend(account).stream()
                .filter(ligt -> ligt.belemmering() != Belemmering.GEGEVENS_VERWIJDERD)
                .filter(ligt -> ids.contains(ligt.opdracht().id()) && !gekozen.contains(ligt.gezien()))
                .map(ligt -> ligt.opdracht().kenmerk())
                .distinct()
                .toList();
    }

    /** Released lists, newest first. */
    public List<Betaallijst> alle() {
        return lijsten.alle();
    }

    public Optional<Betaallijst> zoek(String nummer) {
        return lijsten.zoek(nummer);
    }

    /**
     * Releases the orders that somebody saw and chose, as far as this account can release them, in one transaction of its
     * own: the list, its payments and the ledger entries are there together or not at all. However often and by how many it
     * is asked at once, each order is paid once.
     *
     * @param gekozen the orders as they were seen; what was put ready in the meantime stays, and so does what would now go to
     *     another account
     * @return the list, or empty when nothing of it can be released any more
     */
    public Optional<Betaallijst> vrijgeven(Bevoegde wie, Set<Gezien> gekozen) {
        for (int poging = 1; ; poging++) {
            try {
                return Optional.ofNullable(transactie.execute(status -> vrijgave.maakLijst(wie, gekozen, status)))
                        .flatMap(lijsten::zoek);
            } catch (ConcurrencyFailureException | OnvoldoendeGereserveerd ingehaald) {
                // A case that ended at this moment took the same rows: what is left is looked at anew.
                if (poging == POGINGEN) {
                    throw ingehaald;
                }
                LOG.info("Releasing payments met another change; attempt {} follows", poging + 1);
            }
        }
    }
}
