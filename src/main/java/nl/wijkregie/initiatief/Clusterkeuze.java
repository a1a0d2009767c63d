package nl.wijkregie.initiatief;

import java.util.Arrays;
import java.util.Optional;
import nl.wijkregie.gemeente.Gemeente;
import org.springframework.stereotype.Component;

/**
 * Settles which cluster handles a case (ROE-B5): the one of the policy field, or, with several clusters, the one that
 * they agreed on at triage. The other clusters are told who keeps the contact.
 */
@Component
public class Clusterkeuze {

    private final Dossier dossier;
    private final Tijdlijn tijdlijn;
    private final Zaakberichten berichten;
    private final Gemeente gemeente;

    Clusterkeuze(Dossier dossier, Tijdlijn tijdlijn, Zaakberichten berichten, Gemeente gemeente) {
        this.dossier = dossier;
        this.tijdlijn = tijdlijn;
        this.berichten = berichten;
        this.gemeente = gemeente;
    }

    /**
     * Records the cluster and tells the others.
     *
     * @param vanBeleidsterrein cluster that the decision table found
     * @return code of the cluster that handles the case
     * @throws IllegalArgumentException when the municipality has no such cluster
     */
    public String koppel(String kenmerk, String vanBeleidsterrein) {
        var regels = tijdlijn.van(kenmerk);
        String cluster = Tijdlijn.antwoord(regels, "triage", "contactCluster")
                .flatMap(this::clusterVan)
                .orElse(vanBeleidsterrein);
        gemeente.cluster(cluster);
        dossier.koppelCluster(kenmerk, cluster);
        Initiatief zaak = dossier.haal(kenmerk);
        Tijdlijn.antwoord(regels, "triage", "betrokkenClusters").stream()
                .flatMap(tekst -> Arrays.stream(tekst.split(",")))
                .map(String::trim)
                .flatMap(naam -> clusterVan(naam).stream())
                .filter(betrokken -> !betrokken.equals(cluster))
                .forEach(betrokken -> berichten.aanFunctie(zaak, "cluster-" + betrokken, "betrokken-cluster", ""));
        return cluster;
    }

    private Optional<String> clusterVan(String naamOfCode) {
        return gemeente.clusters().stream()
                .filter(cluster ->
                        cluster.code().equals(naamOfCode) || cluster.naam().equals(naamOfCode))
                .map(cluster -> cluster.code())
                .findFirst();
    }
}
