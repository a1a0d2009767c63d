package nl.wijkregie.bericht;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Sends one message, inside the transaction of its job. The mail leaves before the row says so: when that transaction
 * fails afterwards the message goes out again with the same Message-ID, by which mail programs see that it is the same.
 */
class Verzending {

    private final Uitbak uitbak;
    private final Postbode postbode;
    private final ObjectProvider<Volglink> volglink;
    private final Clock klok;

    Verzending(Uitbak uitbak, Postbode postbode, ObjectProvider<Volglink> volglink, Clock klok) {
        this.uitbak = uitbak;
        this.postbode = postbode;
        this.volglink = volglink;
        this.klok = klok;
    }

    /**
     * Sends the message when it still has to be sent.
     *
     * @throws BerichtNietVerzonden when it cannot be sent now; without address, name or text
     */
    void verzend(String berichtId) {
        Rij rij = uitbak.zoek(berichtId)
                .orElseThrow(() -> new BerichtNietVerzonden(berichtId, "het staat niet meer in de tabel bericht"));
        if (rij.status() != Berichtstatus.TE_VERZENDEN) {
            return;
        }
        postbode.bezorg(poststuk(rij));
        uitbak.markeer(
                berichtId,
                Berichtstatus.TE_VERZENDEN,
                Berichtstatus.VERZONDEN,
                LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS));
    }

    private Poststuk poststuk(Rij rij) {
        return new Poststuk(
                rij.id(),
                rij.messageId(),
                rij.aan() == null ? "" : rij.aan(),
                rij.aanhef() == null ? "" : rij.aanhef(),
                Plaatshouders.voorLezer(rij, rij.onderwerp(), volglink.getObject()),
                Plaatshouders.voorLezer(rij, rij.tekst(), volglink.getObject()));
    }
}
