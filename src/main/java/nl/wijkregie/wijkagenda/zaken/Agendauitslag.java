package nl.wijkregie.wijkagenda.zaken;

import java.util.Optional;
import java.util.Set;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Initiatief;
import nl.wijkregie.initiatief.Keuze;
import nl.wijkregie.initiatief.Uitkomst;
import nl.wijkregie.wijkagenda.Agendalijst;
import nl.wijkregie.wijkagenda.Agendalijst.Agendapunt;
import nl.wijkregie.wijkagenda.Maatregel;
import nl.wijkregie.wijkagenda.Maatregelen;
import nl.wijkregie.wijkagenda.OnjuisteAgenda;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the process of a case tells the agenda: the decision reached it, or the case ended by itself. */
@Component
public class Agendauitslag {

    /** Outcomes that a case on an agenda comes to as it should: nobody has to hear of them. */
    private static final Set<String> VOLGENS_AGENDA =
            Set.of(Uitkomst.UITGEVOERD.code(), Uitkomst.GEREALISEERD.code(), Uitkomst.NIET_OPGENOMEN.code());

    private final Agendalijst agendalijst;
    private final Maatregelen maatregelen;
    private final Agendaberichten berichten;
    private final Agendaspoor spoor;
    private final Dossier dossier;

    Agendauitslag(
            Agendalijst agendalijst,
            Maatregelen maatregelen,
            Agendaberichten berichten,
            Agendaspoor spoor,
            Dossier dossier) {
        this.agendalijst = agendalijst;
        this.maatregelen = maatregelen;
        this.berichten = berichten;
        this.spoor = spoor;
        this.dossier = dossier;
    }

    /**
     * Records the decision on the list and on the time line of the case (ROE-D5).
     *
     * @param besluit as it came with the message
     * @throws OnjuisteAgenda when it is neither {@code opgenomen} nor {@code niet-opgenomen}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void besloten(String zaak, Object besluit) {
        boolean opgenomen = Agendapunt.OPGENOMEN.equals(besluit);
        if (!opgenomen && !Agendapunt.NIET_OPGENOMEN.equals(besluit)) {
            throw new OnjuisteAgenda(
                    "agendabesluit",
                    "Geef bij dit bericht de variabele 'agendabesluit' mee: 'opgenomen' of 'niet-opgenomen'.");
        }
        agendalijst.besluit(zaak, opgenomen ? Agendapunt.OPGENOMEN : Agendapunt.NIET_OPGENOMEN);
        agendalijst.zoek(zaak).ifPresent(punt -> spoor.besloten(punt, opgenomen));
    }

    /**
     * The case ended. A measure that carries it out stays on the agenda without a case, and who makes the agenda hears it
     * (ROE-A4: a resident can withdraw at any moment). Nothing happens when the case ended as the agenda decided.
     *
     * @param uitkomst code of the outcome, or another word when its process was deleted
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void geeindigd(String zaak, String uitkomst) {
        if (VOLGENS_AGENDA.contains(uitkomst) || agendalijst.zoek(zaak).isEmpty()) {
            return;
        }
        // Before its place on the list, as everybody does: so nobody waits for the other.
        Initiatief gevonden = dossier.vergrendel(zaak);
        Agendapunt punt = agendalijst.vergrendel(zaak).orElseThrow();
        agendalijst.besluit(zaak, uitkomst);
        Optional<Maatregel> maatregel =
                maatregelen.vanZaak(zaak).filter(gevolgd -> !gevolgd.status().isEinde());
        maatregel.ifPresent(gevolgd -> {
            maatregelen.zonderZaak(gevolgd.kenmerk());
            agendalijst.maatregel(zaak, gevolgd.kenmerk());
        });
        if (punt.agenda() != null && (punt.wacht() || maatregel.isPresent())) {
            String naam = naam(uitkomst);
            spoor.geeindigd(punt, maatregel.map(Maatregel::kenmerk).orElse(null), naam);
            berichten.aanWijkcoalitie(gevonden, agendalijst.zoek(zaak).orElseThrow(), naam);
        }
    }

    private static String naam(String uitkomst) {
        return Keuze.zoek(Uitkomst.class, uitkomst).map(Uitkomst::naam).orElse("Afgebroken");
    }
}
