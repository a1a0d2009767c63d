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

    /** The letter as a page for A4 paper and a window envelope, or empty when there is none with this id. */
    @Transactional(readOnly = true)
    public Optional<String> pagina(String id) {
        return zoek(id).map(this::pagina);
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

    private String pagina(Brief brief) {
        String hint = brief.postadres() == null
                ? "Het postadres is niet bekend. Bel de indiener voor u deze brief verstuurt."
                : "Druk deze brief af op A4-papier, op ware grootte. Dan past het adres in een vensterenvelop.";
        return """
                <!DOCTYPE html>
                <html lang="nl">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="referrer" content="no-referrer">
                <title>%1$s</title>
                <style>
                @page { size: A4; margin: 20mm 25mm; }
                body { font-family: Arial, Helvetica, sans-serif; font-size: 11pt; line-height: 1.5; color: #000000;
                       background: #ffffff; max-width: 160mm; margin: 0 auto; overflow-wrap: break-word; }
                address { font-style: normal; min-height: 25mm; margin: 25mm 0 10mm; }
                h1 { font-size: 11pt; }
                a { color: inherit; text-decoration: none; }
                p, li { orphans: 3; widows: 3; }
                .hint { border: 1pt solid #000000; padding: 3mm; }
                @media print { .hint { display: none; } }
                </style>
                </head>
                <body>
                <p class="hint">%2$s</p>
                <main>
                <p>%3$s</p>
                <address>
                %4$s
                </address>
                <p>Datum: %5$s%6$s</p>
                <h1>Onderwerp: %1$s</h1>
                %7$s
                </main>
                </body>
                </html>
                """.formatted(
                        Opmaak.veilig(brief.onderwerp()),
                        hint,
                        Opmaak.veilig(afzender.naam()),
                        Opmaak.regels(brief.naam() + "\n" + (brief.postadres() == null ? "" : brief.postadres())),
                        DATUM.format(brief.datum()),
                        brief.kenmerk() == null ? "" : "<br>\nKenmerk: " + Opmaak.veilig(brief.kenmerk()),
                        Opmaak.alineas(brief.tekst()));
    }
}
