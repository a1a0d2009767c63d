package nl.wijkregie.wijkagenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The agendas and their rounds. Writing takes part in the caller's transaction. */
@Component
public class Wijkagendas {

    private final Rondeboek boek;
    private final Maatregelboek maatregelen;
    private final Gemeente gemeente;
    private final Clock klok;

    Wijkagendas(Rondeboek boek, Maatregelboek maatregelen, Gemeente gemeente, Clock klok) {
        this.boek = boek;
        this.maatregelen = maatregelen;
        this.gemeente = gemeente;
        this.klok = klok;
    }

    /** The agenda with this kenmerk, or empty. */
    public Optional<Wijkagenda> zoek(String kenmerk) {
        return boek.zoek(kenmerk);
    }

    /** @throws IllegalStateException when there is none */
    public Wijkagenda haal(String kenmerk) {
        return zoek(kenmerk).orElseThrow(() -> new IllegalStateException("There is no wijkagenda " + kenmerk));
    }

    /**
     * Holds an agenda until the caller's transaction ends, before anything of it is read: who changes its list on a page and
     * who completes the step go one after the other. Comes before the locks on its cases and its measures.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void vergrendel(String kenmerk) {
        boek.vergrendel(kenmerk);
    }

    /** The agenda of a wijk and a year, or empty. */
    public Optional<Wijkagenda> zoek(String wijk, int jaar) {
        return boek.zoek(wijk, jaar);
    }

    /** All agendas, newest year first, in the order of the municipality's wijken. */
    public List<Wijkagenda> alle() {
        List<String> wijken = gemeente.wijken().stream().map(Wijk::code).toList();
        return boek.alle().stream()
                .sorted(Comparator.comparingInt(Wijkagenda::jaar)
                        .reversed()
                        .thenComparing(agenda -> wijken.indexOf(agenda.wijk())))
                .toList();
    }

    /** Name as people read it, such as {@code Wijkagenda Centrum 2026}. */
    public String naam(Wijkagenda agenda) {
        return "Wijkagenda " + wijknaam(agenda.wijk()) + " " + agenda.jaar();
    }

    /**
     * Begins a round: the agenda itself (ROE-G1), or measures in between (ROE-G6). An agenda that stopped before it was
     * adopted begins anew, under the same kenmerk; one that was completed is open again. Two who begin at once go one after the other.
     *
     * @param reden why measures are added in between; left out otherwise
     * @throws OnjuisteAgenda when the wijk has an agenda for that year already, the year is not this or the next, a reason
     *     is missing, or there is no adopted agenda to add to
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Ronde begin(String wijk, int jaar, boolean tussentijds, String reden, String account) {
        if (gemeente.zoekWijk(wijk).isEmpty()) {
            throw new OnjuisteAgenda("wijk", "Kies een wijk van de gemeente.");
        }
        int ditJaar = LocalDate.now(klok).getYear();
        if (jaar != ditJaar && jaar != ditJaar + 1) {
            throw new OnjuisteAgenda("jaar", "Kies het jaar " + ditJaar + " of " + (ditJaar + 1) + ".");
        }
        boek.sluitSlot();
        Optional<Wijkagenda> eerdere = zoek(wijk, jaar);
        return tussentijds
                ? beginTussentijds(wijk, jaar, eerdere, reden, account)
                : beginNieuw(wijk, jaar, eerdere, account);
    }

    private Ronde beginNieuw(String wijk, int jaar, Optional<Wijkagenda> eerdere, String account) {
        String kenmerk = eerdere.map(Wijkagenda::kenmerk).orElse("WA-" + jaar + "-" + wijk);
        if (eerdere.isEmpty()) {
            boek.voegToe(kenmerk, wijk, jaar);
        } else if (eerdere.get().status() == Agendastatus.GESTOPT) {
            boek.hervat(kenmerk);
        } else {
            boolean vastgesteld = isVastgesteld(eerdere.get());
            throw new OnjuisteAgenda(
                    "wijk",
                    "De wijk " + wijknaam(wijk) + " heeft al een wijkagenda voor " + jaar + ". "
                            + (vastgesteld
                                    ? "Kies ‘Maatregelen toevoegen aan een vastgestelde wijkagenda’."
                                    : "Kies een andere wijk of een ander jaar."));
        }
        return boek.voegRondeToe(kenmerk, false, "", account);
    }

    private Ronde beginTussentijds(String wijk, int jaar, Optional<Wijkagenda> eerdere, String reden, String account) {
        Wijkagenda agenda = eerdere.filter(Wijkagendas::isVastgesteld)
                .orElseThrow(() -> new OnjuisteAgenda(
                        "soortRonde",
                        "De wijk " + wijknaam(wijk) + " heeft voor " + jaar + " geen vastgestelde wijkagenda."
                                + " Kies ‘Een nieuwe wijkagenda maken’."));
        String waarom = Invoer.verplicht("rondeReden", "de reden van de tussentijdse ronde", reden, 1, 2000);
        if (agenda.status() == Agendastatus.AFGEROND) {
            boek.vastgesteld(agenda.kenmerk());
        }
        return boek.voegRondeToe(agenda.kenmerk(), true, waarom, account);
    }

    /** What was adopted stays so, also when all of it was carried out (ROE-G6). */
    private static boolean isVastgesteld(Wijkagenda agenda) {
        return agenda.status() == Agendastatus.VASTGESTELD || agenda.status() == Agendastatus.AFGEROND;
    }

