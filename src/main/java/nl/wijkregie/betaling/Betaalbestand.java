package nl.wijkregie.betaling;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import nl.wijkregie.gemeente.Cluster;
import nl.wijkregie.gemeente.Gemeente;
import nl.wijkregie.gemeente.Wijk;
import nl.wijkregie.initiatief.Dossier;
import nl.wijkregie.initiatief.Rekening;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A released list as finance takes it in: a spreadsheet file with semicolons. It is made anew at each download, from the
 * order and from what the case file knows of the resident then; nothing personal is stored twice. An account number that is
 * not the one that was released is left out: who may have downloaded the list before paid to another one.
 */
@Component
public class Betaalbestand {

    static final String KOP = "nummer;kenmerk;IBAN;ten name van;bedrag;omschrijving;budgetjaar;wijk;pot";

    private static final String VERWIJDERD = "verwijderd";
    private static final String GEWIJZIGD = "gewijzigd na vrijgave, vraag het na bij Leefbaarheid & Veiligheid";

    private final Opdrachten opdrachten;
    private final Dossier dossier;
    private final Gemeente gemeente;

    Betaalbestand(Opdrachten opdrachten, Dossier dossier, Gemeente gemeente) {
        this.opdrachten = opdrachten;
        this.dossier = dossier;
        this.gemeente = gemeente;
    }

    /** The list as text, always the same rows in the same order; empty when there is no such list. */
    @Transactional(readOnly = true)
    public Optional<String> van(String lijst) {
        List<Betaalopdracht> regels = opdrachten.van(lijst);
        if (regels.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder bestand =
                new StringBuilder(Rekenblad.MERKTEKEN).append(KOP).append(Rekenblad.REGELEINDE);
        for (int nummer = 0; nummer < regels.size(); nummer++) {
            bestand.append(regel("%s-%03d".formatted(lijst, nummer + 1), regels.get(nummer)))
                    .append(Rekenblad.REGELEINDE);
        }
        return Optional.of(bestand.toString());
    }

    private String regel(String nummer, Betaalopdracht opdracht) {
        Rekening naar = begunstigde(opdracht);
        StringJoiner regel = new StringJoiner(";");
        List.of(
                        nummer,
                        opdracht.kenmerk(),
                        naar.iban(),
                        naar.tenNameVan(),
                        BigDecimal.valueOf(opdracht.bedrag(), 2).toPlainString().replace('.', ','),
                        "Wijkregie " + opdracht.kenmerk() + " "
                                + opdracht.soort().naam().toLowerCase(Locale.ROOT),
                        Integer.toString(opdracht.pot().jaar()),
                        gemeente.zoekWijk(opdracht.pot().wijk())
                                .map(Wijk::naam)
                                .orElse(opdracht.pot().wijk()),
                        opdracht.pot().soort().naam())
                .forEach(waarde -> regel.add(Rekenblad.cel(waarde)));
        return regel.toString();
    }

    private Rekening begunstigde(Betaalopdracht opdracht) {
        String cluster = opdracht.cluster();
        if (cluster != null) {
            return new Rekening(
                    "", gemeente.zoekCluster(cluster).map(Cluster::naam).orElse(cluster));
        }
        LocalDateTime sinds = dossier.rekeningSinds(opdracht.kenmerk()).orElse(null);
        return dossier.rekening(opdracht.kenmerk())
                .map(nu -> Objects.equals(sinds, opdracht.rekeningSinds()) ? nu : new Rekening("", GEWIJZIGD))
                .orElse(new Rekening(VERWIJDERD, VERWIJDERD));
    }
}
