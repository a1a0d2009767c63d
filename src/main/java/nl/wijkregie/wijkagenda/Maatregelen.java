package nl.wijkregie.wijkagenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The measures of the agendas. Writing takes part in the caller's transaction. */
@Component
public class Maatregelen {

    private final Maatregelboek boek;
    private final Rondeboek rondes;
    private final Toetsboek toetsen;
    private final Voorstelregels voorstelregels;
    private final Zaakregels zaakregels;
    private final Uitwerkingsregels uitwerkingsregels;
    private final Betalers betalers;

    Maatregelen(
            Maatregelboek boek,
            Rondeboek rondes,
            Toetsboek toetsen,
            Voorstelregels voorstelregels,
            Zaakregels zaakregels,
            Uitwerkingsregels uitwerkingsregels,
            Betalers betalers) {
        this.boek = boek;
        this.rondes = rondes;
        this.toetsen = toetsen;
        this.voorstelregels = voorstelregels;
        this.zaakregels = zaakregels;
        this.uitwerkingsregels = uitwerkingsregels;
        this.betalers = betalers;
    }

    /**
     * Puts a measure on the list of a round (ROE-G3 step 1).
     *
     * @throws OnjuisteAgenda when a field is wrong, the case does not wait on this round or another measure carries it out
     *     already, or the round is past its preparation
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Maatregel voegToe(String agenda, int ronde, Voorstel voorstel) {
        Voorstel netjes = voorstelregels.netjes(agenda(agenda).wijk(), voorstel);
        // Held from here on: two who take up the same case at once find each other's measure.
        int nummer = rondes.volgendNummer(agenda);
        eisVoorbereiding(agenda, ronde);
        zaakregels.eis(agenda(agenda), ronde, netjes.zaak());
        String kenmerk = "%s-%02d".formatted(agenda, nummer);
        boek.voegToe(kenmerk, agenda, ronde, nummer, netjes);
        return haal(kenmerk);
    }

    /**
     * Changes a measure of the first list; who does the first test is asked anew.
     *
     * @throws OnjuisteAgenda when a field is wrong or it is past the first list
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wijzig(String kenmerk, Voorstel voorstel) {
        rondes.vergrendel(haal(kenmerk).agenda());
        Maatregel maatregel = eisEersteLijst(kenmerk);
        Voorstel netjes = voorstelregels.netjes(agenda(maatregel.agenda()).wijk(), voorstel);
        if (!Objects.equals(netjes.zaak(), maatregel.zaak())) {
            zaakregels.eis(agenda(maatregel.agenda()), maatregel.ronde(), netjes.zaak());
        }
        boek.wijzig(kenmerk, netjes);
    }

    /** Takes a measure from the first list; its number is not used again. @throws OnjuisteAgenda when it is past the first list */
    @Transactional(propagation = Propagation.MANDATORY)
    public void haalWeg(String kenmerk) {
        eisEersteLijst(kenmerk);
        boek.haalWeg(kenmerk);
    }

    /** The measure, or empty. */
    public Optional<Maatregel> zoek(String kenmerk) {
        return boek.zoek(kenmerk);
    }

    /** @throws IllegalStateException when there is none */
    public Maatregel haal(String kenmerk) {
        return zoek(kenmerk).orElseThrow(() -> geen(kenmerk));
    }

    /**
     * Holds a measure until the caller's transaction ends, and reads it afterwards: for a page that has to know whether it
     * was changed meanwhile.
     *
     * @throws IllegalStateException when there is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Maatregel vergrendel(String kenmerk) {
        return boek.vergrendel(kenmerk).orElseThrow(() -> geen(kenmerk));
    }

    /** Measures of an agenda, whatever became of them: by round, then in order of priority, then by number. */
    public List<Maatregel> van(String agenda) {
        return boek.van(agenda);
    }

    /** The same of one round. */
    public List<Maatregel> van(String agenda, int ronde) {
        return boek.van(agenda, ronde);
    }

