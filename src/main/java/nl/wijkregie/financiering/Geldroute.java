package nl.wijkregie.financiering;

import java.util.List;
import nl.wijkregie.gemeente.Bron;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.initiatief.Initiatief;
import org.springframework.stereotype.Service;

/** Finds the next step of the search for money, and who decides there. */
@Service
public class Geldroute {

    private final Financieringen financieringen;
    private final Gemeente gemeente;
    private final Potkeuze potten;
    private final Mandaatvraag mandaten;
    private final Agendafinanciering agenda;

    Geldroute(
            Financieringen financieringen,
            Gemeente gemeente,
            Potkeuze potten,
            Mandaatvraag mandaten,
            Agendafinanciering agenda) {
        this.financieringen = financieringen;
        this.gemeente = gemeente;
        this.potten = potten;
        this.mandaten = mandaten;
        this.agenda = agenda;
    }

    /**
     * The next step.
     *
     * @param groepen who may decide there; empty when nobody has to
     * @param opgave the sources as they stand
     */
    public record Keuze(Financieringsroute route, List<String> groepen, Bronopgave opgave) {}

    /** Whether more is asked of the wijkbudget than the ceiling allows (ROE-F2). */
    public boolean isBovenPlafond(Initiatief zaak) {
        long gevraagd = financieringen.haal(zaak.kenmerk()).opgave().gevraagdWijkbudget();
        return gevraagd > 0
                && new Plafondtoets(gemeente.plafonds())
                        .isErboven(zaak.schaal(), gevraagd, potten.alToegekend(zaak.kenmerk()));
    }

    /**
     * The route as the sources stand now; for the wijkbudget it also keeps which pot is asked. What the wijkagenda granted in
     * the meantime, as the part of a new year (ROE-F10), ends the search.
     */
    public Keuze bepaal(Initiatief zaak, boolean grotereImpact, boolean opAgenda) {
        if (opAgenda && agenda.neemOver(zaak)) {
            return new Keuze(
                    Financieringsroute.GEREGELD,
                    List.of(),
                    financieringen.haal(zaak.kenmerk()).opgave());
        }
        Financiering financiering = financieringen.haal(zaak.kenmerk());
        Financieringsroute gewoon = Financieringsroute.bepaal(
                financiering.opgave(),
                new Financieringsroute.Omstandigheden(
                        isBovenPlafond(zaak), grotereImpact, opAgenda, ietsGeweigerd(financiering)));
        Financieringsroute route =
                gewoon == Financieringsroute.WIJKBUDGET && opAgenda && agenda.wachtOpJaar(zaak.kenmerk())
                        ? Financieringsroute.BRONNEN
                        : gewoon;
        List<String> groepen = switch (route) {
            case CLUSTERBUDGET -> groepen(zaak, financiering, Bron.CLUSTERBUDGET);
            case PARTNERS -> groepen(zaak, financiering, Bron.PARTNERS);
            case WIJKBUDGET -> {
                financieringen.kiesPot(financiering.id(), potten.voor(zaak, opAgenda));
                yield groepen(zaak, financiering, Bron.WIJKBUDGET);
            }
            case BRONNEN, AGENDA, GEREGELD, AFGEWEZEN -> List.of();
        };
        return new Keuze(route, groepen, financiering.opgave());
    }

    private List<String> groepen(Initiatief zaak, Financiering financiering, String bron) {
        return mandaten.voor(zaak, financiering, bron).groepen();
    }

    private boolean ietsGeweigerd(Financiering financiering) {
        return financieringen.besluiten(financiering.id()).stream()
                .anyMatch(besluit -> besluit.ronde() == financiering.ronde() && !besluit.akkoord());
    }
}
