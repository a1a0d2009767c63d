package nl.wijkregie.wijkagenda.zaken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Zaakproces;
import nl.wijkregie.wijkagenda.Agendalijst;
import nl.wijkregie.wijkagenda.Agendalijst.Agendapunt;
import nl.wijkregie.wijkagenda.Agendastatus;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import nl.wijkregie.wijkagenda.Ronde;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cases of residents on an agenda (ROE-G2, ROE-D5, ROE-F3). Writing takes part in the caller's transaction. */
@Component
public class Agendazaken {

    private static final int LENGTE_REDEN = 5000;

    private final Agendalijst agendalijst;
    private final Wijkagendas wijkagendas;
    private final Maatregelen maatregelen;
    private final Agendabesluiten besluiten;
    private final Agendaberichten berichten;
    private final Agendaspoor spoor;
    private final Dossier dossier;
    private final Zaakproces zaken;

    Agendazaken(
            Agendalijst agendalijst,
            Wijkagendas wijkagendas,
            Maatregelen maatregelen,
            Agendabesluiten besluiten,
            Agendaberichten berichten,
            Agendaspoor spoor,
            Dossier dossier,
            Zaakproces zaken) {
        this.agendalijst = agendalijst;
        this.wijkagendas = wijkagendas;
        this.maatregelen = maatregelen;
        this.besluiten = besluiten;
        this.berichten = berichten;
        this.spoor = spoor;
        this.dossier = dossier;
        this.zaken = zaken;
    }

    /**
     * Puts a case on the list of its wijk. When the wijkcoalitie is making the first list of an agenda just then, the case
     * is on that agenda at once.
     *
     * @param aanleiding kind of the case
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void zetOp(Initiatief zaak, String aanleiding) {
        agendalijst.sluit();
        agendalijst.zetOp(zaak.kenmerk(), zaak.wijk(), aanleiding);
        rondeMetOverzicht(zaak.wijk())
                .ifPresent(ronde -> agendalijst.koppel(zaak.kenmerk(), ronde.agenda(), ronde.nummer()));
        spoor.opDeLijst(agendalijst.zoek(zaak.kenmerk()).orElseThrow());
    }

    /** Couples every case of the wijk that waits to this round, and tells who filed it on which agenda it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void opDeAgenda(String agenda, int ronde) {
        agendalijst.sluit();
        for (Agendapunt punt : agendalijst.wachtend(wijkagendas.haal(agenda).wijk())) {
            if (punt.agenda() == null && agendalijst.koppel(punt.kenmerk(), agenda, ronde)) {
                spoor.opDeLijst(agendalijst.zoek(punt.kenmerk()).orElseThrow());
                berichten.aanIndiener(punt.kenmerk(), "op-deze-wijkagenda");
            }
        }
    }

    /** Cases coupled to this round, decided or not, longest waiting first. */
    public List<Agendapunt> punten(String agenda, int ronde) {
        return agendalijst.van(agenda, ronde);
    }

    /** Notes that the wijkcoalitie does not take a case up. @throws OnjuisteAgenda without a reason, or when a measure carries it out */
    @Transactional(propagation = Propagation.MANDATORY)
    public void nietOvernemen(String zaak, String reden) {
        if (reden.isBlank()) {
            throw new OnjuisteAgenda(
                    "reden", "Schrijf waarom dit idee niet op de wijkagenda komt. De indiener leest dit.");
        }
        if (reden.strip().length() > LENGTE_REDEN) {
            throw new OnjuisteAgenda("reden", "Maak de reden korter: hoogstens 5000 tekens.");
        }
        Agendapunt punt = wachtendPunt(zaak);
        if (lopendeMaatregel(punt).isPresent()) {
            throw new OnjuisteAgenda(
                    "zaak", "Dit idee staat al als maatregel op de lijst. Haal eerst die maatregel van de lijst.");
        }
        agendalijst.lichtToe(zaak, reden.strip());
    }