    /** The measure that carries out a case: the newest, or empty. */
    public Optional<Maatregel> vanZaak(String zaak) {
        return boek.vanZaak(zaak).stream().findFirst();
    }

    /** Who pays what, by year and then in the order of ROE-G5. */
    public List<Aandeel> aandelen(String kenmerk) {
        List<String> volgorde = List.copyOf(betalers.alle().keySet());
        return boek.aandelen(kenmerk).stream()
                .sorted(Comparator.comparingInt(Aandeel::jaar)
                        .thenComparing(aandeel -> volgorde.indexOf(aandeel.betaler()))
                        .thenComparing(Aandeel::betaler))
                .toList();
    }

    /** Groups that do the first test. */
    public List<String> toetsers(String kenmerk) {
        return boek.toetsers(kenmerk);
    }

    /**
     * Keeps a measure as worked out, as a new version: judgements start anew. Row {@code n} of the shares is named in a
     * refusal as {@code betaler<n>}, {@code betaaljaar<n>} or {@code betaalbedrag<n>}.
     *
     * @param account who worked it out: does not judge money of it
     * @throws OnjuisteAgenda when one of the seven fields is missing, or costs and shares do not add up (ROE-G4, ROE-G5)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void werkUit(String kenmerk, Uitwerking uitwerking, String account) {
        Maatregel maatregel = eisUitTeWerken(kenmerk);
        Uitwerking netjes = uitwerkingsregels.netjes(uitwerking);
        uitwerkingsregels.bezwaren(netjes, kader(maatregel)).stream()
                .findFirst()
                .ifPresent(bezwaar -> {
                    throw new OnjuisteAgenda(bezwaar.veld(), bezwaar.zin());
                });
        boek.bewaar(kenmerk, netjes);
        // Worked out before the sieve it still has to go through it.
        Maatregelstatus status = maatregel.status() == Maatregelstatus.VOORGESTELD
                ? Maatregelstatus.VOORGESTELD
                : Maatregelstatus.IN_UITWERKING;
        boek.uitgewerkt(kenmerk, status, account);
    }

    /**
     * Keeps what was filled in so far, complete or not: no new version, and it still has to be worked out.
     *
     * @throws OnjuisteAgenda when a text is too long, an amount cannot be, or a payer stands twice in a year
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bewaarConcept(String kenmerk, Uitwerking uitwerking) {
        eisUitTeWerken(kenmerk);
        boek.bewaar(kenmerk, uitwerkingsregels.netjes(uitwerking));
    }

    /** What is still missing of the seven fields, as sentences; empty when it is complete (ROE-G4). */
    public List<String> ontbreekt(String kenmerk) {
        Maatregel maatregel = haal(kenmerk);
        Uitwerking nu = Uitwerking.van(maatregel, aandelen(kenmerk));
        return uitwerkingsregels.bezwaren(nu, kader(maatregel)).stream()
                .map(Uitwerkingsregels.Bezwaar::zin)
                .toList();
    }

    /** Sends a measure back to working out. @throws OnjuisteAgenda without a reason, or when it is no longer on its way to adoption */
    @Transactional(propagation = Propagation.MANDATORY)
    public void opnieuwUitwerken(String kenmerk, String reden) {
        eisUitTeWerken(kenmerk);
        boek.opnieuw(kenmerk, reden("reden", reden));
    }

