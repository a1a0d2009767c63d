package nl.wijkregie.initiatief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Termijn;
import nl.wijkregie.termijn.Werkdagen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conversation between an indiener and the municipality. What an indiener sends ({@link Inzendingen#aanvullen}) waits until
 * staff answer it, or say how it was dealt with: no question without an answer (DHE-1).
 */
@Service
public class Gesprekken {

    /** Longest message to an indiener, in characters. */
    public static final int LANGSTE = 5000;

    /** Key of the term within which a question is answered. */
    public static final String TERMIJN = "bericht";

    /** For a municipality whose file names no such term: answered within five working days. */
    private static final Termijn GEWOON = new Termijn(5, 3, 5);

    private static final int LANGSTE_CITAAT = 10_000;

    private final Gesprekboek boek;
    private final Dossier dossier;
    private final Tijdlijn tijdlijn;
    private final Notities notities;
    private final Zaakberichten berichten;
    private final Gemeente gemeente;
    private final Werkdagen werkdagen;
    private final Clock klok;

    Gesprekken(
            Gesprekboek boek,
            Dossier dossier,
            Tijdlijn tijdlijn,
            Notities notities,
            Zaakberichten berichten,
            Gemeente gemeente,
            Werkdagen werkdagen,
            Clock klok) {
        this.boek = boek;
        this.dossier = dossier;
        this.tijdlijn = tijdlijn;
        this.notities = notities;
        this.berichten = berichten;
        this.gemeente = gemeente;
        this.werkdagen = werkdagen;
        this.klok = klok;
    }

    /** The conversation about a case, oldest first; the indiener may read all of it. Empty without a conversation or a case. */
    @Transactional(readOnly = true)
    public List<Gespreksregel> van(String kenmerk) {
        return boek.van(kenmerk);
    }

    /** For each of these cases in which a question waits: the first day by which an answer is due. */
    @Transactional(readOnly = true)
    public Map<String, LocalDate> wachtend(Set<String> kenmerken) {
        return boek.wachtend(kenmerken);
    }

    /**
     * Sends the indiener a message, by mail or letter; what waited for an answer has one now.
     *
     * @param gezien id of the last line that the writer saw, 0 when there was none: nobody answers a question twice
     * @param functie in which function it is written, as people read it
     * @throws OnbekendeZaak when there is no such case
     * @throws OnjuistBericht when it is empty, too long or holds a sign that is not kept, when the conversation went on
     *     meanwhile, or when the personal data of the indiener was removed
     */
    @Transactional
    public void antwoord(String kenmerk, String tekst, long gezien, String functie, String account) {
        String netjes = gecontroleerd(tekst);
        Initiatief zaak = dossier.vergrendel(kenmerk);
        List<Gespreksregel> regels = boek.van(kenmerk);
        if (isHerhaling(regels, netjes, account)) {
            return;
        }
        controleerGezien(regels, gezien);
        if (dossier.indiener(kenmerk).isEmpty()) {
            throw new OnjuistBericht("De gegevens van de indiener zijn verwijderd. U kunt geen bericht meer sturen.");
        }
        List<Gespreksregel> open = open(regels);
        boek.antwoord(kenmerk, Gespreksregel.Wijze.BERICHT, netjes, functie, account);
        boek.handelAf(open.stream().map(Gespreksregel::id).toList());
        tijdlijn.schrijf(kenmerk, "bericht", "Bericht gestuurd aan de indiener", functie, account, null);
        berichten.aanIndiener(zaak, "antwoord-op-bericht", netjes, Map.of("vraag", citaat(open)));
    }

    /**
     * Records that what waits for an answer was answered by phone, or needs no answer. The note is for staff only.
     *
     * @param wijze {@link Gespreksregel.Wijze#TELEFOON} or {@link Gespreksregel.Wijze#GELEZEN}
     * @param gezien as with {@link #antwoord}
     * @throws OnbekendeZaak when there is no such case
     * @throws OnjuisteNotitie when the note cannot be kept
     * @throws OnjuistBericht when nothing waits, or the conversation went on meanwhile
     */
    @Transactional
    public void handelAf(
            String kenmerk, Gespreksregel.Wijze wijze, String notitie, long gezien, String functie, String account) {
        if (wijze != Gespreksregel.Wijze.TELEFOON && wijze != Gespreksregel.Wijze.GELEZEN) {
            throw new IllegalArgumentException("this is an answer in writing: " + wijze);
        }
        dossier.vergrendel(kenmerk);
        List<Gespreksregel> regels = boek.van(kenmerk);
        controleerGezien(regels, gezien);
        List<Gespreksregel> open = open(regels);
        if (open.isEmpty()) {
            throw new OnjuistBericht("Er wacht geen vraag meer op antwoord. U hoeft niets te doen.");
        }
        notities.schrijf(kenmerk, notitie, functie, account);
        boek.antwoord(kenmerk, wijze, null, functie, account);
        boek.handelAf(open.stream().map(Gespreksregel::id).toList());
    }

    /** Keeps what an indiener sent; with {@code antwoordGewenst} it waits for an answer. */
    void vraag(String kenmerk, long stuk, String functie, @Nullable String account, boolean antwoordGewenst) {
        boek.vraag(kenmerk, stuk, functie, account, antwoordGewenst ? dagen() : null);
    }

    /** After a withdrawal nobody waits for an answer. */
    void vervalt(String kenmerk) {
        boek.handelAllesAf(kenmerk);
    }

    private Gesprekboek.Dagen dagen() {
        Termijn termijn = gemeente.zoekTermijn(TERMIJN).orElse(GEWOON);
        LocalDate vandaag = LocalDate.now(klok);
        return new Gesprekboek.Dagen(
                werkdagen.na(vandaag, termijn.werkdagen()),
                werkdagen.na(vandaag, termijn.herinnerenNa()),
                werkdagen.na(vandaag, termijn.escalerenNa()));
    }

    private static String gecontroleerd(String tekst) {
        String netjes = Verhaaltoets.genormaliseerd(tekst);
        if (Persoonsgegevens.leesbaar(netjes).isBlank()) {
            throw new OnjuistBericht("Schrijf eerst uw bericht. Kies daarna Bericht versturen.");
        }
        if (netjes.length() > LANGSTE) {
            throw new OnjuistBericht("Maak het bericht korter: hoogstens %d tekens. Nu zijn het er %d."
                    .formatted(LANGSTE, netjes.length()));
        }
        if (Persoonsgegevens.heeftVerbodenTeken(netjes)) {
            throw new OnjuistBericht("Haal de onzichtbare tekens uit het bericht. Typ de tekst zo nodig opnieuw.");
        }
        return netjes;
    }

    /** Pressed twice, or sent again after a lost connection: the indiener gets it once. */
    private boolean isHerhaling(List<Gespreksregel> regels, String tekst, String account) {
        if (regels.isEmpty()) {
            return false;
        }
        Gespreksregel laatste = regels.get(regels.size() - 1);
        return laatste.wijze() == Gespreksregel.Wijze.BERICHT
                && laatste.tekst().equals(tekst)
                && boek.account(laatste.id()).filter(account::equals).isPresent();
    }

    private static void controleerGezien(List<Gespreksregel> regels, long gezien) {
        if (!regels.isEmpty() && regels.get(regels.size() - 1).id() != gezien) {
            throw new OnjuistBericht("Er is net een bericht bij gekomen. Ververs de pagina en lees het eerst. Wat u"
                    + " typte, blijft staan.");
        }
    }

    private static List<Gespreksregel> open(List<Gespreksregel> regels) {
        return regels.stream().filter(Gespreksregel::wachtOpAntwoord).toList();
    }

    /** What the answer is about; of very long messages the newest only. */
    private static String citaat(List<Gespreksregel> open) {
        String alles = open.stream().map(Gespreksregel::tekst).collect(Collectors.joining("\n\n"));
        return alles.length() <= LANGSTE_CITAAT
                ? alles
                : open.get(open.size() - 1).tekst();
    }
}