    /** Undoes that note. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tochOvernemen(String zaak) {
        wachtendPunt(zaak);
        agendalijst.lichtToe(zaak, null);
    }

    /** The first list is done: cases that were not taken up get their answer, the others hear as which measure they go on. @throws OnjuisteAgenda when a case is neither taken up nor refused */
    @Transactional(propagation = Propagation.MANDATORY)
    public void overzichtKlaar(String agenda, int ronde) {
        agendalijst.sluit();
        houdVast(agenda, ronde);
        eisZakenVanDezeLijst(agenda, ronde);
        List<Agendapunt> punten = wachtend(agenda, ronde);
        eisOverAllesBeslist(punten);
        for (Agendapunt punt : punten) {
            lopendeMaatregel(punt)
                    .ifPresentOrElse(
                            maatregel -> overgenomen(punt, maatregel), () -> besluiten.besloten(punt.kenmerk(), false));
        }
    }

    /** A measure was sieved out or dropped, and has that status by now: its case gets an answer with the reasons. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void afgevallen(Maatregel maatregel) {
        if (maatregel.zaak() == null) {
            return;
        }
        vergrendel(maatregel.zaak())
                .filter(punt -> punt.wacht() && isVan(punt, maatregel.agenda(), maatregel.ronde()))
                .filter(punt -> lopendeMaatregel(punt).isEmpty())
                .ifPresent(punt -> weiger(punt, maatregel));
    }

    /** The College adopted the round: the cases of its measures go on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void vastgesteld(String agenda, int ronde) {
        houdVast(agenda, ronde);
        for (Agendapunt punt : wachtend(agenda, ronde)) {
            Optional<Maatregel> maatregel = lopendeMaatregel(punt);
            if (maatregel.isPresent()) {
                agendalijst.maatregel(punt.kenmerk(), maatregel.get().kenmerk());
                besluiten.besloten(punt.kenmerk(), true);
            } else {
                // Never silence: who waits for a measure that is not on the agenda any more hears so at last now.
                zonderMaatregel(punt);
            }
        }
    }

    /** An adopted measure ended: who filed a beleidswens hears it and the case ends. Another case goes on; both sides hear it when its measure stopped. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void afgelopen(Maatregel maatregel, boolean uitgevoerd, String reden) {
        if (maatregel.zaak() == null) {
            return;
        }
        vergrendel(maatregel.zaak())
                .filter(punt -> Agendalijst.Agendapunt.OPGENOMEN.equals(punt.besluit()))
                .filter(punt -> isVan(punt, maatregel.agenda(), maatregel.ronde()))
                .ifPresent(punt -> {
                    agendalijst.lichtToe(punt.kenmerk(), reden.isBlank() ? null : reden.strip());
                    spoor.maatregelAfgelopen(punt, uitgevoerd, reden);
                    boolean wachtte = besluiten.maatregelKlaar(punt.kenmerk(), uitgevoerd);
                    if (!wachtte && !uitgevoerd) {
                        berichten.maatregelGestopt(punt);
                    }
                });
    }

    /** The round stopped: its cases wait for another agenda again, and who filed them hears so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void losgelaten(String agenda, int ronde) {
        agendalijst.sluit();
        for (Agendapunt punt : wachtend(agenda, ronde)) {
            if (agendalijst.koppel(punt.kenmerk(), null, null)) {
                spoor.losgelaten(punt);
                berichten.wijkagendaGestopt(punt);
            }
        }
    }

    /**
     * Waits for who withdraws or completes a step of a case of this round, and lets who comes after wait until this
     * transaction ends. Call it before locking money of the round: a case locks its own steps first and money after them.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void houdVast(String agenda, int ronde) {
        wachtend(agenda, ronde).stream()
                .map(Agendapunt::kenmerk)
                .sorted(Comparator.naturalOrder())
                .forEach(this::vergrendel);
    }

    private void eisOverAllesBeslist(List<Agendapunt> punten) {
        List<String> open = punten.stream()
                .filter(punt ->
                        !punt.nietOvergenomen() && lopendeMaatregel(punt).isEmpty())
                .map(Agendapunt::kenmerk)
                .toList();
        if (!open.isEmpty()) {
            throw new OnjuisteAgenda(
                    "maatregelen",
                    "Over deze ideeën staat nog niets vast: %s. Maak er een maatregel van, of schrijf waarom niet. Dat doet u op het tabblad Wijkagenda."
                            .formatted(String.join(", ", open)));
        }
    }

    private void eisZakenVanDezeLijst(String agenda, int ronde) {
        List<String> opDeLijst =
                punten(agenda, ronde).stream().map(Agendapunt::kenmerk).toList();
        maatregelen.van(agenda, ronde).stream()
                .filter(maatregel -> maatregel.zaak() != null && !opDeLijst.contains(maatregel.zaak()))
                .findFirst()
                .ifPresent(maatregel -> {
                    throw new OnjuisteAgenda(
                            "maatregelen",
                            "Bij de maatregel ‘%s’ staat idee %s. Dat idee hoort niet bij deze wijkagenda. Haal het idee daar weg."
                                    .formatted(maatregel.titel(), maatregel.zaak()));
                });
    }

    private void overgenomen(Agendapunt punt, Maatregel maatregel) {
        if (maatregel.kenmerk().equals(punt.maatregel())) {
            return;
        }
        agendalijst.maatregel(punt.kenmerk(), maatregel.kenmerk());
        agendalijst.lichtToe(punt.kenmerk(), null);
        spoor.overgenomen(agendalijst.zoek(punt.kenmerk()).orElseThrow());
        berichten.aanIndiener(punt.kenmerk(), "wens-overgenomen");
    }

    private void weiger(Agendapunt punt, Maatregel maatregel) {
        agendalijst.maatregel(punt.kenmerk(), maatregel.kenmerk());
        agendalijst.lichtToe(punt.kenmerk(), maatregel.statusReden().isBlank() ? null : maatregel.statusReden());
        besluiten.besloten(punt.kenmerk(), false);
    }

    private void zonderMaatregel(Agendapunt punt) {
        Optional<Maatregel> vervallen = Optional.ofNullable(punt.maatregel()).flatMap(maatregelen::zoek);
        if (vervallen.isPresent()) {
            weiger(punt, vervallen.get());
        } else if (agendalijst.koppel(punt.kenmerk(), null, null)) {
            spoor.nietOpVastgestelde(punt);
        }
    }

    private Agendapunt wachtendPunt(String zaak) {
        return agendalijst
                .vergrendel(zaak)
                .filter(Agendapunt::wacht)
                .filter(punt -> punt.agenda() != null)
                .orElseThrow(() -> new OnjuisteAgenda(
                        "zaak",
                        "Over dit idee is al besloten, of het staat niet op deze wijkagenda. Ververs de pagina."));
    }

    private List<Agendapunt> wachtend(String agenda, int ronde) {
        return agendalijst.van(agenda, ronde).stream().filter(Agendapunt::wacht).toList();
    }

    /** In one order, so that nobody waits for the other: steps of the case, the case, its place on the list. */
    private Optional<Agendapunt> vergrendel(String zaak) {
        zaken.houdVast(zaak);
        dossier.vergrendel(zaak);
        return agendalijst.vergrendel(zaak);
    }