    /** Rounds of an agenda, oldest first. */
    public List<Ronde> rondes(String agenda) {
        return boek.rondes(agenda);
    }

    /** @throws IllegalStateException when there is none */
    public Ronde ronde(String agenda, int nummer) {
        return boek.ronde(agenda, nummer)
                .orElseThrow(() -> new IllegalStateException("Wijkagenda " + agenda + " has no round " + nummer));
    }

    /**
     * The College adopted this round (ROE-G3 step 8). The date of the agenda stays that of its first adoption.
     *
     * @throws IllegalStateException when the round is not in preparation
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stelVast(String agenda, int ronde) {
        boek.vergrendel(agenda);
        eisVoorbereiding(ronde(agenda, ronde));
        boek.rondestatus(agenda, ronde, Agendastatus.VASTGESTELD);
        boek.besloten(agenda, ronde);
        boek.vastgesteld(agenda);
    }

    /**
     * Closes what has ended: adopted rounds of which all measures ended, and the agenda itself when no round is left in
     * which something still is to happen. A second call changes nothing.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rondAf(String agenda) {
        boek.vergrendel(agenda);
        for (Ronde ronde : rondes(agenda)) {
            if (ronde.status() == Agendastatus.VASTGESTELD && !inUitvoering(ronde)) {
                boek.rondestatus(agenda, ronde.nummer(), Agendastatus.AFGEROND);
            }
        }
        sluitAlsKlaar(agenda);
    }

    private void sluitAlsKlaar(String agenda) {
        boolean loopt = rondes(agenda).stream()
                .anyMatch(ronde ->
                        ronde.status() == Agendastatus.VASTGESTELD || ronde.status() == Agendastatus.IN_VOORBEREIDING);
        if (!loopt && haal(agenda).status() == Agendastatus.VASTGESTELD) {
            boek.afgerond(agenda);
        }
    }

    private boolean inUitvoering(Ronde ronde) {
        return maatregelen.van(ronde.agenda(), ronde.nummer()).stream()
                .anyMatch(maatregel -> maatregel.status() == Maatregelstatus.VASTGESTELD);
    }

    /**
     * The round stopped before adoption, as when its process was deleted: its measures drop out. When it was no round in
     * between, the agenda stops too and can be begun again.
     *
     * @throws IllegalStateException when the round is not in preparation
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stop(String agenda, int ronde) {
        boek.vergrendel(agenda);
        Ronde gestopt = eisVoorbereiding(ronde(agenda, ronde));
        boek.rondestatus(agenda, ronde, Agendastatus.GESTOPT);
        for (Maatregel maatregel : maatregelen.van(agenda, ronde)) {
            if (!maatregel.status().isEinde()) {
                maatregelen.status(
                        maatregel.kenmerk(), Maatregelstatus.VERVALLEN, "Het maken van de wijkagenda is gestopt.");
            }
        }
        if (gestopt.tussentijds()) {
            sluitAlsKlaar(agenda);
        } else {
            boek.gestopt(agenda);
        }
    }

    private static Ronde eisVoorbereiding(Ronde ronde) {
        if (ronde.status() != Agendastatus.IN_VOORBEREIDING) {
            throw new IllegalStateException("Round " + ronde.nummer() + " of " + ronde.agenda() + " is "
                    + ronde.status().code());
        }
        return ronde;
    }

    private String wijknaam(String wijk) {
        return gemeente.zoekWijk(wijk).map(Wijk::naam).orElse(wijk);
    }
}
