package nl.wijkregie.wijkagenda.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkregie.wijkagenda.Agendastatus;
import nl.wijkregie.wijkagenda.Wijkagenda;
import nl.wijkregie.wijkagenda.Wijkagendas;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Versions of an adopted agenda, as page and as PDF. No personal data (ROE-I2). */
@Component
public class Agendadocumenten {

    private final Versieboek boek;
    private final Inhoudsopbouw opbouw;
    private final Maatregelstanden standen;
    private final Wijkagendas agendas;
    private final Agendabeeld beeld;
    private final Pdfvoorraad voorraad;

    Agendadocumenten(
            Versieboek boek,
            Inhoudsopbouw opbouw,
            Maatregelstanden standen,
            Wijkagendas agendas,
            Agendabeeld beeld,
            Pdfvoorraad voorraad) {
        this.boek = boek;
        this.opbouw = opbouw;
        this.standen = standen;
        this.agendas = agendas;
        this.beeld = beeld;
        this.voorraad = voorraad;
    }

    /**
     * Keeps the agenda as it was adopted now, as the next version; returns its number. Joins the caller's transaction. Call it
     * after the measures and the round were adopted: what is not adopted is left out.
     *
     * @throws IllegalStateException when there is no such agenda or round
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int legVast(String agenda, int ronde) {
        boek.vergrendel(agenda);
        int versie = boek.van(agenda).stream().mapToInt(Versie::nummer).max().orElse(0) + 1;
        boek.voegToe(opbouw.van(agenda, ronde, versie), ronde);
        return versie;
    }

    /** Versions of an agenda, newest first. */
    public List<Versie> versies(String agenda) {
        return boek.van(agenda);
    }

    /** Agendas that were adopted, newest year first. */
    public List<String> agendas() {
        Set<String> metVersie = new HashSet<>(boek.agendas());
        return agendas.alle().stream()
                .map(Wijkagenda::kenmerk)
                .filter(metVersie::contains)
                .toList();
    }

    /** How each measure of the newest version is doing now, in the order of the document; empty without a version. */
    public List<Maatregelstand> standen(String agenda) {
        return nieuwste(agenda).flatMap(versie -> boek.inhoud(agenda, versie)).stream()
                .flatMap(Inhoud::bladen)
                .map(standen::van)
                .toList();
    }

    /**
     * The page of a version as a whole HTML document; empty when there is none. The newest version also tells how each measure
     * is doing now; an older one says that there is a newer.
     */
    public Optional<String> html(String agenda, int versie) {
        return boek.inhoud(agenda, versie).map(inhoud -> {
            List<Versie> versies = boek.van(agenda);
            boolean nieuwste = versies.get(0).nummer() == versie;
            return beeld.html(
                    inhoud,
                    versies,
                    nieuwste ? inhoud.bladen().map(standen::van).toList() : List.of(),
                    agendas.haal(agenda).status() == Agendastatus.AFGEROND);
        });
    }

    /** The same as tagged PDF, without what changes after adoption; empty when there is none. */
    public Optional<byte[]> pdf(String agenda, int versie) {
        return voorraad.haal(agenda, versie, () -> boek.inhoud(agenda, versie).map(beeld::pdf));
    }

    private Optional<Integer> nieuwste(String agenda) {
        return boek.van(agenda).stream().findFirst().map(Versie::nummer);
    }
}
