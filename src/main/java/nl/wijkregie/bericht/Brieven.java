package nl.wijkregie.bericht;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters for residents without e-mail. They hold name, address and the secret follow link: who calls this decides who
 * may see them.
 */
public class Brieven {

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final Uitbak uitbak;
    private final ObjectProvider<Volglink> volglink;
    private final Afzender afzender;
    private final Clock klok;

    Brieven(Uitbak uitbak, ObjectProvider<Volglink> volglink, Afzender afzender, Clock klok) {
        this.uitbak = uitbak;
        this.volglink = volglink;
        this.afzender = afzender;
        this.klok = klok;
    }

    /** The letters of a case, oldest first, printed or not; those that will not leave are left out. */
    @Transactional(readOnly = true)
    public List<Brief> van(String kenmerk) {
        return uitbak.van(kenmerk).stream()
                .filter(Brieven::isBrief)
                .map(this::brief)
                .toList();
    }

    /** Letters of all cases that still have to be printed, oldest first. */
    @Transactional(readOnly = true)
    public List<Brief> tePrinten() {
        return uitbak.met(Berichtstatus.TE_PRINTEN).stream().map(this::brief).toList();
    }

    /** The letter, or empty when there is none with this id. */
    @Transactional(readOnly = true)
    public Optional<Brief> zoek(String id) {
        return uitbak.zoek(id).filter(Brieven::isBrief).map(this::brief);
    }

    /**
     * Records that the letter was printed; printing it again keeps the first moment.
     *
     * @return false when there is no letter with this id that still had to be printed
     */
    @Transactional
    public boolean geprint(String id) {
        return uitbak.markeer(
                id,
                Berichtstatus.TE_PRINTEN,
                Berichtstatus.GEPRINT,
                LocalDateTime.now(klok).truncatedTo(ChronoUnit.MILLIS));
    }

    private static boolean isBrief(Rij rij) {
        return rij.wijze() == Wijze.BRIEF && rij.status() != Berichtstatus.VERVALLEN;
    }

    private Brief brief(Rij rij) {
        return new Brief(
                rij.id(),
                rij.kenmerk(),
                rij.aanhef() == null ? "" : rij.aanhef(),
                rij.postadres(),
                Plaatshouders.voorLezer(rij, rij.onderwerp(), volglink.getObject()),
                Plaatshouders.voorLezer(rij, rij.tekst(), volglink.getObject()),
                rij.aangemaaktOp(),
                rij.verzondenOp());
    }
}