    /**
     * Moves a measure on.
     *
     * @param reden why; needed when it drops out or stops, empty otherwise
     * @throws OnjuisteAgenda when it drops out or stops without a reason
     * @throws IllegalStateException when it has ended, or was adopted and would go back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void status(String kenmerk, Maatregelstatus status, String reden) {
        Maatregel maatregel = vergrendel(kenmerk);
        if (!maatregel.status().magNaar(status)) {
            throw new IllegalStateException("Maatregel " + kenmerk + " is "
                    + maatregel.status().code() + " and cannot become " + status.code());
        }
        boolean waarom = status.isEinde() && status != Maatregelstatus.UITGEVOERD;
        boek.status(
                kenmerk,
                status,
                waarom
                        ? reden("vervalReden", reden)
                        : Invoer.optioneel("reden", "de reden", reden, Voorstelregels.LANGSTE_TEKST));
    }

    /** The case that this measure carries out ended by itself: the measure goes on without it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void zonderZaak(String kenmerk) {
        boek.zonderZaak(kenmerk);
    }

    /**
     * Sets the order of priority of a round (ROE-G3 step 4); measures that are not named come after, in the order they had.
     * What dropped out has no place.
     *
     * @throws OnjuisteAgenda when a kenmerk is not of this round or stands twice
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rangschik(String agenda, int ronde, List<String> kenmerken) {
        rondes.vergrendel(agenda);
        List<Maatregel> maatregelen = van(agenda, ronde);
        List<String> alle = maatregelen.stream().map(Maatregel::kenmerk).toList();
        if (!alle.containsAll(kenmerken) || new HashSet<>(kenmerken).size() < kenmerken.size()) {
            throw new OnjuisteAgenda("volgorde", "Geef elke maatregel van deze lijst één plaats.");
        }
        List<String> volgorde = new ArrayList<>(kenmerken);
        alle.stream().filter(kenmerk -> !kenmerken.contains(kenmerk)).forEach(volgorde::add);
        maatregelen.stream()
                .filter(maatregel -> maatregel.status().isAfgevallen())
                .map(Maatregel::kenmerk)
                .forEach(kenmerk -> {
                    volgorde.remove(kenmerk);
                    boek.volgorde(kenmerk, 0);
                });
        for (int plaats = 0; plaats < volgorde.size(); plaats++) {
            boek.volgorde(volgorde.get(plaats), plaats + 1);
        }
    }

    private Wijkagenda agenda(String kenmerk) {
        return rondes.zoek(kenmerk).orElseThrow(() -> new IllegalStateException("There is no wijkagenda " + kenmerk));
    }

    private Uitwerkingsregels.Kader kader(Maatregel maatregel) {
        Wijkagenda agenda = agenda(maatregel.agenda());
        return new Uitwerkingsregels.Kader(
                agenda.wijk(),
                agenda.jaar(),
                maatregel.beleidsterrein(),
                zaakregels.isWijkoverstijgend(maatregel.zaak()));
    }

    private void eisVoorbereiding(String agenda, int ronde) {
        if (rondes.ronde(agenda, ronde)
                .filter(een -> een.status() == Agendastatus.IN_VOORBEREIDING)
                .isEmpty()) {
            throw new OnjuisteAgenda(
                    "titel", "Aan deze lijst kunt u niets meer toevoegen. Start een tussentijdse ronde.");
        }
    }

    private Maatregel eisEersteLijst(String kenmerk) {
        Maatregel maatregel = vergrendel(kenmerk);
        boolean getoetst = toetsen.van(kenmerk).stream().anyMatch(toets -> toets.haalbaar() != null);
        if (maatregel.status() != Maatregelstatus.VOORGESTELD || getoetst) {
            throw new OnjuisteAgenda(
                    "titel",
                    "De maatregel ‘" + maatregel.titel()
                            + "’ is al getoetst. U kunt hem op deze lijst niet meer wijzigen of weghalen.");
        }
        return maatregel;
    }

    private Maatregel eisUitTeWerken(String kenmerk) {
        Maatregel maatregel = vergrendel(kenmerk);
        if (maatregel.status().isEinde() || maatregel.status() == Maatregelstatus.VASTGESTELD) {
            throw new OnjuisteAgenda(
                    "titel",
                    "De maatregel ‘" + maatregel.titel() + "’ kunt u niet meer wijzigen: hij is "
                            + maatregel.status().naam().toLowerCase(Locale.ROOT) + ".");
        }
        return maatregel;
    }

    private static String reden(String veld, String reden) {
        return Invoer.verplicht(veld, "de reden", reden, 1, Voorstelregels.LANGSTE_TEKST);
    }

    private static IllegalStateException geen(String kenmerk) {
        return new IllegalStateException("There is no maatregel " + kenmerk);
    }
}
