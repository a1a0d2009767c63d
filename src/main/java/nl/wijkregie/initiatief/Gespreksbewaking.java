package nl.wijkregie.initiatief;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import nl.wijkregie.termijn.Taken;
import nl.wijkregie.termijn.Wacht;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Watches that questions are answered: reminds who has the case, and later tells the wijkregisseur of the wijk, each once
 * (HEL-6, DHE-1). May run on several nodes at once.
 */
@Component
public class Gespreksbewaking implements Wacht {

    private static final Logger LOG = LoggerFactory.getLogger(Gespreksbewaking.class);
    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final Gesprekboek boek;
    private final Dossier dossier;
    private final Zaakberichten berichten;
    private final Taken taken;
    private final TransactionTemplate eigenTransactie;

    Gespreksbewaking(
            Gesprekboek boek,
            Dossier dossier,
            Zaakberichten berichten,
            Taken taken,
            PlatformTransactionManager transacties) {
        this.boek = boek;
        this.dossier = dossier;
        this.berichten = berichten;
        this.taken = taken;
        this.eigenTransactie = new TransactionTemplate(transacties);
        this.eigenTransactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Sends every signal that is due today, each in a transaction of its own; how many there were. */
    @Override
    public int controleer() {
        int gestuurd = 0;
        for (Gesprekboek.Signaal signaal : Gesprekboek.Signaal.values()) {
            for (long regel : boek.teMelden(signaal)) {
                gestuurd += meld(regel, signaal) ? 1 : 0;
            }
        }
        return gestuurd;
    }

    private boolean meld(long regel, Gesprekboek.Signaal signaal) {
        try {
            return Boolean.TRUE.equals(eigenTransactie.execute(transactie -> boek.merk(regel, signaal)
                    .map(open -> verstuur(open, signaal))
                    .orElse(false)));
        } catch (RuntimeException e) {
            LOG.error("The signal about question {} could not be sent; the next check tries again", regel, e);
            return false;
        }
    }

    private boolean verstuur(Gesprekboek.Openstaand open, Gesprekboek.Signaal signaal) {
        Initiatief zaak = dossier.haal(open.kenmerk());
        boolean wijkregisseur = signaal == Gesprekboek.Signaal.WIJKREGISSEUR;
        Map<String, String> extra = Map.of(
                "gesteldOp", datum(open.gesteldOp()),
                "uiterlijk", datum(open.antwoordVoor()),
                "teLaat", wijkregisseur ? "ja" : "");
        if (wijkregisseur) {
            berichten.aanFunctie(zaak, Zaakberichten.wijkregisseur(zaak.wijk()), "vraag-wacht", "", extra);
        } else {
            berichten.aanBehandelaars(zaak, taken.open(zaak.kenmerk()), "vraag-wacht", "", extra);
        }
        return true;
    }

    private static String datum(LocalDate dag) {
        return DATUM.format(dag);
    }
}