    private Optional<Maatregel> lopendeMaatregel(Agendapunt punt) {
        if (punt.agenda() == null || punt.ronde() == null) {
            return Optional.empty();
        }
        return maatregelen.van(punt.agenda(), punt.ronde()).stream()
                .filter(maatregel -> punt.kenmerk().equals(maatregel.zaak()))
                .filter(maatregel -> !maatregel.status().isAfgevallen())
                .findFirst();
    }

    private static boolean isVan(Agendapunt punt, String agenda, int ronde) {
        return agenda.equals(punt.agenda()) && Integer.valueOf(ronde).equals(punt.ronde());
    }

    private Optional<Ronde> rondeMetOverzicht(String wijk) {
        List<Wijkagenda> agendas = new ArrayList<>(wijkagendas.alle());
        agendas.removeIf(agenda -> !agenda.wijk().equals(wijk));
        agendas.sort(Comparator.comparingInt(Wijkagenda::jaar));
        return agendas.stream()
                .flatMap(agenda -> wijkagendas.rondes(agenda.kenmerk()).stream())
                .filter(ronde -> ronde.status() == Agendastatus.IN_VOORBEREIDING)
                .filter(ronde -> besluiten.maaktOverzicht(ronde.agenda(), ronde.nummer()))
                .findFirst();
    }
}
